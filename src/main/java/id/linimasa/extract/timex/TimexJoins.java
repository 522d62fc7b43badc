package id.linimasa.extract.timex;

import id.linimasa.model.TimexMod;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts neighbouring expressions together that say one thing: a weekday and its date, a date and its hour, both ends of
/// a range. One pass from left to right; what a neighbour completes is joined again with the next.
final class TimexJoins {
    private TimexJoins() {}

    /// The expressions of a text, joined; weak ones that found no neighbour are gone.
    static List<Candidate> join(Tokens tokens, List<Candidate> found) {
        List<Candidate> days = fold(tokens, Edges.apply(tokens, found), TimexJoins::weekdayAndDate);
        List<Candidate> pairs = fold(tokens, days, TimexJoins::pair);
        List<Candidate> ranges = fold(tokens, pairs, RangeJoins::range);
        List<Candidate> dated = fold(tokens, ranges, TimexJoins::pair);
        dated.removeIf(Candidate::weak);
        RangeJoins.inheritYears(tokens, dated);
        dated.replaceAll(candidate -> Edges.openEnds(tokens, zoned(tokens, candidate)));
        return dated;
    }

    private interface Join {
        @Nullable
        Candidate join(Tokens tokens, Candidate left, Candidate right);
    }

    private static List<Candidate> fold(Tokens tokens, List<Candidate> candidates, Join join) {
        List<Candidate> joined = new ArrayList<>(candidates.size());
        for (Candidate next : candidates) {
            Candidate right = next;
            while (!joined.isEmpty()) {
                Candidate both = join.join(tokens, joined.getLast(), right);
                if (both == null) {
                    break;
                }
                joined.removeLast();
                right = both;
            }
            joined.add(right);
        }
        return joined;
    }

    /// First of all, so that an hour beside a weekday binds to the whole date: `pukul 15.00, Senin (25/4)`.
    private static @Nullable Candidate weekdayAndDate(Tokens tokens, Candidate left, Candidate right) {
        Gap gap = Gap.between(tokens, left.end(), right.start());
        return gap == Gap.OTHER ? null : closed(tokens, gap, DateJoins.weekdayAndDate(left, right, gap));
    }

    private static @Nullable Candidate pair(Tokens tokens, Candidate left, Candidate right) {
        Gap gap = Gap.between(tokens, left.end(), right.start());
        if (gap == Gap.OTHER) {
            return null;
        }
        Candidate joined = DateJoins.weekdayAndDate(left, right, gap);
        if (joined == null) {
            joined = ClockJoins.partAndDate(left, right, gap);
        }
        if (joined == null) {
            joined = ClockJoins.clockAndDate(left, right, gap);
        }
        if (joined == null) {
            joined = ClockJoins.twoZones(left, right, gap);
        }
        boolean about = joined != null && gap == Gap.PREPOSITION && tokens.is(right.start() - 1, Sense.APPROXIMATE);
        return about && joined != null ? joined.withMod(TimexMod.APPROX) : closed(tokens, gap, joined);
    }

    /// With the bracket that closes behind it.
    private static @Nullable Candidate closed(Tokens tokens, Gap gap, @Nullable Candidate joined) {
        boolean bracket = joined != null && gap == Gap.BRACKET && tokens.isMark(joined.end(), ')');
        return bracket && joined != null ? joined.upTo(joined.end() + 1) : joined;
    }

    /// A zone behind a whole expression: `dini hari Senin (21/2/2022) waktu Moskow`.
    private static Candidate zoned(Tokens tokens, Candidate candidate) {
        if (!(candidate.reading() instanceof Reading.Moment moment) || moment.zone() != null) {
            return candidate;
        }
        Zones.Named zone = Zones.read(tokens, candidate.end());
        if (zone == null || zone.zone() == null) {
            return candidate;
        }
        Candidate zoned = candidate.reading(moment.in(zone.zone()));
        return zone.abbreviation() ? zoned.upTo(zone.end()) : zoned;
    }
}
