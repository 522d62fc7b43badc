package id.linimasa.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The coarseness of a date as told, finest first; an imprecise date is never refined to a day.
public enum Granularity {
    SECOND,
    MINUTE,
    HOUR,
    PART_OF_DAY,
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    HALF_YEAR,
    YEAR,
    DECADE,
    CENTURY,
    /// A range of days or coarser units, `A/B`.
    RANGE,
    /// `PAST_REF`, a duration, an unresolved value.
    NONE;

    private static final Pattern FOUR = Pattern.compile("[0-9X]{4}");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("[0-9X]{4}-(?:[01][0-9]|XX)");
    private static final Pattern DATE = Pattern.compile("[0-9X]{4}-[0-9X]{2}-[0-9X]{2}");

    /// How coarse a TIMEX3 value is.
    public static Granularity of(@Nullable String date) {
        if (date == null) {
            return NONE;
        }
        if (date.indexOf('/') >= 0) {
            return RANGE;
        }
        int time = date.indexOf('T');
        if (time >= 0 && !date.startsWith("P")) {
            return ofTime(date.substring(time + 1));
        }
        return ofDate(date);
    }

    private static Granularity ofTime(String time) {
        if (time.isEmpty() || Character.isLetter(time.charAt(0))) {
            return PART_OF_DAY;
        }
        long colons = time.split("[+-]", 2)[0].chars().filter(c -> c == ':').count();
        return colons == 0 ? HOUR : colons == 1 ? MINUTE : SECOND;
    }

    private static Granularity ofDate(String date) {
        if (DATE.matcher(date).matches()) {
            return DAY;
        }
        if (FOUR.matcher(date).matches()) {
            return date.endsWith("XX") ? CENTURY : date.endsWith("X") ? DECADE : YEAR;
        }
        if (MONTH_OF_YEAR.matcher(date).matches()) {
            return MONTH;
        }
        if (date.contains("-W")) {
            return date.endsWith("-WE") ? WEEKEND : WEEK;
        }
        if (date.contains("-Q")) {
            return QUARTER;
        }
        return date.contains("-H") ? HALF_YEAR : NONE;
    }
}
