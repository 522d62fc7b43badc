package id.linimasa.extract.timex;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Times by the clock: `pukul 14.30`, `19.00 WITA`, `jam 9 pagi`, `pukul 10.00-12.00 WIB`.
final class ClockRules {
    private ClockRules() {}

    static List<TimexRule> rules() {
        return List.of(
                TimexRule.at("clock", ClockRules::afterTheWord, Sense.CLOCK, Sense.UNIT),
                TimexRule.atNumber("bare-clock", ClockRules::bare));
    }

    /// An hour with its minutes, and where it ends.
    private record Hours(int hour, int minute, int second, int end) {}

    private static @Nullable Match afterTheWord(Tokens tokens, int at) {
        boolean hourWord = tokens.is(at, Sense.UNIT);
        if (hourWord && tokens.value(at, Sense.UNIT) != Unit.HOUR.ordinal()) {
            return null;
        }
        int first = tokens.isMark(at + 1, '.') && !hourWord ? at + 2 : at + 1; // "pkl. 14.30"
        if (tokens.breaksBefore(first)) {
            return null;
        }
        boolean half = tokens.is(first, Sense.HALF);
        Hours hours = hours(tokens, half ? first + 1 : first, true);
        if (hours == null || hourWord && tokens.isNumber(at - 1)) {
            return null;
        }
        if (half) {
            hours = new Hours(hours.hour == 0 ? 23 : hours.hour - 1, 30, -1, hours.end);
        }
        return range(tokens, at, hours);
    }

    /// `08:22 WIB` stands alone; `08:22` only beside a date.
    private static @Nullable Match bare(Tokens tokens, int at) {
        Hours hours = hours(tokens, at, false);
        if (hours == null || tokens.touches(at) && !tokens.isMark(at - 1, '(') && !tokens.isDash(at - 1)) {
            return null;
        }
        Match match = range(tokens, at, hours);
        Reading reading = match.reading() instanceof Reading.Interval interval ? interval.to() : match.reading();
        boolean zone = reading instanceof Reading.Moment moment && moment.zone() != null
                || Zones.read(tokens, match.end()) != null; // "14.30 waktu setempat"
        return zone ? match : Match.weak(match.start(), match.end(), match.reading());
    }

    private static Match range(Tokens tokens, int at, Hours from) {
        int next = Connectives.range(tokens, from.end);
        if (next >= 0 && tokens.is(next, Sense.CLOCK)) {
            next++;
        }
        Hours to = next < 0 ? null : hours(tokens, next, false);
        Match end = moment(tokens, at, to == null ? from : to);
        if (to == null || !(end.reading() instanceof Reading.Moment last)) {
            return end;
        }
        int hour = last.part() == null ? from.hour : last.part().on24(from.hour);
        Reading.Moment first = new Reading.Moment(null, null, hour, from.minute, from.second, last.zone());
        return Match.of(at, end.end(), new Reading.Interval(first, last));
    }

    private static Match moment(Tokens tokens, int at, Hours hours) {
        int end = hours.end;
        int hour = hours.hour;
        Phrase phrase = tokens.breaksBefore(end) ? null : PartRules.partAt(tokens, end);
        DayPart part = phrase == null ? null : PartRules.code(phrase);
        if (part != null && phrase != null) {
            hour = hour <= 12 ? part.on24(hour) : hour;
            end += phrase.words().size();
        } else if (tokens.is(end, Sense.MERIDIEM)) {
            boolean afternoon = tokens.value(end, Sense.MERIDIEM) == 1;
            hour = afternoon && hour < 12 ? hour + 12 : !afternoon && hour == 12 ? 0 : hour;
            end++;
        }
        Zones.Named zone = Zones.read(tokens, end);
        ZoneId place = zone == null ? null : zone.zone();
        int last = zone != null && zone.abbreviation() ? zone.end() : end;
        return Match.of(at, last, new Reading.Moment(null, null, hour, hours.minute, hours.second, place));
    }

    /// Hours at token `at`: with minutes, or alone behind `pukul`.
    private static @Nullable Hours hours(Tokens tokens, int at, boolean afterTheWord) {
        if (tokens.is(at, Sense.NUMBER) && afterTheWord) {
            Quantity words = Quantity.read(tokens, at);
            return words != null
                            && !tokens.is(words.end(), Sense.COUNTED)
                            && words.amount() <= 24
                            && words.tenths() >= 10
                    ? new Hours(words.amount(), words.whole() ? 0 : 30, -1, words.end())
                    : null;
        }
        if (!tokens.isNumber(at) || tokens.digits(at) > 2 || tokens.number(at) > 24) {
            return null;
        }
        int hour = tokens.number(at);
        boolean minutes = separator(tokens, at + 1) && tokens.isNumber(at + 2) && tokens.digits(at + 2) == 2;
        if (!minutes) {
            boolean alone = afterTheWord && !tokens.is(at + 1, Sense.UNIT);
            return alone ? new Hours(hour, 0, -1, at + 1) : null;
        }
        int minute = tokens.number(at + 2);
        if (minute > 59 || hour == 24 && minute > 0) {
            return null;
        }
        char mark = tokens.mark(at + 1);
        boolean seconds = tokens.isGlue(at + 3, mark) && tokens.isNumber(at + 4) && tokens.digits(at + 4) == 2;
        if (!seconds) {
            boolean longer = tokens.isGlue(at + 3, mark) && tokens.isNumber(at + 4);
            return longer ? null : new Hours(hour, minute, -1, at + 3);
        }
        return tokens.number(at + 4) <= 59 ? new Hours(hour, minute, tokens.number(at + 4), at + 5) : null;
    }

    private static boolean separator(Tokens tokens, int at) {
        return tokens.isGlue(at, '.') || tokens.isGlue(at, ':');
    }
}
