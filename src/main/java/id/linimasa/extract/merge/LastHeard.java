package id.linimasa.extract.merge;

import java.time.LocalDate;
import java.util.Map;

/// When somebody was last in the news, by canonical name.
public interface LastHeard {

    /// Whether an article that names them was written on that day or later.
    ///
    /// @param day days since 1970
    boolean since(String name, int day);

    /// Answers from the newest day of each name.
    static LastHeard of(Map<String, LocalDate> days) {
        Map<String, LocalDate> known = Map.copyOf(days);
        return (name, day) -> {
            LocalDate last = known.get(name);
            return last != null && last.toEpochDay() >= day;
        };
    }

    /// Whether every one of them was named on that day or later.
    default boolean allSince(Iterable<String> names, int day) {
        boolean any = false;
        for (String name : names) {
            if (!since(name, day)) {
                return false;
            }
            any = true;
        }
        return any;
    }
}
