package id.linimasa.extract.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The names of many articles in memory.
final class GatheredNames implements NameDirectory {
    private final Map<String, Integer> articles = new HashMap<>();
    private final Map<String, Set<String>> countries = new HashMap<>();
    private final Map<String, Set<String>> bySkeleton = new HashMap<>();
    private final Map<String, Set<String>> meanings = new HashMap<>();

    void add(ArticleNames names) {
        names.people().forEach((name, codes) -> {
            if (articles.merge(name, 1, Integer::sum) == 1) {
                ArticleNames.skeletons(name)
                        .forEach(s -> bySkeleton
                                .computeIfAbsent(s, k -> new TreeSet<>())
                                .add(name));
            }
            countries.computeIfAbsent(name, k -> new TreeSet<>()).addAll(codes);
        });
        names.introduced()
                .forEach((abbreviation, meant) -> meanings.computeIfAbsent(abbreviation, k -> new TreeSet<>())
                        .addAll(meant));
    }

    @Override
    public Collection<String> peopleWith(String skeleton) {
        return bySkeleton.getOrDefault(skeleton, Set.of());
    }

    @Override
    public int articles(String person) {
        return articles.getOrDefault(person, 0);
    }

    @Override
    public Set<String> countries(String person) {
        return countries.getOrDefault(person, Set.of());
    }

    @Override
    public Set<String> meanings(String abbreviation) {
        return meanings.getOrDefault(abbreviation, Set.of());
    }
}
