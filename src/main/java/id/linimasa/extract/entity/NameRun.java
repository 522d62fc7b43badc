package id.linimasa.extract.entity;

/// Where a person's name ends that begins at some chunk: capitalised words, particles between them, initials, hyphens.
final class NameRun {

    private static final int LONGEST = 6;

    private final EntityLexicon lexicon;

    NameRun(EntityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// One past the last chunk of the name, `from` where none begins there.
    ///
    /// @param strong whether an office or form of address stands before it, so that a name is expected
    int end(Chunks chunks, int from, boolean strong) {
        if (!begins(chunks, from, strong)) {
            return from;
        }
        Chunk first = chunks.list().get(from);
        if (first.is(Category.PERSON) && first.size() > 1) {
            return from + 1;
        }
        int j = from + 1;
        while (j < chunks.size() && j - from < 2 * LONGEST) {
            int next = further(chunks, from, j, strong);
            if (next == j) {
                break;
            }
            j = next;
        }
        return j;
    }

    private boolean begins(Chunks chunks, int i, boolean strong) {
        if (chunks.is(i, Category.PERSON) || chunks.is(i, Category.UNKNOWN)) {
            return true;
        }
        return strong && listedWordAsName(chunks, i) && chunks.adjacent(i + 1) && chunks.is(i + 1, Category.UNKNOWN);
    }

    /// A city, or a word of the language, that begins a name: `Paris Hilton`, `Budi Gunawan`.
    private boolean listedWordAsName(Chunks chunks, int i) {
        Chunk chunk = chunks.at(i);
        return chunk != null
                && chunk.size() == 1
                && (lexicon.isGiven(chunks.word(i)) || chunk.why().startsWith("cities.tsv"))
                && (chunk.is(Category.PLACE) || chunks.capitalCommon(i));
    }

    private int further(Chunks chunks, int from, int j, boolean strong) {
        if (chunks.mark(j, ".") && chunks.word(j).glued() && initialOnly(chunks, j - 1) && named(chunks, j + 1)) {
            return j + 1;
        }
        if (pair(chunks, from, j)) {
            return j;
        }
        if (chunks.is(j, Category.MARK)
                && chunks.word(j).hyphen()
                && chunks.word(j).glued()
                && gluedName(chunks, j + 1)) {
            return j + 2;
        }
        if (!adjacentOrAfterInitial(chunks, j)) {
            return j;
        }
        if (named(chunks, j)) {
            Chunk chunk = chunks.list().get(j);
            boolean another = chunk.is(Category.PERSON) && chunk.size() > 1;
            return another ? j : j + 1;
        }
        if (lexicon.is(Cue.PARTICLE, chunks.word(j)) && chunks.word(j).shape() == Word.Shape.LOWER) {
            int k = afterParticles(chunks, j);
            return named(chunks, k) ? k + 1 : j;
        }
        boolean surname = chunks.is(j, Category.PLACE) && chunks.list().get(j).size() == 1;
        boolean word = strong && chunks.capitalCommon(j) && chunks.is(j + 1, Category.UNKNOWN);
        return (surname || word) && j == from + 1 && lexicon.isGiven(chunks.word(from)) ? j + 1 : j;
    }

    /// One past `van der` or `al-` that begins at `j`.
    private int afterParticles(Chunks chunks, int j) {
        int k = j + 1;
        while (k < j + 3 && chunks.at(k) != null && particle(chunks, k)) {
            k++;
        }
        return k;
    }

    private boolean particle(Chunks chunks, int k) {
        boolean joined = chunks.word(k).hyphen() && chunks.word(k).glued();
        return joined
                || lexicon.is(Cue.PARTICLE, chunks.word(k)) && chunks.word(k).shape() == Word.Shape.LOWER;
    }

    /// `Biden-Prabowo`: a hyphen between two people.
    private static boolean pair(Chunks chunks, int from, int j) {
        return j == from + 1
                && chunks.is(from, Category.PERSON)
                && chunks.is(j, Category.MARK)
                && chunks.is(j + 1, Category.PERSON);
    }

    private static boolean named(Chunks chunks, int j) {
        return chunks.is(j, Category.UNKNOWN) || chunks.is(j, Category.PERSON);
    }

    private static boolean gluedName(Chunks chunks, int j) {
        Chunk chunk = chunks.at(j);
        return chunk != null
                && chunk.size() == 1
                && chunks.word(j).glued()
                && !Indonesian.isClitic(chunks.word(j).fold())
                && chunks.word(j).shape() != Word.Shape.MARK
                && chunks.word(j).shape() != Word.Shape.NUMBER
                && !chunk.is(Category.COUNTRY)
                && !chunk.is(Category.ORGANISATION);
    }

    private static boolean initialOnly(Chunks chunks, int j) {
        return chunks.word(j).text().length() <= 2 && chunks.word(j).capital();
    }

    private static boolean adjacentOrAfterInitial(Chunks chunks, int j) {
        return chunks.adjacent(j)
                || chunks.mark(j - 1, ".") && chunks.word(j - 1).glued();
    }
}
