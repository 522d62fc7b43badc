package id.linimasa.extract.event;

import id.linimasa.extract.event.Grammar.WordClass;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the subject of a verb where it is a group that the clause doesn't name: `Kedua menteri juga mengecam`,
/// `Ketiga negara itu mendesak`, `Mereka membahas Gaza dan menolak`.
///
/// Immutable and safe for any number of threads.
final class GroupSubject {
    /// Nouns of those who act for a country.
    static final Set<String> LEADERS = Set.of(
            "pemimpin",
            "presiden",
            "perdana",
            "kepala",
            "menteri",
            "menlu",
            "menhan",
            "pejabat",
            "diplomat",
            "tokoh",
            "politisi",
            "delegasi",
            "pihak",
            "belah");

    /// Nouns of what countries are called.
    static final Set<String> COUNTRIES = Set.of("negara", "negeri", "pemerintah", "militer", "pihak", "belah", "kubu");

    private static final Map<String, Integer> NUMBERS = Map.of("kedua", 2, "ketiga", 3, "keempat", 4, "kelima", 5);
    private static final Map<String, Integer> PRONOUNS = Map.of("mereka", 0, "keduanya", 2, "ketiganya", 3);
    private static final Set<String> POINTERS = Set.of("itu", "tersebut", "ini", "pada", ")");
    private static final Set<String> JOINTS = Set.of("lalu", "kemudian");

    /// The most words of such a subject: `kedua kepala negara itu`.
    private static final int LONGEST = 4;
    /// The most verbs that share it.
    private static final int VERBS = 3;

    private final Grammar grammar;
    private final Arguments arguments;

    GroupSubject(Grammar grammar, Arguments arguments) {
        this.grammar = grammar;
        this.arguments = arguments;
    }

    /// A group.
    ///
    /// @param size how many it has, 0 where nobody says
    /// @param countries whether it may be countries
    /// @param leaders whether it may be people
    record Group(int size, boolean countries, boolean leaders) {}

    /// The group that is the subject of a verb, or null.
    @Nullable
    Group of(SentenceView view, Trigger verb) {
        int end = over(view, verb.from() - 1);
        for (int verbs = 1; verbs < VERBS && joined(view, end); verbs++) {
            int first = arguments.verbBefore(view, end);
            end = over(view, (first < 0 ? end : first) - 1); // "kedua negara kemudian mendesak": no verb before
        }
        return endingAt(view, end);
    }

    /// The last word before adverbs, times and pointers that ends with `at`.
    private int over(SentenceView view, int at) {
        int i = at;
        while (i >= 0
                && (view.word(i).time() >= 0
                        || POINTERS.contains(view.lower(i))
                        || view.word(i).is("(")
                        || grammar.is(WordClass.NEGATION, view.lower(i))
                        || grammar.is(WordClass.ADVERB, view.lower(i)) && !joined(view, i))) {
            i--;
        }
        return i;
    }

    private boolean joined(SentenceView view, int i) {
        return grammar.is(WordClass.COORDINATOR, view.lower(i)) || JOINTS.contains(view.lower(i));
    }

    private @Nullable Group endingAt(SentenceView view, int last) {
        Integer pronoun = PRONOUNS.get(view.lower(last));
        if (pronoun != null) {
            return opens(view, last) ? new Group(pronoun, true, true) : null;
        }
        for (int i = last - 1; i >= Math.max(0, last - LONGEST + 1); i--) {
            Integer size = NUMBERS.get(view.lower(i));
            if (size != null) {
                return numbered(view, i, size);
            }
            if (view.word(i).mark() || view.actorAt(i) != null) {
                return null;
            }
        }
        return null;
    }

    /// `kedua negara`, `para pemimpin kedua negara`.
    private @Nullable Group numbered(SentenceView view, int number, int size) {
        String noun = view.lower(number + 1);
        int first = number;
        while (LEADERS.contains(view.lower(first - 1)) || view.lower(first - 1).equals("para")) {
            first--;
        }
        boolean countries = COUNTRIES.contains(noun);
        boolean leaders = LEADERS.contains(noun) || first < number;
        return (countries || leaders) && opens(view, first) ? new Group(size, countries, leaders) : null;
    }

    /// Whether a clause begins here.
    private boolean opens(SentenceView view, int i) {
        return i == 0
                || view.word(i - 1).mark() && !view.word(i - 1).is("-")
                || view.word(i - 1).time() >= 0
                || grammar.is(WordClass.CONJUNCTION, view.lower(i - 1));
    }
}
