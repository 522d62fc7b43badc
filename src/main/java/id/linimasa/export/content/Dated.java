package id.linimasa.export.content;

import id.linimasa.model.Event;
import id.linimasa.model.EventMention;
import id.linimasa.model.Extent;
import id.linimasa.model.Granularity;
import id.linimasa.model.TimeRange;
import id.linimasa.model.TimexMod;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A date as exports tell it: never more precise than what is known.
///
/// @param value TIMEX3 value, `A/B`, or null where no day is told
/// @param extent whether the event fills it
/// @param range the days or moments it covers
/// @param mod its modifier, or null
public record Dated(
        @Nullable String value,
        Extent extent,
        TimeRange range,
        @Nullable TimexMod mod) {

    /// The date of an event. The modifier is that of its best claim, unless somebody decided another date.
    public static Dated of(Event event) {
        EventMention best = event.claims().getFirst().mention();
        String date = event.date();
        boolean told = date != null && date.equals(best.date()) && event.range().equals(best.range());
        return new Dated(date, event.extent(), event.range(), told ? best.mod() : null);
    }

    /// The date of one claim.
    public static Dated of(EventMention claim) {
        return new Dated(claim.date(), claim.extent(), claim.range(), claim.mod());
    }

    /// The first day it covers, or null where open or unknown.
    public @Nullable LocalDate earliest() {
        LocalDateTime from = range.from();
        return from == null ? null : from.toLocalDate();
    }

    /// The last day it covers, inclusive, or null where open or unknown.
    public @Nullable LocalDate latest() {
        LocalDateTime to = range.to();
        return to == null ? null : to.minusNanos(1).toLocalDate();
    }

    /// Whether no end of it is known.
    public boolean undated() {
        return range.unknown();
    }

    /// Whether it is one day, or a time of one day.
    public boolean day() {
        LocalDate first = earliest();
        return first != null && first.equals(latest());
    }

    /// Whether it covers more than a day, an end is open, or it is about that day.
    public boolean imprecise() {
        return !undated() && (!day() || mod == TimexMod.APPROX);
    }

    /// Extended Date/Time Format, ISO 8601-2; empty where nothing is known.
    public String edtf() {
        return Edtf.of(this);
    }

    /// `day`, `month` …; empty where no date is told.
    public String precision() {
        Granularity granularity = Granularity.of(value);
        return granularity == Granularity.NONE ? "" : granularity.name().toLowerCase(Locale.ROOT);
    }

    /// `approx`, `start`, `on_or_after` …; empty for a date without modifier.
    public String qualifier() {
        TimexMod told = mod;
        return told == null ? "" : told.name().toLowerCase(Locale.ROOT);
    }

    /// The time of day as told, `08:22` or a part of the day such as `TEM`; empty for whole days.
    public String time() {
        String clock = clock();
        int zone = zoneAt(clock);
        return zone < 0 ? clock : clock.substring(0, zone);
    }

    /// The offset that the text names, `+07:00`; empty where it names none.
    public String zone() {
        String clock = clock();
        int zone = zoneAt(clock);
        return zone < 0 ? "" : clock.substring(zone);
    }

    /// Whether a clock time is told, not a part of the day.
    public boolean clocked() {
        String time = time();
        return !time.isEmpty() && Character.isDigit(time.charAt(0));
    }

    private String clock() {
        String told = value;
        if (told == null || told.indexOf('/') >= 0 || !dateLike(told)) {
            return "";
        }
        int at = told.indexOf('T');
        if (at < 0) {
            return "";
        }
        return Character.isDigit(told.charAt(Math.min(at + 1, told.length() - 1)))
                ? told.substring(at + 1)
                : told.substring(at);
    }

    /// `PAST_REF` and `P2W` are no dates, though they have a T.
    private static boolean dateLike(String value) {
        return !value.isEmpty() && (value.charAt(0) == 'X' || Character.isDigit(value.charAt(0)));
    }

    private static int zoneAt(String clock) {
        for (int i = 0; i < clock.length(); i++) {
            char c = clock.charAt(i);
            if (c == '+' || c == '-' || c == 'Z') {
                return i;
            }
        }
        return -1;
    }
}
