package id.linimasa.timeline;

import id.linimasa.model.LaneKind;
import java.util.List;
import java.util.Set;

/// Which lanes a timeline has.
///
/// @param kind what the lanes are made of
/// @param picked the lanes wanted, in this order; empty for the most frequent
/// @param hidden lanes left out
/// @param most how many lanes of the most frequent, at least 1; what lies on none of them lies on a lane of the rest
public record LanePicks(LaneKind kind, List<String> picked, Set<String> hidden, int most) {

    /// Eight lanes: more don't fit a screen.
    public static final int DEFAULT_MOST = 8;

    public LanePicks {
        picked = List.copyOf(picked);
        hidden = Set.copyOf(hidden);
        if (most < 1) {
            throw new IllegalArgumentException("lanes " + most);
        }
    }

    /// The most frequent lanes of a kind.
    public static LanePicks of(LaneKind kind) {
        return new LanePicks(kind, List.of(), Set.of(), DEFAULT_MOST);
    }
}
