package id.linimasa.extract.timex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Weekdays: `Kamis lalu`, `hari Rabu`, `Senin pekan lalu`, `Rabu malam pekan depan`.
final class WeekdayRules {
    private WeekdayRules() {}

    static List<TimexRule> rules() {
        return List.of(
                TimexRule.at("weekday", WeekdayRules::weekday, Sense.WEEKDAY, Sense.UNIT),
                TimexRule.at("eve", WeekdayRules::eve, Sense.PHRASE),
                TimexRule.at("weekday-beside-date", WeekdayRules::abbreviated, Sense.WEEKDAY_BESIDE_DATE));
    }

    private static @Nullable Match weekday(Tokens tokens, int at) {
        boolean word = tokens.is(at, Sense.UNIT) && tokens.value(at, Sense.UNIT) == Unit.DAY.ordinal();
        int dayAt = word ? at + 1 : at;
        if (!tokens.is(dayAt, Sense.WEEKDAY) || word && tokens.breaksBefore(dayAt)) {
            return null;
        }
        if (NameContext.namesWeekday(tokens, at)) {
            return null;
        }
        if (!word && tokens.is(dayAt, Sense.UNIT) && isWeek(tokens, dayAt)) {
            return null;
        }
        int weekday = tokens.value(dayAt, Sense.WEEKDAY);
        int next = dayAt + 1;
        Phrase part = PartRules.partAt(tokens, next);
        int afterPart = part == null ? next : next + part.words().size();
        Match inWeek = inWeek(tokens, at, afterPart, weekday);
        if (inWeek != null) {
            return part == null ? inWeek : withPart(inWeek, part);
        }
        Pointing pointing = Pointing.read(tokens, next);
        if (pointing == null) {
            return Match.of(at, next, Reading.Day.ofWeekday(weekday, Direction.NONE));
        }
        Direction direction = pointing.direction();
        return switch (direction) {
            case PAST, THIS, FUTURE, BEFORE, SAME ->
                Match.of(at, pointing.end(), Reading.Day.ofWeekday(weekday, direction));
            case AFTER -> afterWeekday(tokens, at, pointing, weekday);
            case NONE, RECENT, AHEAD, AGAIN -> Match.of(at, next, Reading.Day.ofWeekday(weekday, Direction.NONE));
        };
    }

    /// `Senin berikutnya`; but `Senin, kemudian …` goes on with what happened next.
    private static Match afterWeekday(Tokens tokens, int at, Pointing pointing, int weekday) {
        boolean next = tokens.text.startsWith("berikut", tokens.start(pointing.end() - 1));
        Direction direction = next ? Direction.AFTER : Direction.NONE;
        int end = next ? pointing.end() : pointing.end() - 1;
        return Match.of(at, end, Reading.Day.ofWeekday(weekday, direction));
    }

    private static Match withPart(Match day, Phrase part) {
        DayPart code = PartRules.code(part);
        Reading.Moment moment = code == null
                ? new Reading.Moment(day.reading(), null, 0, 0, -1, null)
                : Reading.Moment.of(code).on(day.reading());
        return Match.of(day.start(), day.end(), moment);
    }

    /// `… pekan lalu`, `… dua pekan lalu`.
    private static @Nullable Match inWeek(Tokens tokens, int at, int weekAt, int weekday) {
        if (tokens.breaksBefore(weekAt)) {
            return null;
        }
        Quantity count = Quantity.read(tokens, weekAt);
        int unitAt = count == null ? weekAt : count.end();
        if (!tokens.is(unitAt, Sense.UNIT) || tokens.value(unitAt, Sense.UNIT) != Unit.WEEK.ordinal()) {
            return null;
        }
        Pointing pointing = Pointing.read(tokens, unitAt + 1);
        if (pointing == null) {
            return null;
        }
        if (count == null) {
            return Match.of(at, pointing.end(), RelativeRules.shift(pointing.direction(), Unit.WEEK, weekday));
        }
        boolean ago = pointing.direction() == Direction.PAST && count.whole();
        return ago
                ? Match.of(at, pointing.end(), new Reading.Shift(false, Unit.WEEK, -count.amount(), weekday, (DayPart)
                        null))
                : null;
    }

    /// Whether the word `minggu` at `at` is a week and no Sunday: in small letters, counted, numbered, or pointed from
    /// where it opens a sentence.
    private static boolean isWeek(Tokens tokens, int at) {
        if (!tokens.isCapital(at)) {
            return true;
        }
        Quantity before = at == 0 ? null : Quantity.read(tokens, at - 1);
        if (before != null && !tokens.breaksBefore(at) && !longNumber(tokens, at - 1) && !tokens.isMark(at + 1, '(')) {
            return true;
        }
        if (tokens.is(at + 1, Sense.ORDINAL)) {
            return true;
        }
        Pointing pointing = Pointing.read(tokens, at + 1);
        boolean name = tokens.is(at - 1, Sense.IN) && !tokens.breaksBefore(at);
        return pointing != null && !name && (tokens.opensSentence(at) || tokens.isCapital(pointing.end() - 1));
    }

    /// `pukul 10.00 Minggu`, `2025 Minggu`; but `3 Minggu Disandera`.
    private static boolean longNumber(Tokens tokens, int at) {
        return tokens.isNumber(at) && (tokens.digits(at) > 2 || tokens.touches(at));
    }

    /// `malam Minggu`: the evening before.
    private static @Nullable Match eve(Tokens tokens, int at) {
        Phrase part = PartRules.partAt(tokens, at);
        int dayAt = at + 1;
        boolean night = part != null && part.words().size() == 1 && PartRules.code(part) == DayPart.TNI;
        if (!night || !tokens.is(dayAt, Sense.WEEKDAY) || tokens.breaksBefore(dayAt)) {
            return null;
        }
        boolean customary = tokens.value(dayAt, Sense.WEEKDAY) == 7 || tokens.value(dayAt, Sense.WEEKDAY) == 5;
        if (!customary || tokens.isMark(dayAt + 1, '(') || !tokens.isCapital(dayAt) || tokens.isNumber(dayAt + 1)) {
            return null;
        }
        int before = (tokens.value(dayAt, Sense.WEEKDAY) + 5) % 7 + 1;
        Pointing pointing = Pointing.read(tokens, dayAt + 1);
        Direction direction = pointing == null ? Direction.NONE : pointing.direction();
        int end = pointing == null ? dayAt + 1 : pointing.end();
        return Match.of(at, end, Reading.Moment.of(DayPart.TNI).on(Reading.Day.ofWeekday(before, direction)));
    }

    private static @Nullable Match abbreviated(Tokens tokens, int at) {
        int weekday = tokens.value(at, Sense.WEEKDAY_BESIDE_DATE);
        int end = tokens.isMark(at + 1, '.') && tokens.touches(at + 1) ? at + 2 : at + 1;
        return tokens.isCapital(at) ? Match.weak(at, end, Reading.Day.ofWeekday(weekday, Direction.NONE)) : null;
    }
}
