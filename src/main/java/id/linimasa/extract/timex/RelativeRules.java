package id.linimasa.extract.timex;

import id.linimasa.model.TimexMod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Expressions that hang on another date: `kemarin`, `pekan lalu`, `akhir pekan ini`, `bulan sebelumnya`, `saat ini`.
final class RelativeRules {
    private static final TimexMod[] MODS = TimexMod.values();

    private RelativeRules() {}

    static List<TimexRule> rules() {
        return List.of(
                TimexRule.at("relative-day", RelativeRules::relative, Sense.PHRASE),
                TimexRule.at("reference", RelativeRules::reference, Sense.PHRASE),
                TimexRule.at("weekend", RelativeRules::weekend, Sense.EDGE),
                TimexRule.at("relative-unit", RelativeRules::unit, Sense.UNIT),
                TimexRule.at("edge-of-unit", RelativeRules::edgeOfUnit, Sense.EDGE));
    }

    /// So many units in this direction from the document creation time or the last date told.
    static Reading.Shift shift(Direction direction, Unit unit, int inner) {
        return switch (direction) {
            case PAST -> new Reading.Shift(false, unit, -1, inner, null);
            case FUTURE, AHEAD, AGAIN -> new Reading.Shift(false, unit, 1, inner, null);
            case NONE, THIS, RECENT -> new Reading.Shift(false, unit, 0, inner, null);
            case SAME -> new Reading.Shift(true, unit, 0, inner, null);
            case BEFORE -> new Reading.Shift(true, unit, -1, inner, null);
            case AFTER -> new Reading.Shift(true, unit, 1, inner, null);
        };
    }

    private static @Nullable Match relative(Tokens tokens, int at) {
        Phrase phrase = Phrases.at(tokens, at, Phrase.Kind.RELATIVE);
        if (phrase == null || tokens.is(at - 1, Sense.NAME_BEFORE_PART) && !tokens.breaksBefore(at)) {
            return null;
        }
        int end = at + phrase.words().size();
        if (phrase.cell(1).equals("THEN")) {
            return Match.of(at, end, new Reading.Then());
        }
        String part = phrase.cell(3);
        boolean fromLast = phrase.cell(0).equals("LAST");
        Reading.Shift shift = new Reading.Shift(
                fromLast, Unit.DAY, phrase.number(2), 0, part.isEmpty() ? null : DayPart.valueOf(part));
        return Match.of(at, end, shift);
    }

    private static @Nullable Match reference(Tokens tokens, int at) {
        Phrase phrase = Phrases.at(tokens, at, Phrase.Kind.REFERENCE);
        boolean topic = phrase != null && phrase.cell(1).equals("IN") && !tokens.is(at - 1, Sense.IN);
        return phrase == null || topic
                ? null
                : Match.of(at, at + phrase.words().size(), new Reading.Vague(phrase.cell(0)));
    }

    /// `akhir pekan lalu`; `akhir pekan` alone is that of this week, but the last one behind `sejak`.
    private static @Nullable Match weekend(Tokens tokens, int at) {
        if (!weekendAt(tokens, at)) {
            return null;
        }
        Pointing pointing = Pointing.read(tokens, at + 2);
        Direction alone = tokens.is(at - 1, Sense.SINCE) ? Direction.PAST : Direction.NONE;
        Direction direction = pointing == null ? alone : pointing.direction();
        Reading reading = shift(direction, Unit.WEEK, Reading.Shift.WEEKEND);
        return Match.of(at, pointing == null ? at + 2 : pointing.end(), reading);
    }

    static boolean weekendAt(Tokens tokens, int at) {
        return tokens.is(at, Sense.EDGE) && edge(tokens, at) == TimexMod.END && isUnit(tokens, at + 1, Unit.WEEK);
    }

    /// `pekan ini`, `bulan lalu`, `tahun yang sama`.
    private static @Nullable Match unit(Tokens tokens, int at) {
        Unit unit = Unit.values()[tokens.value(at, Sense.UNIT)];
        if (unit.clock() || unit == Unit.DAY || tokens.is(at, Sense.WEEKDAY) && tokens.isNumber(at - 1)) {
            return null;
        }
        Pointing pointing = Pointing.read(tokens, at + 1);
        if (pointing == null || vagueAfter(tokens, pointing)) {
            return null;
        }
        return switch (pointing.direction()) {
            case PAST, THIS, FUTURE, SAME, BEFORE -> Match.of(at, pointing.end(), shift(pointing.direction(), unit, 0));
            case AFTER ->
                tokens.text.startsWith("berikut", tokens.start(pointing.end() - 1))
                        ? Match.of(at, pointing.end(), shift(Direction.AFTER, unit, 0))
                        : null;
            case NONE, RECENT, AHEAD, AGAIN -> null;
        };
    }

    /// `tahun tersebut` yes, `bulan lagi` no.
    private static boolean vagueAfter(Tokens tokens, Pointing pointing) {
        return tokens.breaksBefore(pointing.end() - 1);
    }

    /// `akhir tahun`, `awal pekan`: of the one that the article was written in.
    private static @Nullable Match edgeOfUnit(Tokens tokens, int at) {
        if (!tokens.is(at + 1, Sense.UNIT) || tokens.breaksBefore(at + 1)) {
            return null;
        }
        Unit unit = Unit.values()[tokens.value(at + 1, Sense.UNIT)];
        boolean calendar = switch (unit) {
            case WEEK, MONTH, QUARTER, HALF_YEAR, YEAR, DECADE, CENTURY -> true;
            case SECOND, MINUTE, HOUR, DAY -> false;
        };
        boolean named = NamedDateRules.monthAt(tokens, at + 2) > 0
                || tokens.is(at + 2, Sense.FISCAL)
                || Ordinals.read(tokens, at + 2) > 0
                || Phrases.at(tokens, at + 2, Phrase.Kind.HIJRI_MONTH) != null;
        boolean counted =
                tokens.is(at - 1, Sense.NUMBER) || tokens.isNumber(at + 2) || tokens.is(at + 2, Sense.ORDINAL);
        boolean pointed = Pointing.read(tokens, at + 2) != null; // "awal tahun lalu" is another rule's
        return calendar && !counted && !pointed && !named
                ? new Match(at, at + 2, shift(Direction.NONE, unit, 0), edge(tokens, at), false)
                : null;
    }

    static boolean isUnit(Tokens tokens, int at, Unit unit) {
        return tokens.is(at, Sense.UNIT) && tokens.value(at, Sense.UNIT) == unit.ordinal() && !tokens.breaksBefore(at);
    }

    static TimexMod edge(Tokens tokens, int at) {
        return MODS[tokens.value(at, Sense.EDGE)];
    }
}
