package id.linimasa.extract.entity;

/// What belongs to an office before its holder's name: country, body, field, `untuk Timur Tengah`.
final class OfficeTail {

    private static final int LONGEST_TAIL = 12;

    private final EntityLexicon lexicon;

    OfficeTail(EntityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The office that chunks `[i, end)` tell.
    Chunk.Role role(Chunks chunks, int i, int end) {
        String country = null;
        for (int j = i + 1; j < end && country == null; j++) {
            Chunk chunk = chunks.list().get(j);
            if (chunk.is(Category.COUNTRY) || chunk.is(Category.ORGANISATION)) {
                country = chunk.code();
            }
        }
        String office = chunks.list().get(i).name();
        for (int j = i + 1; j < end; j++) {
            if (chunks.is(j, Category.FIELD)) {
                office = office + " " + BodyRule.title(chunks.text(j, j + 1));
            }
        }
        return new Chunk.Role(words(chunks, i, end), BodyRule.title(office), country);
    }

    /// The words without what stands in parentheses: `Presiden Amerika Serikat (AS)`.
    private static String words(Chunks chunks, int i, int end) {
        StringBuilder words = new StringBuilder();
        for (int j = i; j < end; j++) {
            int close = chunks.afterParenthesis(j);
            if (close > j) {
                j = close - 1;
            } else {
                boolean glued = words.isEmpty() || chunks.word(j).glued();
                words.append(glued ? "" : " ").append(chunks.text(j, j + 1));
            }
        }
        return words.toString();
    }

    /// One past what belongs to an office: country, body, field, `untuk Timur Tengah`.
    int end(Chunks chunks, int i) {
        int j = i + 1;
        while (j < chunks.size() && j - i < LONGEST_TAIL) {
            int next = tailStep(chunks, j);
            if (next == j) {
                break;
            }
            j = next;
        }
        return j;
    }

    private int tailStep(Chunks chunks, int j) {
        int close = chunks.afterParenthesis(j);
        if (close > j) {
            return holds(chunks, close) ? close : j;
        }
        Chunk chunk = chunks.list().get(j);
        return switch (chunk.category()) {
            case COUNTRY,
                    ORGANISATION,
                    FIELD,
                    HONORIFIC,
                    PLACE_HEAD,
                    ABBREVIATION,
                    FIELD_BODY,
                    COUNTRY_BODY,
                    NAMED_BODY -> j + 1;
            case PLACE -> nameBegins(chunks, j) ? j : j + 1;
            case MARK -> chunks.word(j).hyphen() && !chunks.is(j + 1, Category.UNKNOWN) ? j + 1 : j;
            case NUMBER -> chunks.adjacent(j) ? j + 1 : j;
            case COMMON -> linked(chunks, j) ? j + 1 : j;
            default -> j;
        };
    }

    /// Whether a parenthesis after an office is followed by what belongs to it or by the name.
    private static boolean holds(Chunks chunks, int j) {
        Chunk next = chunks.at(j);
        return next != null
                && switch (next.category()) {
                    case COUNTRY, ORGANISATION, PLACE, FIELD, PERSON, UNKNOWN, HONORIFIC, ABBREVIATION -> true;
                    case MARK -> chunks.mark(j, ",");
                    default -> false;
                };
    }

    private boolean nameBegins(Chunks chunks, int j) {
        boolean likelyName =
                lexicon.isGiven(chunks.word(j)) || chunks.list().get(j).why().startsWith("cities.tsv");
        return likelyName && chunks.adjacent(j + 1) && chunks.is(j + 1, Category.UNKNOWN);
    }

    private boolean linked(Chunks chunks, int j) {
        Word word = chunks.word(j);
        if (word.fold().equals("negara") && (chunks.word(j + 1, "tersebut") || chunks.word(j + 1, "itu"))) {
            return true;
        }
        if (chunks.word(j - 1, "negara")
                && (word.fold().equals("tersebut") || word.fold().equals("itu"))) {
            return true;
        }
        if (word.capital() && chunks.sentence().headline()) {
            return false;
        }
        if (word.capital()) {
            boolean name = lexicon.isGiven(word) && chunks.is(j + 1, Category.UNKNOWN);
            return chunks.adjacent(j) && !name && !chunks.list().get(j).initial();
        }
        if (!lexicon.is(Cue.OFFICE_LINK, word)) {
            return false;
        }
        for (int k = j + 1; k < Math.min(chunks.size(), j + 4); k++) {
            Chunk next = chunks.list().get(k);
            boolean lower = next.is(Category.COMMON) && !chunks.word(k).capital();
            if (!lower) {
                return !next.is(Category.MARK) && !next.is(Category.TIME) && !next.is(Category.NUMBER);
            }
            if (!lexicon.is(Cue.OFFICE_LINK, chunks.word(k))) {
                return false;
            }
        }
        return false;
    }
}
