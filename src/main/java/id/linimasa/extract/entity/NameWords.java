package id.linimasa.extract.entity;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Names cut into words, those asked for lately kept. Safe for any number of threads.
final class NameWords {
    private static final int KEPT = 50_000;

    private final Map<String, Cut> kept = new ConcurrentHashMap<>();

    /// A name and its words.
    ///
    /// @param tokens its folded words
    /// @param skeletons of these words, each once
    record Cut(String name, List<String> tokens, List<String> skeletons) {}

    Cut cut(String name) {
        Cut known = kept.get(name);
        if (known == null) {
            List<String> tokens = List.copyOf(Chain.tokens(name));
            known = new Cut(
                    name,
                    tokens,
                    tokens.stream().map(Spelling::skeleton).distinct().toList());
            if (kept.size() >= KEPT) {
                kept.clear();
            }
            kept.put(name, known);
        }
        return known;
    }
}
