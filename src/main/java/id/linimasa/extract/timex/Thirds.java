package id.linimasa.extract.timex;

import id.linimasa.model.Granularity;
import id.linimasa.model.TimeRange;
import id.linimasa.model.TimexMod;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/// The first, middle and last third of a stretch of days, as the contract rounds them: a month's thirds are its days
/// 1-10, 11-20 and 21-end, a week's Monday-Tuesday, Wednesday-Thursday and Friday-Sunday.
final class Thirds {
    private Thirds() {}

    /// @param mod START, MID or END
    static TimeRange of(LocalDateTime from, LocalDateTime to, Granularity granularity, TimexMod mod) {
        LocalDate first = from.toLocalDate();
        LocalDate end = to.toLocalDate();
        long months = ChronoUnit.MONTHS.between(first, end);
        boolean wholeMonths = first.getDayOfMonth() == 1 && end.getDayOfMonth() == 1 && months % 3 == 0 && months > 0;
        LocalDate second;
        LocalDate third;
        if (wholeMonths) {
            second = first.plusMonths(months / 3);
            third = first.plusMonths(2 * months / 3);
        } else {
            long days = granularity == Granularity.MONTH ? 30 : ChronoUnit.DAYS.between(first, end);
            second = first.plusDays(days / 3);
            third = first.plusDays(2 * days / 3);
        }
        LocalDate start = mod == TimexMod.START ? first : mod == TimexMod.MID ? second : third;
        LocalDate stop = mod == TimexMod.START ? second : mod == TimexMod.MID ? third : end;
        return start.isBefore(stop) ? TimeRange.days(start, stop) : new TimeRange(from, to);
    }
}
