package id.linimasa.curation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How far readers agree who coded the same units by the same nominal values.
///
/// Krippendorff's alpha is computed from coincidences, as in K. Krippendorff, *Computing Krippendorff's
/// Alpha-Reliability* (2011), sections B and C: any number of readers, values may be missing. 1 is perfect agreement, 0
/// what chance gives; it is not defined where all values are the same.
///
/// @param units that at least two readers coded
/// @param percent of pairs of values of one unit that are the same, 0–100; [Double#NaN] without a pair
/// @param alpha at most 1; [Double#NaN] where it is not defined
public record Agreement(int units, double percent, double alpha) {

    /// The agreement over some units.
    ///
    /// @param values for each unit the value that each reader gave, null where one gave none
    public static Agreement of(List<? extends List<@Nullable String>> values) {
        Map<String, Double> totals = new HashMap<>();
        double pairable = 0;
        double same = 0;
        double pairs = 0;
        double alike = 0;
        int units = 0;
        for (List<@Nullable String> unit : values) {
            Map<String, Integer> counts = new HashMap<>();
            unit.stream().filter(Objects::nonNull).forEach(v -> counts.merge(v, 1, Integer::sum));
            int coded = counts.values().stream().mapToInt(Integer::intValue).sum();
            if (coded < 2) {
                continue; // a value that can't be paired tells nothing of agreement
            }
            units++;
            pairable += coded;
            pairs += coded * (coded - 1) / 2.0;
            for (Map.Entry<String, Integer> count : counts.entrySet()) {
                int n = count.getValue();
                totals.merge(count.getKey(), (double) n, Double::sum);
                same += n * (n - 1) / (coded - 1.0);
                alike += n * (n - 1) / 2.0;
            }
        }
        double byChance = totals.values().stream().mapToDouble(n -> n * (n - 1)).sum();
        double all = pairable * (pairable - 1);
        double alpha = all == byChance ? Double.NaN : ((pairable - 1) * same - byChance) / (all - byChance);
        return new Agreement(units, pairs == 0 ? Double.NaN : 100 * alike / pairs, alpha);
    }
}
