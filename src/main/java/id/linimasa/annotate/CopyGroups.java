package id.linimasa.annotate;

import id.linimasa.extract.merge.NearDuplicates;
import id.linimasa.model.ArticleId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which articles belong to another group of near-duplicates once some come and others go: groups that are touched are
/// made anew, all others stay. First tell all that left, then put those that came among the known, then tell them.
final class CopyGroups {
    private final ArticleLayer known;
    private final Map<String, String> groups = new HashMap<>();

    CopyGroups(ArticleLayer known) {
        this.known = known;
    }

    /// An article went, and is no longer among the known.
    void left(ArticleFacts article) {
        Map<String, ArticleFacts> members = members(article.group());
        if (!members.isEmpty()) {
            NearDuplicates alike = new NearDuplicates();
            members.values().forEach(m -> alike.add(new ArticleId(m.id()), m.signature()));
            alike.groups().forEach((id, group) -> groups.put(id.value(), group));
        }
    }

    /// An article came, and is among the known.
    void came(ArticleFacts article) {
        Set<String> touched = new HashSet<>();
        touched.add(group(article));
        known.alike(article.id(), article.signature()).values().forEach(a -> touched.add(group(a)));
        if (touched.size() == 1) {
            return;
        }
        String name = touched.stream().min(String::compareTo).orElseThrow();
        Set<String> all = new HashSet<>();
        for (String group : touched) {
            all.addAll(members(group).keySet());
            groups.forEach((id, g) -> {
                if (g.equals(group)) {
                    all.add(id);
                }
            });
            all.add(group);
        }
        all.add(article.id());
        all.forEach(id -> {
            ArticleFacts facts = known.article(id);
            if (facts != null && touched.contains(group(facts))) {
                groups.put(id, name);
            }
        });
    }

    private String group(ArticleFacts article) {
        return groups.getOrDefault(article.id(), article.group());
    }

    /// The known articles that belonged to a group before.
    private Map<String, ArticleFacts> members(String group) {
        Map<String, ArticleFacts> members = new HashMap<>();
        ArticleFacts first = known.article(group);
        if (first != null && first.group().equals(group)) {
            members.put(group, first);
        }
        known.articles(Keys.copies(group), a -> members.put(a.id(), a));
        return members;
    }

    /// The groups of all articles that may belong to another one than before.
    Map<String, String> groups() {
        return groups;
    }
}
