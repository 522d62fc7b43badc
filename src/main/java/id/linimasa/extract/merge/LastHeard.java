package id.linimasa.extract.merge;

import java.time.LocalDate;
import java.util.Map;

/// The newest day on which an article that names somebody was written, by canonical name.
public record LastHeard(Map<String, LocalDate> days) {

    public LastHeard {
        days = Map.copyOf(days);
    }

    /// Whether every one of them was named in an article of that day or later.
    boolean since(LocalDate day, Iterable<String> names) {
        boolean any = false;
        for (String name : names) {
            LocalDate last = days.get(name);
            if (last == null || last.isBefore(day)) {
                return false;
            }
            any = true;
        }
        return any;
    }
}
