package id.linimasa.extract.entity;

/// Joins places that are named by a head (`Selat Hormuz`, `Pulau Larak`) and finds those that a word before them tells
/// (`desa Bucha`).
final class PlaceRule {

    private final EntityLexicon lexicon;

    PlaceRule(EntityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void apply(Chunks chunks) {
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.is(i, Category.PLACE_HEAD) && chunks.word(i).capital()) {
                int end = run(chunks, i + 1);
                if (end > i + 1) {
                    chunks.join(
                            i,
                            end,
                            Category.PLACE,
                            chunks.text(i, end),
                            null,
                            chunks.list().get(i).why());
                }
            } else if (chunks.is(i, Category.PLACE_CUE) && !chunks.sentence().headline()) {
                int end = run(chunks, i + 1);
                if (end > i + 1 && chunks.is(i + 1, Category.UNKNOWN)) {
                    chunks.join(
                            i + 1,
                            end,
                            Category.PLACE,
                            chunks.text(i + 1, end),
                            null,
                            chunks.list().get(i).why());
                }
            }
        }
    }

    private int run(Chunks chunks, int from) {
        int limit = chunks.sentence().headline() ? 1 : 4;
        int j = from;
        while (j < chunks.size() && j - from < limit && names(chunks, from, j)) {
            j++;
        }
        while (j > from && chunks.is(j - 1, Category.MARK)) {
            j--;
        }
        return j;
    }

    /// Whether chunk `j` goes on a place's name that begins at `from`; another listed place is one of its own.
    private boolean names(Chunks chunks, int from, int j) {
        if (chunks.is(j, Category.MARK)) {
            return chunks.word(j).hyphen() && chunks.word(j).glued() && j > from;
        }
        boolean listed = chunks.is(j, Category.PLACE)
                || chunks.is(j, Category.COUNTRY) && !chunks.word(j).text().equals("AS");
        boolean name = chunks.is(j, Category.UNKNOWN)
                || listed && j == from
                || chunks.is(j, Category.PERSON)
                || chunks.capitalCommon(j) && !chunks.sentence().headline();
        boolean follows = chunks.adjacent(j) || chunks.word(j).glued();
        return name && follows && !lexicon.is(Cue.DOES_AFTER, chunks.word(j));
    }
}
