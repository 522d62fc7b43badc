package id.linimasa.extract.merge;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds articles that tell the same text: wire copies and re-posts. Broder's MinHash over shingles of four words, with
/// bands that bring likely pairs together (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3).
///
/// A group is named by the smallest id in it, so that the order of the articles decides nothing. Not thread-safe.
public final class NearDuplicates {
    private static final int SHINGLE = 4;
    private static final int ROWS = 4;
    private static final int BANDS = 16;
    private static final int HASHES = ROWS * BANDS;

    /// The share of equal hashes from which two articles are one source.
    private static final double ALIKE = 0.6;

    private final Map<ArticleId, int[]> signatures = new TreeMap<>();

    /// Takes in an article.
    public void add(Article article) {
        signatures.put(article.id(), signature(article));
    }

    /// For every article taken in, the name of its group.
    public Map<ArticleId, String> groups() {
        Map<ArticleId, ArticleId> leader = new HashMap<>();
        signatures.keySet().forEach(id -> leader.put(id, id));
        for (int band = 0; band < BANDS; band++) {
            Map<Integer, List<ArticleId>> buckets = new HashMap<>();
            for (Map.Entry<ArticleId, int[]> entry : signatures.entrySet()) {
                int hash = Arrays.hashCode(Arrays.copyOfRange(entry.getValue(), band * ROWS, (band + 1) * ROWS));
                buckets.computeIfAbsent(hash, h -> new ArrayList<>()).add(entry.getKey());
            }
            buckets.values().forEach(bucket -> join(bucket, leader));
        }
        Map<ArticleId, String> groups = new HashMap<>();
        signatures.keySet().forEach(id -> groups.put(id, root(id, leader).value()));
        return groups;
    }

    /// Joins each article of a bucket to the first one that it is alike.
    private void join(Collection<ArticleId> bucket, Map<ArticleId, ArticleId> leader) {
        List<ArticleId> heads = new ArrayList<>();
        for (ArticleId id : bucket) {
            ArticleId twin =
                    heads.stream().filter(h -> alike(h, id)).findFirst().orElse(null);
            if (twin == null) {
                heads.add(id);
            } else {
                union(twin, id, leader);
            }
        }
    }

    private boolean alike(ArticleId a, ArticleId b) {
        int[] x = signature(a);
        int[] y = signature(b);
        int same = 0;
        for (int i = 0; i < HASHES; i++) {
            same += x[i] == y[i] ? 1 : 0;
        }
        return same >= ALIKE * HASHES;
    }

    private int[] signature(ArticleId id) {
        int[] signature = signatures.get(id);
        if (signature == null) {
            throw new IllegalArgumentException("not taken in: " + id);
        }
        return signature;
    }

    private static void union(ArticleId a, ArticleId b, Map<ArticleId, ArticleId> leader) {
        ArticleId x = root(a, leader);
        ArticleId y = root(b, leader);
        if (x.compareTo(y) <= 0) {
            leader.put(y, x);
        } else {
            leader.put(x, y);
        }
    }

    private static ArticleId root(ArticleId id, Map<ArticleId, ArticleId> leader) {
        ArticleId at = id;
        ArticleId up = leader.getOrDefault(at, at);
        while (!up.equals(at)) {
            at = up;
            up = leader.getOrDefault(at, at);
        }
        return at;
    }

    private static int[] signature(Article article) {
        List<Integer> words = new ArrayList<>();
        for (TextSpan span : article.readable()) {
            words.addAll(Words.hashes(article.text(), span.span(), 1));
        }
        int[] least = new int[HASHES];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int i = 0; i + SHINGLE <= words.size() || i == 0; i++) {
            int shingle = words.subList(i, Math.min(words.size(), i + SHINGLE)).hashCode();
            for (int h = 0; h < HASHES; h++) {
                least[h] = Math.min(least[h], mixed(shingle, h));
            }
        }
        return least;
    }

    /// The finaliser of MurmurHash3, seeded.
    private static int mixed(int value, int seed) {
        int h = value ^ seed * 0x9E3779B9;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
