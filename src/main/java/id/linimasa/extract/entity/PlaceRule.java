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
        int limit = chunks.sentence().headline() ? 1 : 3;
        int j = from;
        while (j < chunks.size() && j - from < limit && names(chunks, j)) {
            j++;
        }
        return j;
    }

    private boolean names(Chunks chunks, int j) {
        if (chunks.mark(j, "-") && chunks.word(j).glued()) {
            return true;
        }
        boolean name = chunks.is(j, Category.UNKNOWN)
                || chunks.is(j, Category.PLACE)
                || chunks.is(j, Category.COUNTRY) && !chunks.word(j).text().equals("AS")
                || chunks.is(j, Category.PERSON)
                || chunks.capitalCommon(j) && !chunks.sentence().headline();
        return name && chunks.adjacent(j) && !lexicon.is(Cue.DOES_AFTER, chunks.word(j));
    }
}
