package id.linimasa.extract.timex;

import id.linimasa.model.TimexMod;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Modifiers before an expression: `awal`, `pertengahan`, `akhir` belong to its words; `sejak`, `hingga`, `sekitar`,
/// `kurang dari` stay outside and are kept as the TIMEX3 modifier.
final class Edges {
    private static final TimexMod[] MODS = TimexMod.values();

    private Edges() {}

    /// `awal Februari`, `pertengahan tahun 2022`.
    static List<Candidate> apply(Tokens tokens, List<Candidate> found) {
        List<Candidate> edged = new ArrayList<>(found.size());
        for (Candidate candidate : found) {
            int before = candidate.start() - 1;
            boolean free = edged.isEmpty() || edged.getLast().end() <= before;
            boolean edge = free && tokens.is(before, Sense.EDGE) && !tokens.breaksBefore(candidate.start());
            edged.add(
                    edge && hasEdges(candidate)
                            ? candidate
                                    .withMod(RelativeRules.edge(tokens, before))
                                    .from(before)
                            : candidate);
        }
        return edged;
    }

    private static boolean hasEdges(Candidate candidate) {
        return !candidate.weak()
                && switch (candidate.reading()) {
                    case Reading.Month m -> true;
                    case Reading.Year y -> true;
                    case Reading.Fraction f -> true;
                    case Reading.Season s -> true;
                    case Reading.Digits d -> true;
                    case Reading.Era e -> true;
                    case Reading.Hijri h -> h.day() == 0;
                    case Reading.Shift s -> s.unit().compareTo(Unit.WEEK) >= 0 && s.inner() == 0;
                    default -> false;
                };
    }

    /// The modifier that the words before the expression give it.
    static Candidate openEnds(Tokens tokens, Candidate candidate) {
        if (candidate.mod() != null || tokens.breaksBefore(candidate.start())) {
            return candidate;
        }
        TimexMod mod = before(tokens, candidate);
        return mod == null ? candidate : candidate.withMod(mod);
    }

    private static @Nullable TimexMod before(Tokens tokens, Candidate candidate) {
        int at = candidate.start() - 1;
        Reading reading = candidate.reading();
        if (reading instanceof Reading.Recurrence || reading instanceof Reading.Vague) {
            return null;
        }
        TimexMod approximate = approximate(tokens, at);
        if (approximate != null) {
            boolean ago = reading instanceof Reading.Shift shift && shift.amount() < 0;
            if (ago && approximate == TimexMod.LESS_THAN && !tokens.is(at, Sense.IN)) {
                return TimexMod.APPROX; // "hampir setahun lalu"
            }
            return reading instanceof Reading.Length ? approximate : ofDate(approximate, ago);
        }
        boolean abbreviated = tokens.isMark(at, '.') && tokens.is(at - 1, Sense.DATE_WORD); // "tgl."
        at = abbreviated ? at - 1 : at;
        if (tokens.is(at, Sense.DATE_WORD) || RelativeRules.isUnit(tokens, at, Unit.DAY)) {
            at--;
        }
        if (!(reading instanceof Reading.Length) && superlative(tokens, at)) {
            return ofDate(MODS[tokens.value(at, Sense.SUPERLATIVE)], false);
        }
        if (reading instanceof Reading.Interval || reading instanceof Reading.Length) {
            return null;
        }
        return tokens.is(at, Sense.SINCE)
                ? TimexMod.ON_OR_AFTER
                : tokens.is(at, Sense.UNTIL)
                        ? TimexMod.ON_OR_BEFORE
                        : tokens.is(at, Sense.BEFORE)
                                ? TimexMod.BEFORE
                                : tokens.is(at, Sense.AFTER) ? TimexMod.AFTER : null;
    }

    /// `lebih dari` and `paling lambat` beside a date compare it, not a length.
    ///
    /// @param ago whether more of the length is earlier: `lebih dari sepuluh tahun lalu`
    private static TimexMod ofDate(TimexMod mod, boolean ago) {
        return switch (mod) {
            case LESS_THAN -> ago ? TimexMod.AFTER : TimexMod.BEFORE;
            case MORE_THAN -> ago ? TimexMod.BEFORE : TimexMod.AFTER;
            case EQUAL_OR_LESS -> ago ? TimexMod.ON_OR_AFTER : TimexMod.ON_OR_BEFORE;
            case EQUAL_OR_MORE -> ago ? TimexMod.ON_OR_BEFORE : TimexMod.ON_OR_AFTER;
            case BEFORE, AFTER, ON_OR_BEFORE, ON_OR_AFTER, START, MID, END, APPROX -> mod;
        };
    }

    /// `paling lambat`, `selambat-lambatnya`.
    private static boolean superlative(Tokens tokens, int at) {
        return tokens.is(at, Sense.SUPERLATIVE)
                && (tokens.is(at - 1, Sense.MOST) || tokens.isDash(at - 1) && tokens.touches(at));
    }

    private static @Nullable TimexMod approximate(Tokens tokens, int at) {
        if (superlative(tokens, at)) {
            return MODS[tokens.value(at, Sense.SUPERLATIVE)];
        }
        boolean than = tokens.is(at, Sense.IN) && tokens.is(at - 1, Sense.APPROXIMATE);
        int wordAt = than ? at - 1 : at;
        if (!tokens.is(wordAt, Sense.APPROXIMATE)) {
            return null;
        }
        TimexMod mod = MODS[tokens.value(wordAt, Sense.APPROXIMATE)];
        boolean both = tokens.is(wordAt - 1, Sense.APPROXIMATE); // "kurang lebih", "lebih kurang"
        return both && !than ? TimexMod.APPROX : mod;
    }
}
