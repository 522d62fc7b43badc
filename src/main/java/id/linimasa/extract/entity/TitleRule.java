package id.linimasa.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds people by their offices: `Menteri Luar Negeri (Menlu) AS Antony Blinken`, `Menteri Luar Negeri Rusia, Sergey
/// Lavrov`, and offices that stand for their holders: `presiden Rusia`.
final class TitleRule {

    /// Offices that companies have and states have not.
    private static final Set<String> COMPANY_OFFICES =
            Set.of("ceo", "cfo", "cto", "bos", "pendiri", "pemilik", "chairman", "komisaris", "manajer", "produser");

    private final EntityLexicon lexicon;
    private final NameRun names;
    private final OfficeTail tails;

    TitleRule(EntityLexicon lexicon) {
        this.lexicon = lexicon;
        this.names = new NameRun(lexicon);
        this.tails = new OfficeTail(lexicon);
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
        int end = tails.end(chunks, i);
        if (chunks.is(end, Category.OFFICE)) {
            return;
        }
        Chunk.Role role = tails.role(chunks, i, end);
        String row = chunks.list().get(i).why();
        if (lexicon.is(Cue.RELATION, chunks.word(i)) && ofSomebody(chunks, i, end)) {
            return;
        }
        if (ofCompany(chunks, i, end)) {
            name(chunks, end + 2, role, "name beside office, " + row);
            return;
        }
        if (name(chunks, end, role, "name after office, " + row)) {
            return;
        }
        int apposed = chunks.mark(end, ",") ? apposed(chunks, end + 1) : -1;
        if (apposed >= 0) {
            name(chunks, apposed, role, "name beside office, " + row);
        } else if (!toPersonBefore(chunks, i, role)) {
            alone.add(new Office(
                    chunks.list().get(i).from(), chunks.list().get(end - 1).to(), role));
        }
    }

    /// `CEO Hasbro, Chris Cocks`: one unknown word between a company's office and its holder's full name is the
    /// company.
    private boolean ofCompany(Chunks chunks, int i, int end) {
        boolean company = COMPANY_OFFICES.contains(chunks.word(i).fold())
                && chunks.is(end, Category.UNKNOWN)
                && chunks.adjacent(end)
                && !lexicon.isGiven(chunks.word(end))
                && chunks.mark(end + 1, ",")
                && names.end(chunks, end + 2, true) > end + 3
                && !chunks.list().get(end + 2).initial();
        if (company) {
            chunks.join(end, end + 1, Category.ORGANISATION, chunks.text(end, end + 1), null, "company of an office");
        }
        return company;
    }

    /// `juru bicara Antonio Guterres` speaks for him, where the one who holds the office is named before or after.
    private boolean ofSomebody(Chunks chunks, int i, int end) {
        int principal = names.end(chunks, end, true);
        if (end > i + 1 || principal == end) {
            return false;
        }
        int holder = chunks.mark(principal, ",") ? apposed(chunks, principal + 1) : -1;
        boolean known =
                chunks.is(end, Category.PERSON) && chunks.list().get(end).size() == 1;
        boolean told = chunks.mark(i - 1, ",") && personBefore(chunks, i - 1) < i - 1;
        if (holder < 0 && !known && !told) {
            return false;
        }
        Chunk.Role role =
                new Chunk.Role(chunks.text(i, principal), chunks.list().get(i).name(), null);
        String why = chunks.list().get(i).why();
        if (holder >= 0) {
            name(chunks, holder, role, "name beside office, " + why);
        }
        name(chunks, end, null, "name after office, " + why);
        if (told) {
            toPersonBefore(chunks, i, role);
        }
        return true;
    }

    /// `Jen Psaki, Sekretaris Pers Gedung Putih`.
    private static boolean toPersonBefore(Chunks chunks, int i, Chunk.Role role) {
        int comma = i - 1;
        int from = chunks.mark(comma, ",") ? personBefore(chunks, comma) : comma;
        if (from >= comma) {
            return false;
        }
        person(chunks, from, comma, "name before office");
        Chunk person = chunks.list().get(from);
        if (person.role() == null) {
            chunks.set(from, person.withRole(role));
        }
        return true;
    }

    /// Where the full name begins that ends before chunk `end`, or `end` where none does.
    private static int personBefore(Chunks chunks, int end) {
        if (chunks.is(end - 1, Category.PERSON)) {
            return end - 1;
        }
        int from = end;
        while (from > 0 && chunks.is(from - 1, Category.UNKNOWN) && end - from < 4) {
            from--;
        }
        return end - from > 1 ? from : end;
    }

    /// `komandan-komandan` holds no office, nor does a `kapal bernama`.
    private boolean plural(Chunks chunks, int i) {
        boolean doubled = chunks.mark(i - 1, "-") && chunks.word(i).glued()
                || chunks.mark(i + 1, "-") && chunks.word(i + 1).glued();
        return doubled || chunks.at(i - 1) != null && lexicon.is(Cue.THING_BEFORE, chunks.word(i - 1));
    }

    /// Where the name begins that stands after an office and a comma, or -1. A single word there is the holder's name
    /// only where the apposition is closed: *sebelum bertemu presiden Rusia, Guterres berbicara* names two people.
    private int apposed(Chunks chunks, int after) {
        int j = after;
        while (chunks.is(j, Category.HONORIFIC)) {
            j++;
        }
        int end = names.end(chunks, j, true);
        if (end == j || chunks.list().get(j).initial()) {
            return -1;
        }
        boolean several = end > j + 1 || chunks.list().get(j).size() > 1;
        boolean unknown = chunks.is(j, Category.UNKNOWN);
        boolean acts = unknown && chunks.at(end) != null && lexicon.is(Cue.DOES_AFTER, chunks.word(end));
        return several || j > after || chunks.mark(end, ",") || acts ? j : -1;
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
        if (role != null) {
            chunks.set(from, chunks.list().get(from).withRole(role));
        }
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
