package id.linimasa.extract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The chains of one article by their names, by single words of them, and by what spellings of such words share,
/// so that no look-up walks through all of them.
final class ChainIndex {

    private final Map<String, Chain> byName = new LinkedHashMap<>();
    private final Map<String, Set<Chain>> byToken = new HashMap<>();
    private final Map<String, Set<Chain>> bySkeleton = new HashMap<>();
    private final List<Chain> chains = new ArrayList<>();

    /// All chains, first added first.
    List<Chain> chains() {
        return chains;
    }

    Chain add(Chain chain) {
        chains.add(chain);
        alsoNamed(chain, chain.name());
        return chain;
    }

    /// Lets a chain be found by one more name.
    void alsoNamed(Chain chain, String name) {
        byName.putIfAbsent(name, chain);
        for (String token : Chain.tokens(name)) {
            byToken.computeIfAbsent(token, t -> new LinkedHashSet<>()).add(chain);
            bySkeleton
                    .computeIfAbsent(Spelling.skeleton(token), t -> new LinkedHashSet<>())
                    .add(chain);
        }
    }

    @Nullable
    Chain named(String name) {
        return byName.get(name);
    }

    /// The chains one of whose names has this folded word.
    Set<Chain> withToken(String token) {
        return byToken.getOrDefault(token, Set.of());
    }

    /// The chains one of whose names has a word spelt like one of these.
    Set<Chain> near(List<String> tokens) {
        Set<Chain> near = new LinkedHashSet<>();
        for (String token : tokens) {
            near.addAll(bySkeleton.getOrDefault(Spelling.skeleton(token), Set.of()));
        }
        return near;
    }
}
