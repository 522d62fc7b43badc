package id.linimasa.extract.timex;

import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Days and months with the month in letters: `26 April 2022`, `3-5 Maret`, `April 26, 2022`, `Mei lalu`.
final class NamedDateRules {
    private NamedDateRules() {}

    static List<TimexRule> rules() {
        return List.of(
                TimexRule.atNumber("day-month", NamedDateRules::dayMonth),
                TimexRule.atNumber("day-range", NamedDateRules::dayRange),
                TimexRule.at("day-in-words", NamedDateRules::dayInWords, Sense.NUMBER),
                TimexRule.at("month-day-year", NamedDateRules::monthDayYear, Sense.MONTH, Sense.MONTH_BESIDE_NUMBER),
                TimexRule.at("month", NamedDateRules::month, Sense.MONTH, Sense.MONTH_BESIDE_NUMBER, Sense.UNIT),
                TimexRule.at("day-of-month", NamedDateRules::dayOfMonth, Sense.DATE_WORD));
    }

    /// The month at token `at` where it goes on with an expression, or 0.
    static int monthAt(Tokens tokens, int at) {
        return tokens.breaksBefore(at) ? 0 : monthWord(tokens, at);
    }

    private static int monthWord(Tokens tokens, int at) {
        Word word = tokens.word(at);
        return word.is(Sense.MONTH)
                ? word.value(Sense.MONTH)
                : word.is(Sense.MONTH_BESIDE_NUMBER) ? word.value(Sense.MONTH_BESIDE_NUMBER) : 0;
    }

    static boolean dayNumber(Tokens tokens, int at) {
        return tokens.isNumber(at) && tokens.digits(at) <= 2 && tokens.number(at) >= 1 && tokens.number(at) <= 31;
    }

    private static @Nullable Match dayMonth(Tokens tokens, int at) {
        if (!dayNumber(tokens, at) || partOfNumber(tokens, at) || NameContext.namesDay(tokens, at)) {
            return null;
        }
        int monthAt = at + 1;
        char glue = tokens.mark(monthAt);
        if ((glue == '-' || glue == '/') && tokens.isGlue(monthAt, glue)) {
            monthAt++;
        } else if (tokens.is(monthAt, Sense.UNIT) && tokens.value(monthAt, Sense.UNIT) == Unit.MONTH.ordinal()) {
            monthAt++; // "tanggal 26 bulan April"
        }
        int month = monthAt(tokens, monthAt);
        if (month == 0 || tokens.number(at) > Month.of(month).maxLength()) {
            return null;
        }
        return withYear(tokens, at, monthAt, tokens.number(at), month);
    }

    /// `tanggal dua puluh enam April`, `satu Mei 2022`: only behind `tanggal` or before a year.
    private static @Nullable Match dayInWords(Tokens tokens, int at) {
        Quantity day = Quantity.read(tokens, at);
        int month = day == null ? 0 : monthAt(tokens, day.end());
        if (day == null
                || month == 0
                || !day.whole()
                || day.amount() > Month.of(month).maxLength()
                || day.amount() < 1) {
            return null;
        }
        boolean date = tokens.is(at - 1, Sense.DATE_WORD) || YearReader.read(tokens, day.end() + 1) != null;
        return date && !NameContext.namesDay(tokens, at) ? withYear(tokens, at, day.end(), day.amount(), month) : null;
    }

    private static Match withYear(Tokens tokens, int at, int monthAt, int day, int month) {
        int next = monthAt + 1;
        boolean abbreviated = tokens.end(monthAt) - tokens.start(monthAt) <= 4;
        if (abbreviated && tokens.isMark(next, '.') && tokens.touches(next) && tokens.isNumber(next + 1)) {
            next++; // "24 Feb. 2022"
        }
        char glue = tokens.mark(next);
        if ((glue == '-' || glue == '/') && tokens.isGlue(next, glue) && tokens.isNumber(next + 1)) {
            YearReader glued = YearReader.read(tokens, next + 1);
            if (glued != null) {
                return Match.of(at, glued.end(), Reading.Day.of(glued.year(), month, day));
            }
            if (tokens.digits(next + 1) == 2) {
                int year = YearReader.century(tokens.number(next + 1));
                return Match.of(at, next + 2, Reading.Day.of(YearTold.of(year), month, day));
            }
        }
        boolean comma = tokens.isMark(next, ',') && YearReader.fourDigits(tokens, next + 1);
        YearReader year = YearReader.read(tokens, comma ? next + 1 : next);
        if (year != null && !(comma && tokens.is(year.end(), Sense.COUNTED))) {
            return Match.of(at, year.end(), Reading.Day.of(year.year(), month, day));
        }
        Pointing pointing = Pointing.read(tokens, monthAt + 1);
        Direction direction = pointing == null ? Direction.NONE : towards(pointing.direction());
        int end = direction == Direction.NONE || pointing == null ? monthAt + 1 : pointing.end();
        return Match.of(at, end, new Reading.Day(YearTold.UNTOLD, month, day, 0, direction));
    }

    private static Direction towards(Direction direction) {
        return switch (direction) {
            case PAST, THIS, FUTURE -> direction;
            default -> Direction.NONE;
        };
    }

    /// `3-5 Maret 2022`, `15 dan 16 November`, `1 s.d. 7 Mei`, `15, 16 dan 17 November`. Days that do not follow each
    /// other are days of their own.
    private static @Nullable Match dayRange(Tokens tokens, int at) {
        if (!dayNumber(tokens, at) || partOfNumber(tokens, at) || NameContext.namesDay(tokens, at)) {
            return null;
        }
        int last = at;
        boolean list = false;
        boolean through = false;
        for (int steps = 0; steps < 8; steps++) {
            int next = Connectives.rangeOrList(tokens, last + 1);
            if (next < 0 || !dayNumber(tokens, next)) {
                break;
            }
            boolean until = Connectives.range(tokens, last + 1) == next;
            through |= until;
            list |= !until;
            last = next;
        }
        int monthAt = last + 1;
        int month = last == at ? 0 : monthAt(tokens, monthAt);
        int from = tokens.number(at);
        int to = tokens.number(last);
        if (month == 0 || to > Month.of(month).maxLength()) {
            return null;
        }
        Match end = withYear(tokens, last, monthAt, to, month);
        Reading.Day lastDay = (Reading.Day) end.reading();
        Reading.Day firstDay = new Reading.Day(lastDay.year(), month, from, 0, lastDay.direction());
        if (through && !list && from < to || list && !through && consecutive(tokens, at, last)) {
            return Match.of(at, end.end(), new Reading.Interval(firstDay, lastDay));
        }
        return Match.of(at, at + 1, firstDay);
    }

    private static boolean consecutive(Tokens tokens, int at, int last) {
        int expected = tokens.number(at);
        for (int i = at; i <= last; i++) {
            if (tokens.isNumber(i) && tokens.number(i) != expected++) {
                return false;
            }
        }
        return true;
    }

    /// `April 26, 2022`: English order, as wire copy and machine translation leave it.
    private static @Nullable Match monthDayYear(Tokens tokens, int at) {
        if (!dayNumber(tokens, at + 1) || tokens.touches(at + 1)) {
            return null;
        }
        int month = monthWord(tokens, at);
        int day = tokens.number(at + 1);
        int yearAt = tokens.isMark(at + 2, ',') ? at + 3 : at + 2;
        boolean fits = day <= Month.of(month).maxLength() && YearReader.fourDigits(tokens, yearAt);
        return fits ? Match.of(at, yearAt + 1, Reading.Day.of(tokens.number(yearAt), month, day)) : null;
    }

    private static @Nullable Match month(Tokens tokens, int at) {
        boolean word = tokens.is(at, Sense.UNIT) && tokens.value(at, Sense.UNIT) == Unit.MONTH.ordinal();
        int monthAt = word ? at + 1 : at;
        int month = word ? monthAt(tokens, monthAt) : monthWord(tokens, monthAt);
        if (month == 0 || tokens.isNumber(at - 1) && tokens.digits(at - 1) <= 2 && tokens.touches(at)) {
            return null;
        }
        if (NameContext.namesDay(tokens, at - 1) || tokens.is(at - 1, Sense.NUMBER) && tokens.isCapital(at - 1)) {
            return null; // "Jalan 17 Agustus", "Universitas Sebelas Maret"
        }
        boolean free = tokens.is(monthAt, Sense.MONTH);
        YearReader year = YearReader.read(tokens, monthAt + 1);
        if (year == null && tokens.isMark(monthAt + 1, ',') && YearReader.fourDigits(tokens, monthAt + 2)) {
            year = YearReader.read(tokens, monthAt + 2);
        }
        if (year != null) {
            boolean name = !free && !tokens.isCapital(monthAt);
            return name ? null : Match.of(at, year.end(), new Reading.Month(year.year(), month, Direction.NONE));
        }
        if (!free) {
            return null;
        }
        Pointing pointing = Pointing.read(tokens, monthAt + 1);
        Direction direction = pointing == null ? Direction.NONE : towards(pointing.direction());
        if (direction != Direction.NONE && pointing != null) {
            return Match.of(at, pointing.end(), new Reading.Month(YearTold.UNTOLD, month, direction));
        }
        return !word && NameContext.namesMonth(tokens, at)
                ? null
                : Match.of(at, monthAt + 1, new Reading.Month(YearTold.UNTOLD, month, Direction.NONE));
    }

    /// `tanggal 9`, `tanggal 26 bulan ini`.
    private static @Nullable Match dayOfMonth(Tokens tokens, int at) {
        int dayAt = tokens.isMark(at + 1, '.') ? at + 2 : at + 1;
        boolean longer = tokens.touches(dayAt + 1) && !endOfClause(tokens, dayAt + 1);
        if (!dayNumber(tokens, dayAt)
                || longer
                || monthAt(tokens, dayAt + 1) > 0
                || dayRange(tokens, dayAt) != null
                || Phrases.at(tokens, dayAt + 1, Phrase.Kind.HIJRI_MONTH) != null) {
            return null;
        }
        int day = tokens.number(dayAt);
        if (tokens.is(dayAt + 1, Sense.UNIT) && tokens.value(dayAt + 1, Sense.UNIT) == Unit.MONTH.ordinal()) {
            Pointing pointing = Pointing.read(tokens, dayAt + 2);
            if (pointing != null) {
                return Match.of(at, pointing.end(), RelativeRules.shift(pointing.direction(), Unit.MONTH, day));
            }
        }
        Pointing pointing = Pointing.read(tokens, dayAt + 1);
        Direction direction = pointing == null ? Direction.NONE : towards(pointing.direction());
        int end = direction == Direction.NONE || pointing == null ? dayAt + 1 : pointing.end();
        return Match.of(at, end, new Reading.Day(YearTold.UNTOLD, 0, day, 0, direction));
    }

    private static boolean endOfClause(Tokens tokens, int at) {
        char mark = tokens.mark(at);
        return mark != 0 && !tokens.touches(at + 1) && mark != '/' && mark != '-' || mark == ')' || mark == '"';
    }

    /// `ke-17 Agustus`, `1,5`, `G7`: the number belongs to what stands before it.
    private static boolean partOfNumber(Tokens tokens, int at) {
        if (!tokens.touches(at)) {
            return false;
        }
        char glue = tokens.mark(at - 1);
        boolean decimal = (glue == '.' || glue == ',' || glue == ':') && tokens.isNumber(at - 2);
        boolean afterYear = tokens.isNumber(at - 2) && tokens.digits(at - 2) == 4 && monthWord(tokens, at - 3) > 0;
        boolean afterDate = monthWord(tokens, at - 2) > 0 || afterYear; // "30 Agustus-2 September"
        boolean code = (glue == '-' || glue == '/') && !afterDate;
        return tokens.isCapital(at - 1) || (code || decimal) && tokens.touches(at - 1);
    }
}
