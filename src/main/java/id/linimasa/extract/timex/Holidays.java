package id.linimasa.extract.timex;

import id.linimasa.extract.lexicon.Lexicon;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The day of a holiday in a year, by the rule that its row of `holidays.tsv` names.
final class Holidays {
    private static final Map<String, List<LocalDate>> TABLES = tables();

    private Holidays() {}

    static LocalDate in(Phrase holiday, int year) {
        String argument = holiday.cell(1);
        return switch (holiday.cell(0)) {
            case "FIXED" ->
                LocalDate.of(year, Integer.parseInt(argument.substring(0, 2)), Integer.parseInt(argument.substring(3)));
            case "EVE" ->
                LocalDate.of(year, Integer.parseInt(argument.substring(0, 2)), Integer.parseInt(argument.substring(3)))
                        .minusDays(1);
            case "EASTER" -> easter(year).plusDays(Integer.parseInt(argument));
            case "HIJRI" -> hijri(argument, year);
            case "NTH" -> nth(argument, year);
            case "TABLE" -> table(argument, year);
            default -> throw new IllegalArgumentException("unknown rule of a holiday: " + holiday);
        };
    }

    static String inUnknownYear(Phrase holiday) {
        return holiday.cell(0).equals("FIXED") ? "XXXX-" + holiday.cell(1) : "XXXX-XX-XX";
    }

    /// The day in the table; in years outside it the first day of the month in which it mostly falls.
    private static LocalDate table(String name, int year) {
        for (LocalDate day : TABLES.getOrDefault(name, List.of())) {
            if (day.getYear() == year) {
                return day;
            }
        }
        LocalDate known =
                TABLES.getOrDefault(name, List.of(LocalDate.of(year, 1, 1))).getLast();
        return LocalDate.of(year, known.getMonthValue(), 1);
    }

    private static Map<String, List<LocalDate>> tables() {
        Map<String, List<LocalDate>> tables = new HashMap<>();
        for (Lexicon.Row row : Lexicon.named("holidaydates").rows()) {
            List<LocalDate> days = new ArrayList<>();
            for (String day : row.cell(1).split(",", -1)) {
                days.add(LocalDate.parse(day));
            }
            tables.put(row.cell(0), List.copyOf(days));
        }
        return Map.copyOf(tables);
    }

    /// Easter Sunday of the western churches: the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8).
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /// The first such Hijri day of the western year.
    private static LocalDate hijri(String monthDay, int year) {
        int month = Integer.parseInt(monthDay.substring(0, 2));
        int day = Integer.parseInt(monthDay.substring(3));
        LocalDate newYear = LocalDate.of(year, 1, 1);
        try {
            int hijriYear = HijrahDate.from(newYear).get(ChronoField.YEAR);
            LocalDate date = LocalDate.from(HijrahDate.of(hijriYear, month, day));
            return date.isBefore(newYear) ? LocalDate.from(HijrahDate.of(hijriYear + 1, month, day)) : date;
        } catch (DateTimeException e) {
            return newYear; // outside the table of Umm al-Qura (1882-2077)
        }
    }

    /// `11-4-4`: the fourth Thursday of November; `05-1-1L`: the last Monday of May.
    private static LocalDate nth(String argument, int year) {
        LocalDate first = LocalDate.of(year, Integer.parseInt(argument.substring(0, 2)), 1);
        DayOfWeek day = DayOfWeek.of(argument.charAt(3) - '0');
        return argument.endsWith("L")
                ? first.with(TemporalAdjusters.lastInMonth(day))
                : first.with(TemporalAdjusters.dayOfWeekInMonth(argument.charAt(5) - '0', day));
    }
}
