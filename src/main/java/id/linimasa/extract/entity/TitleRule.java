package id.linimasa.extract.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds people by their offices: `Menteri Luar Negeri (Menlu) AS Antony Blinken`, `Menteri Luar Negeri Rusia, Sergey
/// Lavrov`, and offices that stand for their holders: `presiden Rusia`.
final class TitleRule {

    private static final int LONGEST_TAIL = 12;

    private final EntityLexicon lexicon;
    private final NameRun names;

    TitleRule(EntityLexicon lexicon) {
        this.lexicon = lexicon;
        this.names = new NameRun(lexicon);
    }

    /// An office in a sentence, without its holder's name.
    ///
    /// @param from its first word
    /// @param to one past its last word
    record Office(int from, int to, Chunk.Role role) {}

    /// Joins the names; gives back the offices that stand alone.
    List<Office> apply(Chunks chunks) {
        List<Office> alone = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.is(i, Category.OFFICE) && !plural(chunks, i)) {
                office(chunks, i, alone);
            } else if (chunks.is(i, Category.HONORIFIC)) {
                name(
                        chunks,
                        i + 1,
                        null,
                        "name after form of address, " + chunks.list().get(i).why());
            }
        }
        return alone;
    }

    private void office(Chunks chunks, int i, List<Office> alone) {
        int end = tail(chunks, i);
        Chunk.Role role = role(chunks, i, end);
        if (chunks.is(end, Category.OFFICE)) {
            return;
        }
        if (name(chunks, end, role, "name after office, " + chunks.list().get(i).why())) {
            return;
        }
        if (chunks.mark(end, ",") && apposed(chunks, end + 1)) {
            name(
                    chunks,
                    end + 1,
                    role,
                    "name beside office, " + chunks.list().get(i).why());
            return;
        }
        alone.add(new Office(
                chunks.list().get(i).from(), chunks.list().get(end - 1).to(), role));
    }

    /// `komandan-komandan` holds no office, nor does a `kapal bernama`.
    private boolean plural(Chunks chunks, int i) {
        boolean doubled = chunks.mark(i - 1, "-") && chunks.word(i).glued()
                || chunks.mark(i + 1, "-") && chunks.word(i + 1).glued();
        return doubled || chunks.at(i - 1) != null && lexicon.is(Cue.THING_BEFORE, chunks.word(i - 1));
    }

    private Chunk.Role role(Chunks chunks, int i, int end) {
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
        return new Chunk.Role(chunks.text(i, end), BodyRule.title(office), country);
    }

    /// One past what belongs to an office: country, body, field, `untuk Timur Tengah`.
    private int tail(Chunks chunks, int i) {
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

    private boolean apposed(Chunks chunks, int j) {
        int end = names.end(chunks, j, true);
        if (end == j || chunks.list().get(j).initial()) {
            return false;
        }
        boolean known = chunks.is(j, Category.PERSON);
        boolean closes =
                chunks.mark(end, ",") || chunks.at(end) != null && lexicon.is(Cue.DOES_AFTER, chunks.word(end));
        return known || end > j + 1 || closes;
    }

    private boolean name(Chunks chunks, int from, Chunk.@Nullable Role role, String why) {
        boolean headline = chunks.sentence().headline();
        int end = headline && !chunks.is(from, Category.PERSON) ? from : names.end(chunks, from, true);
        if (headline && end > from) {
            end = from + 1;
        }
        if (end == from) {
            return false;
        }
        if (role != null
                && end == from + 2
                && ofTown(role)
                && chunks.is(from, Category.UNKNOWN)
                && !lexicon.isGiven(chunks.word(from))) {
            chunks.join(
                    from,
                    from + 1,
                    Category.PLACE,
                    chunks.text(from, from + 1),
                    null,
                    "place after an office of a town");
            return name(chunks, from + 1, role, why);
        }
        person(chunks, from, end, why);
        chunks.set(from, chunks.list().get(from).withRole(role));
        return true;
    }

    /// `Bupati Pati Sudewo`: the first word after such an office is the town.
    private static boolean ofTown(Chunk.Role role) {
        return role.office().equals("Bupati")
                || role.office().equals("Wali Kota")
                || role.office().equals("Camat");
    }

    /// Makes chunks `[from, end)` one person; a listed name keeps its row.
    static void person(Chunks chunks, int from, int end, String why) {
        Chunk first = chunks.list().get(from);
        if (end == from + 1 && first.is(Category.PERSON)) {
            return;
        }
        chunks.join(from, end, Category.PERSON, chunks.text(from, end), null, why);
    }
}
