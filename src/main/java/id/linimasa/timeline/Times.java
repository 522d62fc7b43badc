package id.linimasa.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// Between milliseconds of the axis and `java.time`; both are floating local time.
final class Times {

    static final long MINUTE = 60_000;
    static final long HOUR = 60 * MINUTE;
    static final long DAY = 24 * HOUR;
    /// Moments that `java.time` and a scale can both handle: the years -9999 to 9999.
    static final long FIRST = ms(LocalDate.of(-9999, 1, 1));

    static final long LAST = ms(LocalDate.of(9999, 1, 1));

    private Times() {}

    static long ms(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    static long ms(LocalDate day) {
        return day.toEpochDay() * DAY;
    }

    static LocalDateTime time(long ms) {
        long safe = Math.max(FIRST, Math.min(LAST, ms));
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(safe), ZoneOffset.UTC);
    }

    static LocalDate day(long ms) {
        return LocalDate.ofEpochDay(Math.floorDiv(Math.max(FIRST, Math.min(LAST, ms)), DAY));
    }
}
