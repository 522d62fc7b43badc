package id.linimasa.extract.merge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sorted lists without doubles, taken as sets.
final class Names {
    private Names() {}

    /// The smallest that both hold, or null.
    static @Nullable String firstCommon(List<String> x, List<String> y) {
        int i = 0;
        int j = 0;
        while (i < x.size() && j < y.size()) {
            int order = x.get(i).compareTo(y.get(j));
            if (order == 0) {
                return x.get(i);
            }
            if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return null;
    }

    /// How many both hold.
    static int common(List<String> x, List<String> y) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < x.size() && j < y.size()) {
            int order = x.get(i).compareTo(y.get(j));
            if (order == 0) {
                common++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    static List<String> shared(List<String> x, List<String> y) {
        List<String> shared = new ArrayList<>(x);
        shared.retainAll(y);
        return shared;
    }
}
