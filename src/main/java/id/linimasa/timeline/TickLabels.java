package id.linimasa.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;

/// What ticks say, in two rows: `Sel 26` under `April 2022`.
final class TickLabels {

    private static final double WIDE_DAY = 64;
    private static final double WIDE_MONTH = 90;

    private TickLabels() {}

    /// Whether there is room for the longer form of a label.
    static boolean wide(TickStep step, double pixels) {
        return step == TickStep.DAY ? pixels >= WIDE_DAY : step == TickStep.MONTH && pixels >= WIDE_MONTH;
    }

    /// The step of the upper row over a labelled step.
    static TickStep major(TickStep step) {
        return switch (step.unit) {
            case MINUTE, HOUR -> TickStep.DAY;
            case DAY, WEEK -> TickStep.MONTH;
            case MONTH -> TickStep.YEAR_1;
            case YEAR -> step == TickStep.YEAR_1 ? TickStep.YEAR_10 : step.amount < 100 ? TickStep.YEAR_100 : step;
        };
    }

    static String minor(TickStep step, long tick, boolean wide, Language language) {
        LocalDateTime time = Times.time(tick);
        LocalDate day = time.toLocalDate();
        return switch (step.unit) {
            case MINUTE, HOUR -> DateText.clock(time, language);
            case DAY ->
                wide ? DateText.weekdayShort(day, language) + " " + day.getDayOfMonth() : day.getDayOfMonth() + "";
            case WEEK -> week(day, language);
            case MONTH ->
                step == TickStep.QUARTER
                        ? language.of("Tw ", "Q") + quarter(day, language)
                        : DateText.monthShort(day, language);
            case YEAR -> Integer.toString(day.getYear());
        };
    }

    /// A label that needs no upper row to be understood: `14 Feb`, `Feb 2022`.
    static String alone(TickStep step, Axis.Tick tick, Language language) {
        LocalDate day = Times.day(tick.time());
        return switch (step.unit) {
            case DAY, WEEK -> day.getDayOfMonth() + " " + DateText.monthShort(day, language);
            case MONTH -> DateText.monthShort(day, language) + " " + day.getYear();
            case MINUTE, HOUR, YEAR -> tick.label();
        };
    }

    private static String week(LocalDate monday, Language language) {
        LocalDate sunday = monday.plusDays(6);
        if (monday.getMonth() == sunday.getMonth()) {
            return monday.getDayOfMonth() + "–" + sunday.getDayOfMonth();
        }
        return monday.getDayOfMonth() + "–" + sunday.getDayOfMonth() + " " + DateText.monthShort(sunday, language);
    }

    private static String quarter(LocalDate day, Language language) {
        int quarter = (day.getMonthValue() - 1) / 3;
        String[] names = language == Language.INDONESIAN
                ? new String[] {"I", "II", "III", "IV"}
                : new String[] {"1", "2", "3", "4"};
        return names[quarter];
    }

    static String major(TickStep minorStep, long tick, Language language) {
        LocalDate day = Times.day(tick);
        return switch (minorStep.unit) {
            case MINUTE, HOUR -> DateText.fullDay(day, language);
            case DAY, WEEK -> DateText.month(day, language);
            case MONTH -> Integer.toString(day.getYear());
            case YEAR ->
                minorStep == TickStep.YEAR_1
                        ? language.of(day.getYear() + "-an", day.getYear() + "s")
                        : century(Math.floorDiv(day.getYear(), 100) + 1, language);
        };
    }

    private static String century(int number, Language language) {
        String ending = switch (number % 100 / 10 == 1 ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return language.of("abad ke-" + number, number + ending + " century");
    }

    /// The width of the widest label that a step can have.
    static double widest(TickStep step, boolean wide, TextWidths widths, Language language) {
        String sample = switch (step.unit) {
            case MINUTE, HOUR -> "00.00";
            case DAY -> wide ? language.of("Sen 28", "Wed 28") : "28";
            case WEEK -> language.of("28–28 Mei", "28–28 May");
            case MONTH -> step == TickStep.QUARTER ? "Tw III" : language.of("Mei", "May");
            case YEAR -> "2022";
        };
        return widths.width(sample, TextStyle.SMALL);
    }
}
