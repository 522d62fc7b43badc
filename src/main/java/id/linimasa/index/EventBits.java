package id.linimasa.index;

import id.linimasa.model.Event;
import id.linimasa.model.EventColumns;
import id.linimasa.model.EventMention;
import id.linimasa.model.Extent;
import id.linimasa.model.Granularity;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The small columns of an event, packed into one number: type, status, granularity and flags, a byte each.
final class EventBits {
    private static final Pattern YEAR = Pattern.compile("[0-9X]{4}");
    private static final Pattern MONTH = Pattern.compile("[0-9X]{4}-(?:[01][0-9]|XX)");
    private static final Pattern DAY = Pattern.compile("[0-9X]{4}-[0-9X]{2}-[0-9X]{2}");

    private EventBits() {}

    @SuppressWarnings("EnumOrdinal") // the columns are promised to hold ordinals, and an index never outlives them
    static long pack(Event event, EventTimes times) {
        return event.type().ordinal()
                | event.status().ordinal() << 8
                | granularity(event.date()).ordinal() << 16
                | (long) flags(event, times) << 24;
    }

    static byte type(long bits) {
        return (byte) bits;
    }

    static byte status(long bits) {
        return (byte) (bits >> 8);
    }

    static byte granularity(long bits) {
        return (byte) (bits >> 16);
    }

    static byte flags(long bits) {
        return (byte) (bits >> 24);
    }

    private static int flags(Event event, EventTimes times) {
        EventMention best = event.claims().getFirst().mention();
        String date = event.date();
        return (times.undated() ? EventColumns.UNDATED : 0)
                | (event.unconfirmed() ? EventColumns.UNCONFIRMED : 0)
                | (event.disagreements().isEmpty() ? 0 : EventColumns.DISPUTED)
                | (event.extent() == Extent.THROUGHOUT ? EventColumns.THROUGHOUT : 0)
                | (date != null && approximate(date, best) ? EventColumns.APPROXIMATE : 0);
    }

    /// A narrowed date (`awal Mei`) covers less than its value says; a value with unknown digits is no exact one.
    private static boolean approximate(String date, EventMention best) {
        return date.indexOf('X') >= 0 || best.rule().contains("approx");
    }

    /// How coarse a TIMEX3 value is.
    static Granularity granularity(@Nullable String date) {
        if (date == null) {
            return Granularity.NONE;
        }
        if (date.indexOf('/') >= 0) {
            return Granularity.RANGE;
        }
        int time = date.indexOf('T');
        if (time >= 0 && !date.startsWith("P")) {
            return ofTime(date.substring(time + 1));
        }
        return ofDate(date);
    }

    private static Granularity ofTime(String time) {
        if (time.isEmpty() || Character.isLetter(time.charAt(0))) {
            return Granularity.PART_OF_DAY;
        }
        long colons = time.split("[+-]", 2)[0].chars().filter(c -> c == ':').count();
        return colons == 0 ? Granularity.HOUR : colons == 1 ? Granularity.MINUTE : Granularity.SECOND;
    }

    private static Granularity ofDate(String date) {
        if (DAY.matcher(date).matches()) {
            return Granularity.DAY;
        }
        if (YEAR.matcher(date).matches()) {
            return date.endsWith("XX")
                    ? Granularity.CENTURY
                    : date.endsWith("X") ? Granularity.DECADE : Granularity.YEAR;
        }
        if (MONTH.matcher(date).matches()) {
            return Granularity.MONTH;
        }
        if (date.contains("-W")) {
            return date.endsWith("-WE") ? Granularity.WEEKEND : Granularity.WEEK;
        }
        if (date.contains("-Q")) {
            return Granularity.QUARTER;
        }
        return date.contains("-H") ? Granularity.HALF_YEAR : Granularity.NONE;
    }
}
