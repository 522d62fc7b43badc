package id.linimasa.curation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Two readers' codings side by side.
///
/// @param rows one for each event that both coded
/// @param onlyFirst how many events the first reader alone coded
/// @param onlySecond how many events the second reader alone coded
public record ReaderComparison(List<Row> rows, int onlyFirst, int onlySecond) {

    /// What both say of one event.
    public record Row(Coding first, Coding second) {

        /// Whether they differ where both say something.
        public boolean differs() {
            return differ(first.type(), second.type())
                    || differ(first.date(), second.date())
                    || differ(first.status(), second.status());
        }

        private static boolean differ(@Nullable String a, @Nullable String b) {
            return a != null && b != null && !a.equals(b);
        }
    }

    public ReaderComparison {
        rows = List.copyOf(rows);
    }

    /// Compares two readers' codings.
    public static ReaderComparison of(List<Coding> first, List<Coding> second) {
        List<Coding> others = new ArrayList<>(second);
        List<Row> rows = new ArrayList<>();
        for (Coding one : first) {
            others.stream().filter(one::meets).findFirst().ifPresent(other -> {
                rows.add(new Row(one, other));
                others.remove(other);
            });
        }
        return new ReaderComparison(rows, first.size() - rows.size(), others.size());
    }

    /// How far they agree on types, events rejected by one or both included.
    public Agreement types() {
        return agreement(Coding::type);
    }

    /// How far they agree on dates.
    public Agreement dates() {
        return agreement(Coding::date);
    }

    /// How far they agree on statuses.
    public Agreement statuses() {
        return agreement(Coding::status);
    }

    private Agreement agreement(Function<Coding, @Nullable String> value) {
        return Agreement.of(rows.stream()
                .map(r -> Arrays.asList(value.apply(r.first()), value.apply(r.second())))
                .toList());
    }
}
