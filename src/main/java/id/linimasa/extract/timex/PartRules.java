package id.linimasa.extract.timex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parts of the day: `dini hari`, `malam hari`, and `pagi` beside a date.
final class PartRules {
    private PartRules() {}

    static List<TimexRule> rules() {
        return List.of(TimexRule.at("part-of-day", PartRules::part, Sense.PHRASE));
    }

    private static @Nullable Match part(Tokens tokens, int at) {
        Phrase phrase = partAt(tokens, at);
        if (phrase == null || tokens.is(at - 1, Sense.NAME_BEFORE_PART) && !tokens.breaksBefore(at)) {
            return null;
        }
        DayPart code = code(phrase);
        Reading.Moment moment = code == null ? new Reading.Moment(null, null, 0, 0, -1, null) : Reading.Moment.of(code);
        int end = at + phrase.words().size();
        return phrase.cell(1).equals("STRONG") ? Match.of(at, end, moment) : Match.weak(at, end, moment);
    }

    /// The part of the day at token `at`, or null.
    static @Nullable Phrase partAt(Tokens tokens, int at) {
        return Phrases.at(tokens, at, Phrase.Kind.PART_OF_DAY);
    }

    /// Null for midnight, which is a time by the clock.
    static @Nullable DayPart code(Phrase part) {
        return part.cell(0).startsWith("T") ? DayPart.valueOf(part.cell(0)) : null;
    }
}
