package id.linimasa.extract.entity;

import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EntityRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Links people. Listed people are known by their rows. Of the others, full names one letter apart are one person, a
/// shorter name (`Abu Hasna`) goes to a longer one (`Adnan Abu Hasna`), and a single word to a full name, each only
/// where
/// exactly one fits and the countries of their offices do not contradict.
final class PersonLinks {

    private final EntityLexicon lexicon;
    private final TreeMap<String, Person> persons = new TreeMap<>();
    private final Map<String, TreeSet<String>> byToken = new HashMap<>();
    private final Map<String, String> canonical = new HashMap<>();

    PersonLinks(EntityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// A name as articles use it.
    ///
    /// @param tokens its folded words
    /// @param countries of the offices said with it
    private record Person(String name, List<String> tokens, Set<String> countries, int[] articles) {}

    void add(Entity entity) {
        String name = lexicon.canonical(EntityKind.PERSON, entity.name());
        Person person = persons.computeIfAbsent(name, n -> new Person(n, Chain.tokens(n), new HashSet<>(), new int[1]));
        person.articles()[0]++;
        entity.roles().stream()
                .map(EntityRole::country)
                .filter(Objects::nonNull)
                .forEach(person.countries()::add);
    }

    /// Decides all links, now that every article is in.
    void settle() {
        for (Person person : persons.values()) {
            for (String token : person.tokens()) {
                byToken.computeIfAbsent(Spelling.skeleton(token), t -> new TreeSet<>())
                        .add(person.name());
            }
        }
        spellings();
        persons.values().stream()
                .sorted(Comparator.comparingInt((Person p) -> -p.tokens().size())
                        .thenComparing(Person::name))
                .forEach(this::shorter);
    }

    String canonical(Entity entity) {
        String name = lexicon.canonical(EntityKind.PERSON, entity.name());
        String first = canonical.getOrDefault(name, name);
        return canonical.getOrDefault(first, first);
    }

    /// Full names of as many words, each word at most a letter apart: the name of most articles stands for them.
    private void spellings() {
        for (Person person : persons.values()) {
            if (person.tokens().size() < 2 || lexicon.isPerson(person.name())) {
                continue;
            }
            Person best = neighbours(person)
                    .filter(p -> p.tokens().size() == person.tokens().size())
                    .filter(p -> Spelling.sameName(p.tokens(), person.tokens()) && agree(p, person))
                    .min(preferred())
                    .orElse(person);
            if (preferred().compare(best, person) < 0) {
                canonical.put(person.name(), best.name());
            }
        }
        canonical.replaceAll((name, to) -> end(to));
    }

    private String end(String name) {
        String at = name;
        for (int i = 0; i < persons.size() && canonical.containsKey(at); i++) {
            at = Objects.requireNonNull(canonical.get(at));
        }
        return at;
    }

    private Comparator<Person> preferred() {
        return Comparator.comparing((Person p) -> !lexicon.isPerson(p.name()))
                .thenComparingInt(p -> -p.articles()[0])
                .thenComparing(Person::name);
    }

    /// A name of fewer words goes to the one person whose fuller name has them all.
    private void shorter(Person person) {
        if (canonical.containsKey(person.name()) || lexicon.isPerson(person.name())) {
            return;
        }
        Set<String> fuller = neighbours(person)
                .filter(p -> p.tokens().size() > person.tokens().size() && covers(p, person) && agree(p, person))
                .map(p -> end(p.name()))
                .collect(Collectors.toCollection(TreeSet::new));
        String listed = person.tokens().size() == 1 ? surname(person) : null;
        if (fuller.isEmpty() && listed != null) {
            fuller = Set.of(listed);
        }
        if (fuller.size() == 1) {
            canonical.put(person.name(), fuller.iterator().next());
        }
    }

    private @Nullable String surname(Person person) {
        Entry entry = lexicon.bySurname(person.tokens().getFirst());
        if (entry == null) {
            return null;
        }
        boolean fits = person.countries().isEmpty() || person.countries().contains(entry.code());
        return fits ? entry.name() : null;
    }

    private static boolean covers(Person fuller, Person shorter) {
        return shorter.tokens().size() == 1
                ? fuller.tokens().getLast().equals(shorter.tokens().getFirst())
                        || fuller.tokens().getFirst().equals(shorter.tokens().getFirst())
                : Spelling.sameName(fuller.tokens(), shorter.tokens());
    }

    private static boolean agree(Person a, Person b) {
        return a.countries().isEmpty()
                || b.countries().isEmpty()
                || a.countries().stream().anyMatch(b.countries()::contains);
    }

    private Stream<Person> neighbours(Person person) {
        Set<String> names = new TreeSet<>();
        for (String token : person.tokens()) {
            names.addAll(byToken.getOrDefault(Spelling.skeleton(token), new TreeSet<>()));
        }
        names.remove(person.name());
        List<Person> near = new ArrayList<>();
        names.forEach(n -> near.add(Objects.requireNonNull(persons.get(n))));
        return near.stream();
    }
}
