package id.linimasa.annotate;

import id.linimasa.extract.entity.NameDirectory;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// The names in many articles, looked up by keys of which it is known how many articles have them.
interface CountedKeys extends NameDirectory {

    /// How many articles have a key.
    int count(String key);

    /// The ends of the keys that begin so, among them perhaps some that no article has any more.
    Collection<String> completions(String prefix);

    /// The length of the part that [#completions] completes, 0 for a key that is never completed.
    static int prefixLength(String key) {
        return key.indexOf('\u0000') + 1;
    }

    private Set<String> completed(String prefix) {
        Set<String> found = new HashSet<>();
        for (String end : completions(prefix)) {
            if (count(prefix + end) > 0) {
                found.add(end);
            }
        }
        return found;
    }

    @Override
    default Collection<String> peopleWith(String skeleton) {
        return completions(Keys.skeleton(skeleton));
    }

    @Override
    default int articles(String person) {
        return count(Keys.named(person));
    }

    @Override
    default Set<String> countries(String person) {
        return completed(Keys.countries(person));
    }

    @Override
    default Set<String> meanings(String abbreviation) {
        return completed(Keys.meanings(abbreviation));
    }
}
