package id.linimasa.extract.timex;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;

/// Chooses the year of something that comes round each year: a day and month, a month, a season, a holiday.
///
/// `lalu` takes the latest strictly before the anchor, `mendatang` the earliest strictly after it, `ini` the anchor's
/// own year. Without such a word the nearest is meant: the past by default, the future where it is more than
/// [#LEAN] times nearer, or where the clause looks ahead and the past is not [#LEAN_AHEAD] times nearer.
final class YearChoice {
    private static final int LEAN = 2;
    private static final int LEAN_AHEAD = 4;

    private YearChoice() {}

    /// A stretch of days, `end` exclusive.
    record Days(LocalDate first, LocalDate end) {
        static Days one(LocalDate day) {
            return new Days(day, day.plusDays(1));
        }
    }

    /// @param inYear the days it covers in a year
    static int choose(LocalDate anchor, Direction direction, Tense tense, IntFunction<Days> inYear) {
        int year = anchor.getYear();
        return switch (direction) {
            case PAST, BEFORE -> latestBefore(anchor, year, inYear);
            case FUTURE, AFTER, AHEAD, AGAIN -> earliestAfter(anchor, year, inYear);
            case THIS, SAME -> year;
            case NONE, RECENT -> nearest(anchor, tense, year, inYear);
        };
    }

    private static int latestBefore(LocalDate anchor, int year, IntFunction<Days> inYear) {
        for (int y = year + 1; y > year - 2; y--) {
            if (!inYear.apply(y).end.isAfter(anchor)) {
                return y;
            }
        }
        return year - 2;
    }

    private static int earliestAfter(LocalDate anchor, int year, IntFunction<Days> inYear) {
        for (int y = year - 1; y < year + 2; y++) {
            if (inYear.apply(y).first.isAfter(anchor)) {
                return y;
            }
        }
        return year + 2;
    }

    private static int nearest(LocalDate anchor, Tense tense, int year, IntFunction<Days> inYear) {
        int past = year - 2;
        for (int y = year + 1; y > year - 2; y--) {
            if (!inYear.apply(y).first.isAfter(anchor)) {
                past = y;
                break;
            }
        }
        Days days = inYear.apply(past);
        if (anchor.isBefore(days.end)) {
            return past;
        }
        long back = ChronoUnit.DAYS.between(days.end, anchor) + 1;
        long ahead = ChronoUnit.DAYS.between(anchor, inYear.apply(past + 1).first);
        boolean future = tense == Tense.FUTURE ? ahead < back * LEAN_AHEAD : ahead * LEAN < back;
        return future ? past + 1 : past;
    }
}
