package id.linimasa.timeline;

import id.linimasa.model.EventColumns;
import id.linimasa.model.Granularity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/// Dates in words. Indonesian as CLDR's `id-ID` has it, but no zero before a day: `Jumat, 7 Mei 2021`, `14.05`.
public final class DateText {

    private static final List<String> MONTHS_ID = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final List<String> MONTHS_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> SHORT_ID =
            List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des");
    private static final List<String> DAYS_ID = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
    private static final List<String> DAYS_EN =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static final Granularity[] GRANULARITIES = Granularity.values();

    private DateText() {}

    static String monthShort(LocalDate day, Language language) {
        int month = day.getMonthValue() - 1;
        return language.of(SHORT_ID.get(month), MONTHS_EN.get(month).substring(0, 3));
    }

    /// `April 2022`.
    public static String month(LocalDate day, Language language) {
        int month = day.getMonthValue() - 1;
        return language.of(MONTHS_ID.get(month), MONTHS_EN.get(month)) + " " + day.getYear();
    }

    static String weekday(LocalDate day, Language language) {
        int weekday = day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue();
        return language.of(DAYS_ID.get(weekday), DAYS_EN.get(weekday));
    }

    static String weekdayShort(LocalDate day, Language language) {
        return weekday(day, language).substring(0, 3);
    }

    static String clock(LocalDateTime time, Language language) {
        String pattern = language.of("%02d.%02d", "%02d:%02d");
        return String.format(Locale.ROOT, pattern, time.getHour(), time.getMinute());
    }

    /// `26 Apr 2022`.
    public static String day(LocalDate day, Language language) {
        return day.getDayOfMonth() + " " + monthShort(day, language) + " " + day.getYear();
    }

    /// `Selasa, 26 April 2022`.
    public static String fullDay(LocalDate day, Language language) {
        return weekday(day, language) + ", " + day.getDayOfMonth() + " " + month(day, language);
    }

    /// The moment under the pointer: a full day, with the time of day where a pixel is shorter than an hour.
    public static String moment(long ms, double msPerPx, Language language) {
        LocalDateTime time = Times.time(ms);
        String day = fullDay(time.toLocalDate(), language);
        return msPerPx < Times.HOUR ? day + ", " + clock(time, language) : day;
    }

    /// The date of an event as precise as it is known: `26 Apr 2022`, `Maret 2022`, `akhir April 2022`, `sejak 2018`.
    public static String of(EventColumns events, int row, Language language) {
        long from = events.from()[row];
        long to = events.to()[row];
        if (events.has(row, EventColumns.UNDATED)) {
            return language.of("tanggal belum ditetapkan", "no date set");
        }
        Granularity granularity = GRANULARITIES[events.granularity()[row]];
        boolean about = events.has(row, EventColumns.APPROXIMATE);
        String text = open(from, to, granularity, language);
        return about ? language.of("sekitar ", "about ") + text : text;
    }

    private static String open(long from, long to, Granularity granularity, Language language) {
        if (from == Long.MIN_VALUE) {
            return language.of("sampai ", "until ") + day(Times.day(to - 1), language);
        }
        return to == Long.MAX_VALUE
                ? language.of("sejak ", "since ") + day(Times.day(from), language)
                : interval(from, to, granularity, language);
    }

    /// A closed interval: a unit of the calendar by its name, anything else from day to day.
    public static String interval(long from, long to, Granularity granularity, Language language) {
        LocalDateTime start = Times.time(from);
        LocalDate first = start.toLocalDate();
        if (to - from < Times.DAY) {
            boolean part = granularity == Granularity.PART_OF_DAY;
            return day(first, language) + " " + (part ? partOfDay(start, language) : clock(start, language));
        }
        if (fills(TickStep.DAY, from, to)) {
            return day(first, language);
        }
        if (fills(TickStep.MONTH, from, to)) {
            return month(first, language);
        }
        if (fills(TickStep.QUARTER, from, to)) {
            return language.of("Triwulan ", "Quarter ") + ((first.getMonthValue() + 2) / 3) + " " + first.getYear();
        }
        if (fills(TickStep.YEAR_1, from, to)) {
            return Integer.toString(first.getYear());
        }
        if (fills(TickStep.YEAR_10, from, to)) {
            return language.of(first.getYear() + "-an", first.getYear() + "s");
        }
        return part(from, to, granularity, language);
    }

    /// TIMEX3's TEM, TMO, TMI, TAF, TNI, told by the hour at which they begin: nobody told that hour.
    private static String partOfDay(LocalDateTime start, Language language) {
        int hour = start.getHour();
        if (hour < 5) {
            return language.of("dini hari", "small hours");
        }
        if (hour < 11) {
            return language.of("pagi", "morning");
        }
        if (hour < 15) {
            return language.of("siang", "midday");
        }
        return hour < 18 ? language.of("sore", "afternoon") : language.of("malam", "night");
    }

    /// The first, middle or last third of a month (1–10, 11–20, 21–end), or days.
    private static String part(long from, long to, Granularity granularity, Language language) {
        LocalDate first = Times.day(from);
        LocalDate last = Times.day(to - 1);
        boolean oneMonth = first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
        if (granularity == Granularity.MONTH && oneMonth) {
            int day = first.getDayOfMonth();
            String third = day == 1
                    ? language.of("awal ", "early ")
                    : day == 11 ? language.of("pertengahan ", "mid ") : language.of("akhir ", "late ");
            return third + month(first, language);
        }
        if (oneMonth) {
            return first.getDayOfMonth() + "–" + day(last, language);
        }
        boolean oneYear = first.getYear() == last.getYear();
        String start = oneYear ? first.getDayOfMonth() + " " + monthShort(first, language) : day(first, language);
        return start + " – " + day(last, language);
    }

    private static boolean fills(TickStep step, long from, long to) {
        return step.floor(from) == from && step.next(from) == to;
    }
}
