package id.linimasa.extract.timex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counted units: `15 menit`, `dua pekan terakhir`, `tiga hari lalu`, `sepekan`, `tahun kedua`.
final class LengthRules {
    private static final Unit[] UNITS = Unit.values();

    private LengthRules() {}

    static List<TimexRule> rules() {
        return List.of(
                TimexRule.atNumberOr("length", LengthRules::counted, Sense.NUMBER, Sense.VAGUE, Sense.HALF),
                TimexRule.at("one-unit", LengthRules::oneUnit, Sense.ONE_UNIT),
                TimexRule.at("quarter-of-unit", LengthRules::quarterOf, Sense.QUARTER_OF),
                TimexRule.at("length-phrase", LengthRules::phrase, Sense.PHRASE),
                TimexRule.at("ordinal-unit", LengthRules::ordinal, Sense.UNIT));
    }

    private static @Nullable Match counted(Tokens tokens, int at) {
        boolean name = tokens.is(at - 1, Sense.NAME_BEFORE_LENGTH) && tokens.isCapital(at - 1) && tokens.isCapital(at);
        if (name || tokens.isNumber(at) && piece(tokens, at)) {
            return null;
        }
        Match product = product(tokens, at);
        if (product != null) {
            return product;
        }
        Quantity first = Quantity.read(tokens, at);
        if (first == null) {
            return null;
        }
        if (isUnit(tokens, first.end())) {
            return withUnit(tokens, at, first, first.end());
        }
        return range(tokens, at, first);
    }

    /// `2x24 jam`: a number of times as many.
    private static @Nullable Match product(Tokens tokens, int at) {
        boolean times = tokens.isMark(at + 1, '×') || Connectives.letter(tokens, at + 1, 'x');
        if (!times || !tokens.isNumber(at) || !tokens.isNumber(at + 2) || !isUnit(tokens, at + 3)) {
            return null;
        }
        boolean small = tokens.digits(at) <= 2 && tokens.digits(at + 2) <= 2;
        int tenths = tokens.number(at) * tokens.number(at + 2) * tokens.value(at + 3, Sense.UNIT_FACTOR) * 10;
        return small && tenths > 0 ? pointed(tokens, at, tenths, unitAt(tokens, at + 3), at + 4) : null;
    }

    /// `dua hingga tiga hari`, `2-3 pekan`.
    private static @Nullable Match range(Tokens tokens, int at, Quantity first) {
        int next = Connectives.range(tokens, first.end());
        next = next < 0 && tokens.is(first.end(), Sense.OR) ? first.end() + 1 : next;
        Quantity second = next < 0 ? null : Quantity.read(tokens, next);
        if (second == null || first.vague() || second.vague() || first.tenths() >= second.tenths()) {
            return null;
        }
        if (!isUnit(tokens, second.end())) {
            return null;
        }
        Unit unit = unitAt(tokens, second.end());
        int factor = tokens.value(second.end(), Sense.UNIT_FACTOR);
        String value = TimexValue.duration(first.tenths() * factor, unit) + "/"
                + TimexValue.duration(second.tenths() * factor, unit);
        Pointing pointing = Pointing.read(tokens, second.end() + 1);
        Direction direction = pointing == null ? Direction.NONE : pointing.direction();
        int end = pointing == null ? second.end() + 1 : pointing.end();
        return switch (direction) {
            case PAST -> Match.of(at, end, new Reading.Vague("PAST_REF"));
            case FUTURE, AHEAD, AGAIN -> Match.of(at, end, new Reading.Vague("FUTURE_REF"));
            case NONE, THIS, SAME, BEFORE, AFTER, RECENT -> Match.of(at, second.end() + 1, Reading.Length.of(value));
        };
    }

    private static @Nullable Match withUnit(Tokens tokens, int at, Quantity count, int unitAt) {
        Unit unit = unitAt(tokens, unitAt);
        int factor = tokens.value(unitAt, Sense.UNIT_FACTOR);
        if (moon(tokens, unitAt) || clockTime(tokens, at, unit) || numberOfAct(tokens, at, unitAt)) {
            return null;
        }
        if (count.vague()) {
            return vague(tokens, at, unitAt, unit);
        }
        Match months = monthsOfYear(tokens, at, count, unitAt);
        if (months != null) {
            return months;
        }
        int tenths = count.tenths() * factor;
        Quantity more = unit.ordinal() > 0 ? Quantity.read(tokens, unitAt + 1) : null;
        boolean compound = more != null
                && more.whole()
                && count.whole()
                && isUnit(tokens, more.end())
                && unitAt(tokens, more.end()).ordinal() < unit.ordinal()
                && !tokens.is(more.end() + 1, Sense.DIRECTION);
        if (compound && more != null) {
            Unit smaller = unitAt(tokens, more.end());
            String value = TimexValue.duration(tenths, unit, more.tenths(), smaller);
            return Match.of(at, more.end() + 1, Reading.Length.of(value));
        }
        return pointed(tokens, at, tenths, unit, unitAt + 1);
    }

    private static @Nullable Match oneUnit(Tokens tokens, int at) {
        Unit unit = UNITS[tokens.value(at, Sense.ONE_UNIT)];
        int end = tokens.is(at + 1, Sense.HALF) ? at + 2 : at + 1;
        int tenths = tokens.value(at, Sense.ONE_UNIT_AMOUNT) * 10 + (end > at + 1 ? 5 : 0);
        boolean manner = tokens.isDash(end) && tokens.touches(end); // "sehari-hari"
        boolean frequency = tokens.is(at - 1, Sense.TIMES) && !tokens.breaksBefore(at);
        if (manner) {
            return null;
        }
        return frequency
                ? Match.of(at, end, new Reading.Recurrence(TimexValue.duration(tenths, unit)))
                : pointed(tokens, at, tenths, unit, end);
    }

    private static @Nullable Match quarterOf(Tokens tokens, int at) {
        if (!isUnit(tokens, at + 1)) {
            return null;
        }
        Unit unit = unitAt(tokens, at + 1);
        int quarters = unit == Unit.CENTURY ? 250 : unit == Unit.HOUR ? 150 : unit == Unit.YEAR ? 30 : 0;
        Unit told = unit == Unit.CENTURY ? Unit.YEAR : unit == Unit.HOUR ? Unit.MINUTE : Unit.MONTH;
        return quarters == 0 ? null : pointed(tokens, at, quarters, told, at + 2);
    }

    private static @Nullable Match phrase(Tokens tokens, int at) {
        Phrase phrase = Phrases.at(tokens, at, Phrase.Kind.LENGTH);
        return phrase == null ? null : Match.of(at, at + phrase.words().size(), Reading.Length.of(phrase.cell(0)));
    }

    /// `beberapa hari lalu` points back, `beberapa hari mendatang` ahead, `beberapa hari terakhir` is a length.
    private static Match vague(Tokens tokens, int at, int unitAt, Unit unit) {
        Pointing pointing = Pointing.read(tokens, unitAt + 1);
        Direction direction = pointing == null ? Direction.NONE : pointing.direction();
        int end = pointing == null ? unitAt + 1 : pointing.end();
        Reading length = Reading.Length.of(unit.vagueDuration());
        return switch (direction) {
            case PAST, BEFORE -> Match.of(at, end, new Reading.Vague("PAST_REF"));
            case FUTURE, AHEAD, AGAIN -> Match.of(at, end, new Reading.Vague("FUTURE_REF"));
            case RECENT, THIS, AFTER -> Match.of(at, end, length);
            case NONE, SAME -> Match.of(at, unitAt + 1, length);
        };
    }

    /// The amount with what points from it: `lalu` makes a date of it, `terakhir` a stretch, nothing a length.
    private static Match pointed(Tokens tokens, int at, int tenths, Unit unit, int next) {
        int amount = tenths % 10 == 0 ? tenths / 10 : -1;
        boolean after = tokens.is(next, Sense.AFTER);
        boolean thence = (after || tokens.is(next, Sense.BEFORE)) && Pointing.isSame(tokens, next + 1);
        if (thence && amount > 0) {
            return Match.of(at, next + 2, away(true, unit, after ? amount : -amount)); // "dua hari setelah itu"
        }
        Pointing pointing = Pointing.read(tokens, next);
        String value = TimexValue.duration(tenths, unit);
        Reading plain = Reading.Length.of(value);
        if (pointing == null || amount < 0) {
            boolean stretch = pointing != null && pointing.direction() == Direction.RECENT;
            return Match.of(at, stretch && pointing != null ? pointing.end() : next, plain);
        }
        int end = pointing.end();
        return switch (pointing.direction()) {
            case PAST -> Match.of(at, end, away(false, unit, -amount));
            case AGAIN -> Match.of(at, end, away(false, unit, amount));
            case BEFORE -> Match.of(at, end, away(true, unit, -amount));
            case AFTER -> Match.of(at, end, away(true, unit, amount));
            case RECENT -> Match.of(at, end, new Reading.Length(value, -1));
            case FUTURE, AHEAD -> Match.of(at, end, new Reading.Length(value, 1));
            case THIS -> Match.of(at, end, new Reading.Length(value, -1));
            case NONE, SAME -> Match.of(at, next, plain);
        };
    }

    /// A decade or a century ago is told to the year.
    private static Reading away(boolean fromLast, Unit unit, int amount) {
        return unit == Unit.DECADE || unit == Unit.CENTURY
                ? Reading.Shift.of(fromLast, Unit.YEAR, amount * unit.factor)
                : Reading.Shift.of(fromLast, unit, amount);
    }

    /// `tahun kedua`, `hari ke-62`; not `menit ke-22`, which is football.
    private static @Nullable Match ordinal(Tokens tokens, int at) {
        Unit unit = unitAt(tokens, at);
        boolean counts =
                unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR || unit == Unit.DECADE;
        if (!counts || tokens.breaksBefore(at + 1)) {
            return null;
        }
        if (tokens.is(at + 1, Sense.ORDINAL)) {
            int number = tokens.value(at + 1, Sense.ORDINAL);
            return Match.of(at, at + 2, Reading.Length.of(TimexValue.duration(number * 10, unit)));
        }
        int numberAt = tokens.is(at + 1, Sense.TO) ? tokens.isDash(at + 2) ? at + 3 : at + 2 : -1;
        if (numberAt < 0 || !tokens.isNumber(numberAt) || tokens.number(numberAt) < 1 || tokens.digits(numberAt) > 4) {
            return null;
        }
        int number = tokens.number(numberAt);
        return Match.of(at, numberAt + 1, Reading.Length.of(TimexValue.duration(number * 10, unit)));
    }

    private static boolean isUnit(Tokens tokens, int at) {
        return tokens.is(at, Sense.UNIT) && !tokens.breaksBefore(at);
    }

    private static Unit unitAt(Tokens tokens, int at) {
        return UNITS[tokens.value(at, Sense.UNIT)];
    }

    /// `enam bulan pertama 2022`, `tiga bulan terakhir tahun lalu`.
    private static @Nullable Match monthsOfYear(Tokens tokens, int at, Quantity count, int unitAt) {
        boolean months =
                unitAt(tokens, unitAt) == Unit.MONTH && count.whole() && count.amount() >= 1 && count.amount() <= 12;
        boolean first = tokens.is(unitAt + 1, Sense.ORDINAL) && tokens.value(unitAt + 1, Sense.ORDINAL) == 1;
        Pointing pointing = first ? null : Pointing.read(tokens, unitAt + 1);
        boolean last = pointing != null && pointing.direction() == Direction.RECENT;
        YearReader year = months && (first || last) ? YearReader.read(tokens, unitAt + 2) : null;
        if (year == null) {
            return null;
        }
        int from = first ? 1 : 13 - count.amount();
        int to = first ? count.amount() : 12;
        return Match.of(
                at,
                year.end(),
                new Reading.Interval(
                        new Reading.Month(year.year(), from, Direction.NONE),
                        new Reading.Month(year.year(), to, Direction.NONE)));
    }

    /// `Resolusi Nomor 2202 tahun 2015`.
    private static boolean numberOfAct(Tokens tokens, int at, int unitAt) {
        return tokens.isNumber(at)
                && YearRules.isYearWord(tokens, unitAt)
                && YearReader.fourDigits(tokens, unitAt + 1)
                && !tokens.breaksBefore(unitAt + 1);
    }

    /// `dua Bulan Sabit Merah`.
    private static boolean moon(Tokens tokens, int unitAt) {
        return tokens.isCapital(unitAt) && tokens.isUnknownCapital(unitAt + 1);
    }

    /// `pukul 9 jam`, and the `20detik` of a broadcaster's name.
    private static boolean clockTime(Tokens tokens, int at, Unit unit) {
        return tokens.is(at - 1, Sense.CLOCK) || unit == Unit.SECOND && tokens.isNumber(at) && tokens.touches(at + 1);
    }

    /// The number is a piece of a longer one, an ordinal or a code: `ke-2`, `1,5` read from the 5, `Su-30`.
    private static boolean piece(Tokens tokens, int at) {
        if (!tokens.touches(at)) {
            return false;
        }
        char glue = tokens.mark(at - 1);
        if (glue == 0) {
            return tokens.isCapital(at - 1) || tokens.isNumber(at - 1);
        }
        return (glue == '-' || glue == '.' || glue == ',' || glue == '/' || glue == ':')
                && tokens.touches(at - 1)
                && !(glue == '-' && tokens.isNumber(at - 2));
    }
}
