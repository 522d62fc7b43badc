package id.linimasa.annotate;

import id.linimasa.extract.entity.NameDirectory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names in many articles, looked up by keys of which it is known how many articles have them.
interface CountedKeys extends NameDirectory {

    /// How many articles have a key.
    int count(String key);

    /// The keys that begin so, among them perhaps some that no article has any more.
    Collection<String> candidates(String prefix);

    /// The length of the part that [#candidates] completes, 0 for a key that is never completed.
    static int prefixLength(String key) {
        return key.indexOf('\u0000') + 1;
    }

    private List<String> completed(String prefix) {
        List<String> found = new ArrayList<>();
        for (String key : candidates(prefix)) {
            if (count(key) > 0) {
                found.add(key.substring(prefix.length()));
            }
        }
        return found;
    }

    @Override
    default Collection<String> peopleWith(String skeleton) {
        return completed(Keys.skeleton(skeleton));
    }

    @Override
    default int articles(String person) {
        return count(Keys.named(person));
    }

    @Override
    default Set<String> countries(String person) {
        return new HashSet<>(completed(Keys.countries(person)));
    }

    @Override
    default Set<String> meanings(String abbreviation) {
        return new HashSet<>(completed(Keys.meanings(abbreviation)));
    }

    /// The same before some articles came and others went.
    default CountedKeys before(Collection<ArticleFacts> came, Collection<ArticleFacts> went) {
        Map<String, Integer> less = new HashMap<>();
        came.forEach(a -> Keys.counted(a.names()).forEach(k -> less.merge(k, -1, Integer::sum)));
        went.forEach(a -> Keys.counted(a.names()).forEach(k -> less.merge(k, 1, Integer::sum)));
        CountedKeys now = this;
        return new CountedKeys() {
            @Override
            public int count(String key) {
                return now.count(key) + less.getOrDefault(key, 0);
            }

            @Override
            public Collection<String> candidates(String prefix) {
                return now.candidates(prefix); // keys that nobody has any more are among them
            }
        };
    }
}
