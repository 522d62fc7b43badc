package id.linimasa.extract.timex;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Times of day as the contract writes them: `2022-02-22T08:22+07:00`, `2022-02-21TEM`.
final class ClockText {
    private ClockText() {}

    /// @param day an ISO date, or one with X where a part is unknown
    static String of(String day, Reading.Moment moment) {
        DayPart part = moment.part();
        if (!moment.clock() && part != null) {
            return day + part + offset(day, part.from, 0, moment.zone());
        }
        StringBuilder text = new StringBuilder(day)
                .append('T')
                .append(TimexValue.digits(moment.hour(), 2))
                .append(':')
                .append(TimexValue.digits(moment.minute(), 2));
        if (moment.second() >= 0) {
            text.append(':').append(TimexValue.digits(moment.second(), 2));
        }
        return text.append(offset(day, moment.hour(), moment.minute(), moment.zone()))
                .toString();
    }

    /// The zone's offset at that moment; where the day is unknown only a zone without summer time has one.
    private static String offset(String day, int hour, int minute, @Nullable ZoneId zone) {
        if (zone == null) {
            return "";
        }
        if (day.indexOf('X') >= 0) {
            return zone instanceof ZoneOffset fixed ? fixed.getId() : "";
        }
        LocalTime time = LocalTime.of(hour % 24, minute);
        return zone.getRules().getOffset(LocalDate.parse(day).atTime(time)).getId();
    }
}
