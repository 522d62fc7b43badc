package id.linimasa.extract.timex;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Dates in digits alone: `2022-04-26`, `26/4/2022`, `26.04.2022`, `(3/8)`, `(3-5/8/2025)`.
final class NumericDateRules {
    private NumericDateRules() {}

    static List<TimexRule> rules() {
        return List.of(
                TimexRule.atNumber("iso-date", NumericDateRules::iso),
                TimexRule.atNumber("slash-date", NumericDateRules::slash),
                TimexRule.atNumber("slash-range", NumericDateRules::range),
                TimexRule.atNumber("slash-day-month", NumericDateRules::dayMonth));
    }

    /// A numeric day and month, year 0 where untold.
    private record Numeric(int year, int month, int day, int end) {
        Reading.Day reading() {
            return Reading.Day.of(year == 0 ? YearTold.UNTOLD : YearTold.of(year), month, day);
        }
    }

    private static @Nullable Match iso(Tokens tokens, int at) {
        if (tokens.digits(at) != 4 || !tokens.isNumber(at + 4) || gluedBefore(tokens, at)) {
            return null;
        }
        char glue = tokens.mark(at + 1);
        if (glue != '-' && glue != '/' || !tokens.isGlue(at + 1, glue) || !tokens.isGlue(at + 3, glue)) {
            return null;
        }
        if (!tokens.isNumber(at + 2) || tokens.digits(at + 2) > 2 || tokens.digits(at + 4) > 2) {
            return null;
        }
        int year = tokens.number(at);
        return year >= YearReader.FIRST && real(year, tokens.number(at + 2), tokens.number(at + 4))
                ? Match.of(at, at + 5, Reading.Day.of(year, tokens.number(at + 2), tokens.number(at + 4)))
                : null;
    }

    private static @Nullable Match slash(Tokens tokens, int at) {
        Numeric date = numeric(tokens, at);
        return date == null || date.year == 0 || gluedBefore(tokens, at)
                ? null
                : Match.of(at, date.end, date.reading());
    }

    /// `3-5/8/2025`, `30/7-2/8`, `30/7/2025 - 2/8/2025`.
    private static @Nullable Match range(Tokens tokens, int at) {
        if (gluedBefore(tokens, at)) {
            return null;
        }
        Numeric from = numeric(tokens, at);
        int dash = from == null ? at + 1 : from.end;
        if (!tokens.isDash(dash) && !tokens.is(dash, Sense.UNTIL)) {
            return null;
        }
        Numeric to = numeric(tokens, dash + 1);
        if (to == null || to.year == 0 && !namedAsDate(tokens, at, to.end)) {
            return null;
        }
        if (from == null) {
            if (tokens.digits(at) > 2 || tokens.number(at) < 1 || tokens.number(at) >= to.day) {
                return null;
            }
            from = new Numeric(to.year, to.month, tokens.number(at), dash);
        }
        return Match.of(at, to.end, new Reading.Interval(from.reading(), to.reading()));
    }

    private static @Nullable Match dayMonth(Tokens tokens, int at) {
        Numeric date = numeric(tokens, at);
        if (date == null || date.year != 0 || !tokens.isGlue(at + 1, '/') || !namedAsDate(tokens, at, date.end)) {
            return null;
        }
        return Match.of(at, date.end, date.reading());
    }

    /// Whether two numbers and a slash stand where only a date can: beside a weekday or `tanggal`, or alone in
    /// brackets.
    private static boolean namedAsDate(Tokens tokens, int at, int end) {
        int before = at - 1;
        boolean bracket = tokens.isMark(before, '(');
        if (bracket && tokens.isMark(end, ')') && tokens.digits(at) <= 2) {
            return true;
        }
        while (tokens.isMark(before, '(') || tokens.isMark(before, ',') || tokens.isMark(before, '.')) {
            before--;
        }
        return tokens.is(before, Sense.WEEKDAY)
                || tokens.is(before, Sense.WEEKDAY_BESIDE_DATE)
                || tokens.is(before, Sense.DATE_WORD)
                || tokens.is(before, Sense.DIRECTION) && bracket
                || tokens.is(before, Sense.PHRASE) && bracket;
    }

    private static @Nullable Numeric numeric(Tokens tokens, int at) {
        if (!tokens.isNumber(at) || tokens.digits(at) > 2 || !tokens.isNumber(at + 2) || tokens.digits(at + 2) > 2) {
            return null;
        }
        char glue = tokens.mark(at + 1);
        if (glue != '/' && glue != '-' && glue != '.' || !tokens.isGlue(at + 1, glue)) {
            return null;
        }
        int first = tokens.number(at);
        int second = tokens.number(at + 2);
        boolean three = tokens.isGlue(at + 3, glue) && tokens.isNumber(at + 4);
        int year = three ? year(tokens, at + 4, glue) : 0;
        if (three && (year == 0 || tokens.isGlue(at + 5, glue)) || !three && glue != '/') {
            return null;
        }
        int end = three ? at + 5 : at + 3;
        int check = year == 0 ? 2024 : year; // a leap year: 29/2 is possible where no year is told
        if (real(check, second, first)) {
            return new Numeric(year, second, first, end);
        }
        return three && real(check, first, second) ? new Numeric(year, first, second, end) : null; // 10/20/2025
    }

    /// `2022`, `22`, and the slip `022`; 0 where it can be no year. Dots want all four digits: `1.2.3` is a version.
    private static int year(Tokens tokens, int at, char glue) {
        int value = tokens.number(at);
        return switch (tokens.digits(at)) {
            case 4 -> value >= YearReader.FIRST && value <= YearReader.LAST ? value : 0;
            case 3 -> value < 100 && glue == '/' ? 2000 + value : 0;
            case 2 -> glue == '.' ? 0 : YearReader.century(value);
            default -> 0;
        };
    }

    static boolean real(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(year, month, 1).lengthOfMonth();
    }

    /// A number that is a piece of something longer: `B-2022-04-26`, `1/26/4/2022`.
    private static boolean gluedBefore(Tokens tokens, int at) {
        boolean weekday = tokens.isMark(at - 1, ',') && tokens.is(at - 2, Sense.WEEKDAY); // "Senin,5/5/2025"
        return tokens.touches(at)
                && !weekday
                && (tokens.isWord(at - 1) || tokens.isGlue(at - 1, tokens.mark(at - 1)) && !tokens.isMark(at - 1, '('));
    }
}
