package id.linimasa.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// The distance from one tick to the next, finest first. Ticks are found by calendar arithmetic: months and years
/// have no fixed length.
public enum TickStep {
    MINUTE_1(Unit.MINUTE, 1),
    MINUTE_5(Unit.MINUTE, 5),
    MINUTE_10(Unit.MINUTE, 10),
    MINUTE_15(Unit.MINUTE, 15),
    MINUTE_30(Unit.MINUTE, 30),
    HOUR_1(Unit.HOUR, 1),
    HOUR_3(Unit.HOUR, 3),
    HOUR_6(Unit.HOUR, 6),
    HOUR_12(Unit.HOUR, 12),
    DAY(Unit.DAY, 1),
    WEEK(Unit.WEEK, 1),
    MONTH(Unit.MONTH, 1),
    QUARTER(Unit.MONTH, 3),
    YEAR_1(Unit.YEAR, 1),
    YEAR_2(Unit.YEAR, 2),
    YEAR_5(Unit.YEAR, 5),
    YEAR_10(Unit.YEAR, 10),
    YEAR_20(Unit.YEAR, 20),
    YEAR_50(Unit.YEAR, 50),
    YEAR_100(Unit.YEAR, 100),
    YEAR_500(Unit.YEAR, 500);

    enum Unit {
        MINUTE(Times.MINUTE),
        HOUR(Times.HOUR),
        DAY(Times.DAY),
        WEEK(7 * Times.DAY),
        MONTH(28 * Times.DAY),
        YEAR(365 * Times.DAY);

        /// The shortest that the unit can be, in milliseconds.
        final long shortest;

        Unit(long shortest) {
            this.shortest = shortest;
        }
    }

    final Unit unit;
    final int amount;

    TickStep(Unit unit, int amount) {
        this.unit = unit;
        this.amount = amount;
    }

    /// The shortest distance between two ticks of this step, in milliseconds.
    long shortest() {
        return this == QUARTER ? 90 * Times.DAY : unit.shortest * amount;
    }

    /// The last tick at or before a moment. Weeks begin on Monday (ISO 8601).
    long floor(long ms) {
        return floor(ms, DayOfWeek.MONDAY);
    }

    /// The last tick at or before a moment.
    ///
    /// @param weekStart on which day weeks begin
    long floor(long ms, DayOfWeek weekStart) {
        LocalDateTime time = Times.time(ms);
        LocalDate day = time.toLocalDate();
        return switch (unit) {
            case MINUTE, HOUR -> Math.floorDiv(ms, shortest()) * shortest();
            case DAY -> Times.ms(day);
            case WEEK -> Times.ms(day.with(TemporalAdjusters.previousOrSame(weekStart)));
            case MONTH -> Times.ms(LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / amount * amount + 1, 1));
            case YEAR -> Times.ms(LocalDate.of(Math.floorDiv(day.getYear(), amount) * amount, 1, 1));
        };
    }

    /// The tick after a tick.
    long next(long tick) {
        LocalDate day = Times.day(tick);
        return switch (unit) {
            case MINUTE, HOUR, DAY, WEEK -> tick + shortest();
            case MONTH -> Times.ms(day.plus(amount, ChronoUnit.MONTHS));
            case YEAR -> Times.ms(day.plus(amount, ChronoUnit.YEARS));
        };
    }
}
