package id.linimasa.extract.merge;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds articles that tell the same text: wire copies and re-posts. Two articles are one source where their
/// [Signature]s are alike, and so are all that a chain of such pairs connects.
///
/// A group is named by the smallest id in it, so that the order of the articles decides nothing. Not thread-safe.
public final class NearDuplicates {
    private final Map<ArticleId, Signature> signatures = new TreeMap<>();
    private final Map<ArticleId, ArticleId> leader = new HashMap<>();

    /// Takes in an article.
    public void add(Article article) {
        add(article.id(), Signature.of(article));
    }

    /// Takes in an article of which the signature is known.
    public void add(ArticleId id, Signature signature) {
        signatures.put(id, signature);
    }

    /// For every article taken in, the name of its group.
    public Map<ArticleId, String> groups() {
        leader.clear();
        signatures.keySet().forEach(id -> leader.put(id, id));
        for (int band = 0; band < Signature.BANDS; band++) {
            Map<Integer, List<ArticleId>> buckets = new HashMap<>();
            for (Map.Entry<ArticleId, Signature> entry : signatures.entrySet()) {
                buckets.computeIfAbsent(entry.getValue().band(band), h -> new ArrayList<>())
                        .add(entry.getKey());
            }
            buckets.values().forEach(this::join);
        }
        Map<ArticleId, String> groups = new HashMap<>();
        signatures.keySet().forEach(id -> groups.put(id, root(id).value()));
        return groups;
    }

    /// Joins what is alike; of articles with one and the same signature only the first is compared with others.
    private void join(List<ArticleId> bucket) {
        List<ArticleId> heads = new ArrayList<>();
        for (ArticleId id : bucket) {
            Signature signature = signature(id);
            boolean copy = false;
            for (ArticleId head : heads) {
                if (!root(head).equals(root(id)) && signature(head).alike(signature)) {
                    union(head, id);
                }
                copy |= signature(head).same(signature);
            }
            if (!copy) {
                heads.add(id);
            }
        }
    }

    private Signature signature(ArticleId id) {
        Signature signature = signatures.get(id);
        if (signature == null) {
            throw new IllegalArgumentException("not taken in: " + id);
        }
        return signature;
    }

    private void union(ArticleId a, ArticleId b) {
        ArticleId x = root(a);
        ArticleId y = root(b);
        if (x.compareTo(y) <= 0) {
            leader.put(y, x);
        } else {
            leader.put(x, y);
        }
    }

    private ArticleId root(ArticleId id) {
        ArticleId at = id;
        ArticleId up = leader.getOrDefault(at, at);
        while (!up.equals(at)) {
            at = up;
            up = leader.getOrDefault(at, at);
        }
        return at;
    }
}
