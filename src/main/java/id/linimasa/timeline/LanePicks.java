package id.linimasa.timeline;

import id.linimasa.model.LaneKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which lanes a timeline has.
///
/// @param kind what the lanes are made of
/// @param picked the lanes wanted, in this order; empty for the most frequent
/// @param hidden lanes left out
/// @param pinned lanes that come first and stay in view while the others scroll
/// @param most how many lanes of the most frequent, at least 1; what lies on none of them lies on a lane of the rest
public record LanePicks(LaneKind kind, List<String> picked, Set<String> hidden, Set<String> pinned, int most) {

    /// Eight lanes: more don't fit a screen.
    public static final int DEFAULT_MOST = 8;

    public LanePicks {
        picked = List.copyOf(picked);
        hidden = Set.copyOf(hidden);
        pinned = Set.copyOf(pinned);
        if (most < 1) {
            throw new IllegalArgumentException("lanes " + most);
        }
    }

    /// The most frequent lanes of a kind.
    public static LanePicks of(LaneKind kind) {
        return new LanePicks(kind, List.of(), Set.of(), Set.of(), DEFAULT_MOST);
    }

    /// The same lanes, one of them moved.
    ///
    /// @param shown the lanes that are shown, in their order, as the columns name them
    public LanePicks moved(List<String> shown, int from, int to) {
        List<String> order = new ArrayList<>(shown);
        order.add(to, order.remove(from));
        return new LanePicks(kind, order, hidden, pinned, most);
    }

    /// Without a lane: its events lie on the others that they belong to, or on the lane of the rest.
    public LanePicks without(String lane) {
        Set<String> more = new HashSet<>(hidden);
        more.add(lane);
        return new LanePicks(
                kind, picked.stream().filter(name -> !name.equals(lane)).toList(), more, without(pinned, lane), most);
    }

    /// With a lane pinned, or let go where it was.
    public LanePicks pinned(String lane) {
        Set<String> more = new HashSet<>(pinned);
        if (!more.remove(lane)) {
            more.add(lane);
        }
        return new LanePicks(kind, picked, hidden, more, most);
    }

    private static Set<String> without(Set<String> names, String name) {
        Set<String> fewer = new HashSet<>(names);
        fewer.remove(name);
        return fewer;
    }
}
