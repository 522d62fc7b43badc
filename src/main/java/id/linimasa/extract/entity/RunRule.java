package id.linimasa.extract.entity;

import java.util.List;
import java.util.regex.Pattern;

/// Decides what capitalised words are that no list and no office tells: by the words beside them, by given names, by
/// what stands in them.
final class RunRule {

    /// Why a single unknown word may be a person: a verb of saying stands beside it.
    static final String SPEAKER = "speaker";

    private static final Pattern COMPANY = Pattern.compile("\\p{Lu}\\p{Ll}+\\p{Lu}[\\p{L}\\d]+");
    /// What names of people have before a capital inside them.
    private static final List<String> PEOPLE =
            List.of("Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Von", "Al", "El", "Fitz", "Ben", "Abu", "St");

    private final EntityLexicon lexicon;
    private final NameRun names;

    RunRule(EntityLexicon lexicon) {
        this.lexicon = lexicon;
        this.names = new NameRun(lexicon);
    }

    /// Joins foreign names of bodies (`Center for Strategic and International Studies`) and of things (`Boeing
    /// Dreamliner`) by the words in them.
    void foreignNames(Chunks chunks) {
        if (chunks.sentence().headline()) {
            return;
        }
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.list().get(i);
            boolean free = chunk.is(Category.UNKNOWN) || chunk.is(Category.COMMON) || chunk.is(Category.ABBREVIATION);
            if (free && chunks.word(i).capital()) {
                if (lexicon.is(Cue.BODY_WORD, chunks.word(i))) {
                    i = foreign(chunks, i, Category.ORGANISATION);
                } else if (lexicon.is(Cue.THING_WORD, chunks.word(i))) {
                    i = foreign(chunks, i, Category.NOT_NAME);
                }
            }
        }
    }

    private int foreign(Chunks chunks, int i, Category category) {
        int from = i;
        while (from > 0
                && i - from < 6
                && (chunks.adjacent(from) && part(chunks, from - 1) || hyphened(chunks, from))) {
            from -= chunks.adjacent(from) ? 1 : 2;
        }
        while (from < i
                && chunks.list().get(from).is(Category.COMMON)
                && (chunks.list().get(from).initial() || !chunks.word(from).capital())) {
            from++;
        }
        int to = i + 1;
        while (to < chunks.size() && chunks.adjacent(to) && part(chunks, to) && to - i < 8) {
            to++;
        }
        while (to > i + 1 && !chunks.word(to - 1).capital()) {
            to--;
        }
        if (to - from > 1) {
            chunks.join(from, to, category, chunks.text(from, to), null, "name-cues.tsv: word in a name");
        }
        return from;
    }

    /// `IPG-Journal`.
    private static boolean hyphened(Chunks chunks, int j) {
        return j > 1
                && chunks.word(j).glued()
                && chunks.is(j - 1, Category.MARK)
                && chunks.word(j - 1).hyphen()
                && chunks.word(j - 1).glued()
                && chunks.word(j - 2).capital()
                && !chunks.list().get(j - 2).is(Category.COUNTRY);
    }

    private boolean part(Chunks chunks, int j) {
        Chunk chunk = chunks.list().get(j);
        return switch (chunk.category()) {
            case UNKNOWN, ABBREVIATION, PLACE, COUNTRY -> chunks.word(j).capital();
            case PERSON -> chunk.size() == 1;
            case COMMON, FIELD -> chunks.word(j).capital() && !chunk.initial() || english(chunks.word(j));
            default -> false;
        };
    }

    private static boolean english(Word word) {
        return switch (word.fold()) {
            case "of", "for", "and", "the", "on" -> true;
            default -> false;
        };
    }

    void apply(Chunks chunks) {
        if (chunks.sentence().headline()) {
            return;
        }
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.is(i, Category.ABBREVIATION)) {
                abbreviation(chunks, i);
            } else if (chunks.is(i, Category.UNKNOWN)
                    || chunks.is(i, Category.PERSON) && chunks.list().get(i).size() == 1) {
                int end = names.end(chunks, i, false);
                if (end > i) {
                    decide(chunks, i, end);
                }
            }
        }
    }

    private void abbreviation(Chunks chunks, int i) {
        boolean body = cue(chunks, i - 1, Cue.MEDIUM_BEFORE)
                || cue(chunks, i - 1, Cue.SAYS_BEFORE)
                || cue(chunks, i - 1, Cue.BODY_BEFORE)
                || chunks.is(i - 1, Category.OFFICE)
                || cue(chunks, i + 1, Cue.DOES_AFTER);
        if (body && chunks.word(i).text().length() > 1) {
            chunks.join(i, i + 1, Category.ORGANISATION, chunks.word(i).text(), null, "abbreviation that acts");
        }
    }

    private void decide(Chunks chunks, int from, int end) {
        Chunk first = chunks.list().get(from);
        boolean single = end == from + 1;
        if (single && (first.is(Category.PERSON) || first.name().length() < 2 || foreignWord(chunks, from))) {
            return;
        }
        if (credit(chunks, from, end)) {
            chunks.join(from, end, Category.NOT_NAME, chunks.text(from, end), null, "who wrote or took it");
        } else if (cue(chunks, from - 1, Cue.THING_BEFORE)) {
            chunks.join(from, end, Category.NOT_NAME, chunks.text(from, end), null, "name of a thing");
        } else if (medium(chunks, from - 1) && !given(chunks, from)) {
            chunks.join(from, end, Category.ORGANISATION, chunks.text(from, end), null, "name of a medium");
        } else if (cue(chunks, from - 1, Cue.BODY_BEFORE) && !given(chunks, from)
                || (single || !given(chunks, from)) && bodyOfCountry(chunks, from)) {
            chunks.join(from, end, Category.ORGANISATION, chunks.text(from, end), null, "name of a body");
        } else if (place(chunks, from, end)) {
            int to = end;
            while (chunks.adjacent(to) && chunks.is(to, Category.PLACE)) {
                to++;
            }
            chunks.join(from, to, Category.PLACE, chunks.text(from, to), null, "name after di, ke");
        } else if (!single && model(chunks, from, end)) {
            chunks.join(from, end, Category.NOT_NAME, chunks.text(from, end), null, "name of a thing with its letter");
        } else if (single
                && speaks(chunks, from, end)
                && company(chunks.word(from).text())) {
            chunks.join(from, end, Category.ORGANISATION, chunks.text(from, end), null, "capital inside the word");
        } else if (!single && person(chunks, from, end)) {
            TitleRule.person(chunks, from, end, "name of two words or more");
        } else if (single && speaks(chunks, from, end) && !first.initial()) {
            chunks.set(from, mark(first, SPEAKER));
        } else if (single && speaks(chunks, from, end)) {
            chunks.set(from, mark(first, "speaker, initial"));
        }
    }

    /// `FIFA Council`: a word that stands in foreign names of bodies and things is no person by itself.
    private boolean foreignWord(Chunks chunks, int i) {
        return lexicon.is(Cue.BODY_WORD, chunks.word(i)) || lexicon.is(Cue.THING_WORD, chunks.word(i));
    }

    /// `Eternity C`, `KC-46A Pegasus`: ships and machines have a letter where people have a name.
    private boolean model(Chunks chunks, int from, int end) {
        boolean last = chunks.word(end - 1).text().length() == 1 && !chunks.mark(end, ".");
        boolean first =
                chunks.word(from).text().length() == 1 && chunks.word(from).glued();
        return (last || first) && !given(chunks, from);
    }

    /// `CrowdStrike`, not `McCain` or `DeSantis`: companies write capitals inside a word.
    private static boolean company(String word) {
        return COMPANY.matcher(word).matches() && PEOPLE.stream().noneMatch(word::startsWith);
    }

    /// `Penulis: X`, `diadaptasi oleh X`, `(X/detikcom)`, a line of nothing but `(X)`.
    private boolean credit(Chunks chunks, int from, int end) {
        boolean introduced = chunks.mark(from - 1, ":") || chunks.word(from - 1, "oleh");
        if (introduced && cue(chunks, from - 2, Cue.CREDIT_BEFORE)) {
            return true;
        }
        return chunks.mark(from - 1, "(")
                && (chunks.mark(end, "/")
                        || chunks.mark(end, ")") && chunks.list().get(from - 1).initial());
    }

    private static Chunk mark(Chunk chunk, String why) {
        return new Chunk(
                chunk.from(),
                chunk.to(),
                chunk.category(),
                chunk.name(),
                chunk.code(),
                chunk.role(),
                chunk.initial(),
                chunk.listed(),
                why);
    }

    private boolean medium(Chunks chunks, int k) {
        boolean agency = chunks.word(k, "berita") && chunks.word(k - 1, "kantor");
        return agency || cue(chunks, k, Cue.MEDIUM_BEFORE);
    }

    /// `kantor berita Iran, Fars`, `bank online Rusia Tinkoff`: a kind of body, its country, its name.
    private boolean bodyOfCountry(Chunks chunks, int from) {
        int j = chunks.mark(from - 1, ",") ? from - 2 : from - 1;
        if (!chunks.is(j, Category.COUNTRY)) {
            return false;
        }
        for (int k = j - 1; k >= Math.max(0, j - 3) && !chunks.is(k, Category.MARK); k--) {
            if (cue(chunks, k, Cue.BODY_BEFORE)
                    || medium(chunks, k) && !chunks.word(k).is("kepada")) {
                return true;
            }
        }
        return false;
    }

    private boolean place(Chunks chunks, int from, int end) {
        return cue(chunks, from - 1, Cue.AT_BEFORE)
                && chunks.adjacent(from)
                && !given(chunks, from)
                && end - from <= 4
                && !chunks.is(end - 1, Category.PERSON);
    }

    private boolean person(Chunks chunks, int from, int end) {
        boolean opens = chunks.list().get(from).initial();
        boolean given = given(chunks, from) || end > from + 2 && given(chunks, from + 1);
        boolean officeAfter = chunks.mark(end, ",") && chunks.is(end + 1, Category.OFFICE);
        boolean age = chunks.mark(end, "(") && chunks.is(end + 1, Category.NUMBER) && chunks.mark(end + 2, ")");
        return given || officeAfter || age || speaks(chunks, from, end) || !opens;
    }

    private boolean speaks(Chunks chunks, int from, int end) {
        return cue(chunks, from - 1, Cue.SAYS_BEFORE) || cue(chunks, end, Cue.DOES_AFTER);
    }

    private boolean given(Chunks chunks, int i) {
        return lexicon.isGiven(chunks.word(i));
    }

    private boolean cue(Chunks chunks, int i, Cue cue) {
        Chunk chunk = chunks.at(i);
        return chunk != null && !chunk.is(Category.MARK) && lexicon.is(cue, chunks.word(i));
    }
}
