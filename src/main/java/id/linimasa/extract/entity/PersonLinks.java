package id.linimasa.extract.entity;

import id.linimasa.model.EntityKind;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Links people. Listed people are known by their rows. Of the others, full names one letter apart are one person, a
/// shorter name (`Abu Hasna`) goes to a longer one (`Adnan Abu Hasna`), and a single word to a full name, each only
/// where exactly one fits and the countries of their offices do not contradict.
///
/// Looks up only the names that share a word's skeleton with one that is asked for; what was looked up holds for one
/// state of the directory, answers until they are forgotten. Used by one thread.
final class PersonLinks {

    private final EntityLexicon lexicon;
    private final NameDirectory names;
    private final NameWords words;
    private final Map<String, Person> persons = new HashMap<>();
    private final Map<String, String> canonical;
    private final Map<String, List<NameWords.Cut>> bySkeleton = new HashMap<>();

    PersonLinks(EntityLexicon lexicon, NameDirectory names, NameWords words) {
        this(lexicon, names, words, new HashMap<>());
    }

    private PersonLinks(EntityLexicon lexicon, NameDirectory names, NameWords words, Map<String, String> canonical) {
        this.lexicon = lexicon;
        this.names = names;
        this.words = words;
        this.canonical = canonical;
    }

    /// Asks another directory, or another state of it, where no answer is known yet; answers are shared.
    PersonLinks by(NameDirectory other) {
        return new PersonLinks(lexicon, other, words, canonical);
    }

    /// Asks anew for these names.
    void forget(Collection<String> changed) {
        canonical.keySet().removeAll(changed);
    }

    /// A name as articles use it.
    ///
    /// @param tokens its folded words
    /// @param countries of the offices said with it
    private record Person(String name, List<String> tokens, Set<String> countries, int articles) {}

    /// The one name of the person whom articles call so.
    String canonical(String name) {
        String known = canonical.get(name);
        if (known == null) {
            known = resolved(person(name));
            canonical.put(name, known);
        }
        return known;
    }

    private String resolved(Person person) {
        boolean listed = lexicon.isPerson(person.name());
        Person spelled = person.tokens().size() < 2 || listed ? null : spelling(person);
        if (spelled != null) {
            return canonical(spelled.name());
        }
        return listed ? person.name() : fuller(person);
    }

    private Person person(String name) {
        Person known = persons.get(name);
        if (known == null) {
            known = new Person(name, words.cut(name).tokens(), names.countries(name), names.articles(name));
            persons.put(name, known);
        }
        return known;
    }

    /// Full names of as many words, each word at most a letter apart: the name of most articles stands for them.
    private @Nullable Person spelling(Person person) {
        Person best = neighbours(person, n -> alike(n, person.tokens())).stream()
                .filter(p -> agree(p, person))
                .min(preferred())
                .orElse(person);
        return preferred().compare(best, person) < 0 ? best : null;
    }

    private static boolean alike(List<String> a, List<String> b) {
        return a.size() == b.size() && a.size() > 1 && Spelling.sameName(a, b);
    }

    private Comparator<Person> preferred() {
        return Comparator.comparing((Person p) -> !lexicon.isPerson(p.name()))
                .thenComparingInt(p -> -p.articles())
                .thenComparing(Person::name);
    }

    /// A name of fewer words goes to the one person whose fuller name has them all.
    private String fuller(Person person) {
        Set<String> fuller = neighbours(person, n -> covers(n, person.tokens())).stream()
                .filter(p -> agree(p, person))
                .map(p -> canonical(p.name()))
                .collect(Collectors.toCollection(TreeSet::new));
        String listed = person.tokens().size() == 1 ? surname(person) : null;
        if (fuller.isEmpty() && listed != null) {
            return listed;
        }
        return fuller.size() == 1 ? fuller.iterator().next() : person.name();
    }

    private @Nullable String surname(Person person) {
        Entry entry = lexicon.bySurname(person.tokens().getFirst());
        if (entry == null) {
            return null;
        }
        boolean fits = person.countries().isEmpty() || person.countries().contains(entry.code());
        return fits ? entry.name() : null;
    }

    private static boolean covers(List<String> fuller, List<String> shorter) {
        if (fuller.size() <= shorter.size()) {
            return false;
        }
        return shorter.size() == 1
                ? fuller.getLast().equals(shorter.getFirst())
                        || fuller.getFirst().equals(shorter.getFirst())
                : Spelling.sameName(fuller, shorter);
    }

    private static boolean agree(Person a, Person b) {
        return a.countries().isEmpty()
                || b.countries().isEmpty()
                || a.countries().stream().anyMatch(b.countries()::contains);
    }

    /// The other names that share a skeleton with this one and have such words, in no particular order.
    private Set<String> sharing(String name, Predicate<List<String>> wanted) {
        Set<String> found = new HashSet<>();
        for (String skeleton : words.cut(name).skeletons()) {
            for (NameWords.Cut other : having(skeleton)) {
                if (shares(name, other, wanted)) {
                    found.add(other.name());
                }
            }
        }
        return found;
    }

    private boolean shares(String name, NameWords.Cut other, Predicate<List<String>> wanted) {
        return wanted.test(other.tokens()) && !other.name().equals(name) && names.articles(other.name()) > 0;
    }

    private List<NameWords.Cut> having(String skeleton) {
        List<NameWords.Cut> known = bySkeleton.get(skeleton);
        if (known == null) {
            known = names.peopleWith(skeleton).stream().map(words::cut).toList();
            bySkeleton.put(skeleton, known);
        }
        return known;
    }

    private List<Person> neighbours(Person person, Predicate<List<String>> wanted) {
        return sharing(person.name(), wanted).stream().map(this::person).toList();
    }

    /// The names whose link may hang on one of these: those spelled alike, and shorter ones that they may be meant by.
    Set<String> dependents(Collection<String> changed) {
        Set<String> found = new HashSet<>(changed);
        Deque<String> open = new ArrayDeque<>(changed);
        while (!open.isEmpty()) {
            String name = open.remove();
            List<String> tokens = words.cut(name).tokens();
            for (String other : sharing(name, n -> alike(n, tokens) || covers(tokens, n))) {
                if (found.add(other)) {
                    open.add(other);
                }
            }
        }
        return found;
    }

    /// Whether another name is spelled alike, so that the number of articles decides which one stands for both.
    boolean competes(String name) {
        List<String> tokens = words.cut(name).tokens();
        return tokens.size() > 1
                && words.cut(name).skeletons().stream()
                        .flatMap(skeleton -> having(skeleton).stream())
                        .anyMatch(other -> shares(name, other, n -> alike(n, tokens)));
    }

    /// The name as the lexicons have it.
    static String listed(EntityLexicon lexicon, String name) {
        return lexicon.canonical(EntityKind.PERSON, name);
    }
}
