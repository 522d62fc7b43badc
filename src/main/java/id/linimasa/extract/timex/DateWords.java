package id.linimasa.extract.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/// Names of days and months in both languages, for explanations.
final class DateWords {
    private static final Locale INDONESIAN = Locale.of("id");
    private static final String[] MONTHS_ID = months(INDONESIAN);
    private static final String[] MONTHS_EN = months(Locale.ENGLISH);
    private static final String[] DAYS_ID = days(INDONESIAN);
    private static final String[] DAYS_EN = days(Locale.ENGLISH);

    private DateWords() {}

    static String day(LocalDate day, boolean indonesian) {
        return day.getDayOfMonth() + " " + month(day.getMonthValue(), indonesian) + " " + day.getYear();
    }

    static String month(int month, boolean indonesian) {
        return (indonesian ? MONTHS_ID : MONTHS_EN)[month - 1];
    }

    static String weekday(int weekday, boolean indonesian) {
        return (indonesian ? DAYS_ID : DAYS_EN)[weekday - 1];
    }

    private static String[] months(Locale locale) {
        String[] names = new String[12];
        for (Month month : Month.values()) {
            names[month.ordinal()] = month.getDisplayName(TextStyle.FULL_STANDALONE, locale);
        }
        return names;
    }

    private static String[] days(Locale locale) {
        String[] names = new String[7];
        for (DayOfWeek day : DayOfWeek.values()) {
            names[day.ordinal()] = day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
        }
        return names;
    }
}
