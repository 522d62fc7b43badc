package id.linimasa.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date of publication as bylines, metadata and tables print it: `3 Maret 2023, 21:47 WIB`, `02/08/2025, 11:36 WIB`,
/// `Diperbarui 18 Jun 2025, 07:18 WIB`, `10/20/2025 6:30`, `16Jun2025`, ISO 8601, RFC 1123, a spreadsheet's serial.
///
/// @param iso ISO 8601 to its own precision: `2022-08`, `2025-06-18`, `2025-06-18T07:18`, `2025-06-18T07:18+07:00`
/// @param day the calendar day meant, in the zone printed (Jakarta's for UTC), or null where only the month is told
/// @param swapped where day and month could as well be the other way round, that other day; else null
/// @param start where it begins in the text it was found in
/// @param end one past its end there
record PrintedDate(
        String iso, @Nullable LocalDate day, @Nullable LocalDate swapped, int start, int end) {
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final LocalDate SERIAL_EPOCH = LocalDate.of(1899, 12, 30);

    private static final String ENGLISH_WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";
    private static final String SHORT_WEEKDAY = "(?<!\\p{L})(?:sen|sel|rab|kam|jum|sab|min)\\.?";
    private static final String WEEKDAY =
            "(?:(?:" + DayMention.WEEKDAY + "|" + ENGLISH_WEEKDAY + "|" + SHORT_WEEKDAY + ")\\s*[,/-]?\\s*)?";
    private static final String MONTH = "(" + Months.PATTERN + ")";
    private static final String ZONE = "(?:\\s*((?:GMT|UTC)\\s?[+-]\\d{1,2}(?::?\\d{2})?"
            + "|[+-]\\d{2}:?\\d{2}|(?:WIB|WITA|WIT|GMT|UTC|Z)(?![A-Za-z])))?";
    private static final String CLOCK =
            "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?(?:\\s?([ap])\\.?m\\b\\.?)?" + ZONE;
    private static final String DAY = "(?:(?<d>\\d{1,2})(?:st|nd|rd|th)?[ .+/-]{0,3}" + named("m", MONTH)
            + "\\.?[ ,.+/-]{0,3}(?<y>\\d{4})(?!\\d)"
            + "|" + named("m2", MONTH) + "\\.? {0,2}(?<d2>\\d{1,2})(?:st|nd|rd|th)?,? {1,2}(?<y2>\\d{4})(?!\\d)"
            + "|(?<y3>\\d{4})[-/.](?<m3>\\d{1,2})[-/.](?<d3>\\d{1,2})(?!\\d)"
            + "|(?<d4>\\d{1,2})(?<sep>[-/.])(?<m4>\\d{1,2})\\k<sep>(?<y4>\\d{4})(?!\\d)"
            + "|(?<y5>\\d{4})-(?<m5>0[1-9]|1[0-2])(?![-\\d]))";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d/])" + WEEKDAY + DAY
                    + "(?:(?:\\s?T|[\\s,|/•·@-]{1,6}|\\s{0,2}(?:pukul|jam|at|pkl\\.?)\\s)\\s*(?:pukul |jam |pkl\\.? )?"
                    + CLOCK + ")?",
            FLAGS);
    private static final Pattern CLOCK_BEFORE = Pattern.compile("(?<!\\d)" + CLOCK + "[\\s,|/•·-]{1,5}$", FLAGS);
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}(?:\\.\\d+)?");
    private static final Pattern EPOCH = Pattern.compile("[12]\\d{9}(?:\\d{3})?");
    private static final Pattern COMPACT =
            Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})\\d{0,2}Z?)?");

    private static String named(String name, String group) {
        return "(?<" + name + ">" + group.substring(1);
    }

    /// The date that a metadata field or table cell holds, which may also be a bare number as machines write it; null
    /// where it holds none.
    static @Nullable PrintedDate ofField(String field) {
        String value = field.strip();
        if (SERIAL.matcher(value).matches()) {
            return ofSerial(Double.parseDouble(value), value.length());
        }
        if (EPOCH.matcher(value).matches()) {
            long number = Long.parseLong(value);
            Instant instant = value.length() == 13 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
            LocalDateTime local = LocalDateTime.ofInstant(instant, WIB).truncatedTo(ChronoUnit.SECONDS);
            return new PrintedDate(local + "+07:00", local.toLocalDate(), null, 0, value.length());
        }
        Matcher compact = COMPACT.matcher(value);
        if (compact.matches()) {
            String date = compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3);
            return find(compact.group(4) == null ? date : date + "T" + compact.group(4) + ":" + compact.group(5));
        }
        return find(value.length() > 200 ? value.substring(0, 200) : value);
    }

    /// A spreadsheet's day number; day 1 is 1 January 1900 in a calendar that has a 29 February 1900.
    private static PrintedDate ofSerial(double serial, int length) {
        LocalDate day = SERIAL_EPOCH.plusDays((long) serial);
        long minutes = Math.round((serial - Math.floor(serial)) * 24 * 60);
        String iso = serial == Math.rint(serial)
                ? day.toString()
                : day.atStartOfDay().plusMinutes(minutes).toString();
        return new PrintedDate(iso, day, null, 0, length);
    }

    /// The first date printed in `text`, or null.
    static @Nullable PrintedDate find(String text) {
        if (!holdsYear(text)) {
            return null;
        }
        Matcher m = DATE.matcher(text);
        while (m.find()) {
            try {
                return of(text, m);
            } catch (DateTimeException e) {
                // 31/02/2022 and 45:70 are no dates; the loop goes on, a later one may be
            }
        }
        return null;
    }

    /// Whether four digits stand together, as in every date there is: seen at once, where the expression tries every
    /// word.
    private static boolean holdsYear(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < 4; i++) {
            char c = text.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        }
        return digits == 4;
    }

    private static PrintedDate of(String text, Matcher m) {
        if (m.group("y5") != null) {
            YearMonth month = YearMonth.of(number(m, "y5"), number(m, "m5"));
            return new PrintedDate(month.toString(), null, null, m.start(), m.end("m5"));
        }
        LocalDate swapped = null;
        LocalDate day;
        if (m.group("y4") != null) {
            int first = number(m, "d4");
            int second = number(m, "m4");
            boolean monthFirst = second > 12;
            day = LocalDate.of(number(m, "y4"), monthFirst ? first : second, monthFirst ? second : first);
            swapped =
                    first <= 12 && second <= 12 && first != second ? LocalDate.of(day.getYear(), first, second) : null;
        } else if (m.group("y3") != null) {
            day = LocalDate.of(number(m, "y3"), number(m, "m3"), number(m, "d3"));
        } else if (m.group("y2") != null) {
            day = LocalDate.of(number(m, "y2"), Months.number(m.group("m2")), number(m, "d2"));
        } else {
            day = LocalDate.of(number(m, "y"), Months.number(m.group("m")), number(m, "d"));
        }
        return timed(text, m, day, swapped);
    }

    private static PrintedDate timed(String text, Matcher m, LocalDate day, @Nullable LocalDate swapped) {
        int clock = m.groupCount() - 4;
        if (m.group(clock) != null) {
            return withClock(m, clock, day, swapped, m.start(), m.end());
        }
        Matcher before = CLOCK_BEFORE.matcher(text).region(Math.max(0, m.start() - 24), m.start());
        if (before.find()) {
            return withClock(before, 1, day, swapped, before.start(), m.end());
        }
        return new PrintedDate(day.toString(), day, swapped, m.start(), m.end());
    }

    private static PrintedDate withClock(
            Matcher m, int clock, LocalDate day, @Nullable LocalDate swapped, int start, int end) {
        int hour = Integer.parseInt(m.group(clock));
        String half = m.group(clock + 3);
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        String seconds = m.group(clock + 2);
        LocalTime time = LocalTime.of(
                hour == 24 ? 0 : hour,
                Integer.parseInt(m.group(clock + 1)),
                seconds == null ? 0 : Integer.parseInt(seconds));
        ZoneOffset zone = zone(m.group(clock + 4));
        LocalDateTime local = day.atTime(time);
        if (zone != null && zone.getTotalSeconds() == 0) {
            // machines write UTC where the newsroom's own day is Jakarta's
            local = local.plusHours(7);
            zone = WIB;
        }
        String iso = local.toLocalDate() + "T" + clockText(local.toLocalTime(), seconds != null);
        return new PrintedDate(zone == null ? iso : iso + zone.getId(), local.toLocalDate(), swapped, start, end);
    }

    private static String clockText(LocalTime time, boolean seconds) {
        return time.format(DateTimeFormatter.ofPattern(seconds ? "HH:mm:ss" : "HH:mm", Locale.ROOT));
    }

    private static @Nullable ZoneOffset zone(@Nullable String printed) {
        if (printed == null) {
            return null;
        }
        String zone = printed.strip().toUpperCase(Locale.ROOT);
        return switch (zone) {
            case "WIB" -> WIB;
            case "WITA" -> ZoneOffset.ofHours(8);
            case "WIT" -> ZoneOffset.ofHours(9);
            case "GMT", "UTC", "Z" -> ZoneOffset.UTC;
            default -> offset(zone.replaceFirst("^(?:GMT|UTC)\\s?", ""));
        };
    }

    private static ZoneOffset offset(String signed) {
        String digits = signed.substring(1).replace(":", "");
        int hours = Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        int sign = signed.charAt(0) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }

    /// The same date with day and month the other way round.
    ///
    /// @throws IllegalStateException where they can't be
    PrintedDate swap() {
        if (day == null || swapped == null) {
            throw new IllegalStateException("only one reading: " + iso);
        }
        return new PrintedDate(swapped + iso.substring(10), swapped, day, start, end);
    }
}
