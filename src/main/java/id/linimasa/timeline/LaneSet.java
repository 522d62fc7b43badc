package id.linimasa.timeline;

import id.linimasa.model.EventColumns;
import id.linimasa.model.EventType;
import id.linimasa.model.LaneKind;
import id.linimasa.model.LaneTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The lanes that are shown, and on which of them an event lies. Immutable.
///
/// An event lies on every lane that it belongs to; what belongs to none lies on the lane of the rest.
public final class LaneSet {

    private final LaneKind kind;
    private final @Nullable LaneTable table;
    private final List<String> names;
    /// From an index of the table (or the ordinal of a type) to a lane, or -1.
    private final int[] laneOf;

    private final boolean rest;

    private LaneSet(LaneKind kind, @Nullable LaneTable table, List<String> names, int[] laneOf, boolean rest) {
        this.kind = kind;
        this.table = table;
        this.names = List.copyOf(names);
        this.laneOf = laneOf;
        this.rest = rest;
    }

    /// One lane for everything.
    public static LaneSet all() {
        return new LaneSet(LaneKind.ALL, null, List.of(""), new int[0], false);
    }

    /// The lanes that were picked or are most frequent among these events.
    public static LaneSet choose(EventColumns events, LanePicks picks) {
        LaneTable table = events.lanes().get(picks.kind());
        if (picks.kind() == LaneKind.TYPE) {
            return types(events, picks);
        }
        return picks.kind() == LaneKind.ALL || table == null ? all() : entities(events, table, picks);
    }

    private static LaneSet types(EventColumns events, LanePicks picks) {
        int[] counts = new int[EventType.values().length];
        for (int row = 0; row < events.size(); row++) {
            counts[events.type()[row]]++;
        }
        List<String> names = new ArrayList<>();
        int[] laneOf = new int[counts.length];
        Arrays.fill(laneOf, -1);
        boolean rest = false;
        for (EventType type : inOrder(picks)) {
            if (counts[type.ordinal()] > 0 && !picks.hidden().contains(type.name())) {
                laneOf[type.ordinal()] = names.size();
                names.add(type.name());
            } else {
                rest |= counts[type.ordinal()] > 0;
            }
        }
        return new LaneSet(LaneKind.TYPE, null, names, laneOf, rest);
    }

    /// The types, those that were pinned and those that were put into an order first.
    private static List<EventType> inOrder(LanePicks picks) {
        List<EventType> types = new ArrayList<>(List.of(EventType.values()));
        types.sort(Comparator.<EventType, Boolean>comparing(
                        type -> !picks.pinned().contains(type.name()))
                .thenComparingInt(type -> {
                    int place = picks.picked().indexOf(type.name());
                    return place < 0 ? Integer.MAX_VALUE : place;
                }));
        return types;
    }

    private static LaneSet entities(EventColumns events, LaneTable table, LanePicks picks) {
        int[] counts = onAxis(events, table);
        int[] laneOf = new int[counts.length];
        Arrays.fill(laneOf, -1);
        List<String> names = new ArrayList<>();
        for (int i : chosen(table, picks, counts)) {
            laneOf[i] = names.size();
            names.add(table.names().get(i));
        }
        return new LaneSet(picks.kind(), table, names, laneOf, true);
    }

    /// How many events each name would bring onto its lane: those that lie in the tray bring none.
    private static int[] onAxis(EventColumns events, LaneTable table) {
        int[] counts = new int[table.names().size()];
        for (int row = 0; row < events.size(); row++) {
            if (DurationClass.onAxis(events, row)) {
                for (int i = table.offsets()[row]; i < table.offsets()[row + 1]; i++) {
                    counts[table.lanes()[i]]++;
                }
            }
        }
        return counts;
    }

    /// Pinned lanes first, then those that were picked, or else the most frequent.
    private static int[] chosen(LaneTable table, LanePicks picks, int[] counts) {
        IntPredicate pinned = i -> picks.pinned().contains(table.names().get(i));
        IntStream known =
                picks.picked().stream().mapToInt(table.names()::indexOf).filter(i -> i >= 0);
        IntStream frequent = IntStream.range(0, counts.length)
                .filter(i ->
                        counts[i] > 0 && !picks.hidden().contains(table.names().get(i)))
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> -counts[i]).thenComparing(table.names()::get))
                .mapToInt(Integer::intValue);
        int[] wanted = (picks.picked().isEmpty() ? frequent : known).distinct().toArray();
        int[] first = IntStream.concat(
                        IntStream.of(wanted).filter(pinned),
                        IntStream.range(0, counts.length).filter(i -> counts[i] > 0 && pinned.test(i)))
                .distinct()
                .toArray();
        IntStream others = IntStream.of(wanted).filter(pinned.negate());
        int room = Math.max(0, picks.most() - first.length);
        return IntStream.concat(IntStream.of(first), picks.picked().isEmpty() ? others.limit(room) : others)
                .toArray();
    }

    public LaneKind kind() {
        return kind;
    }

    /// How many lanes, the lane of the rest included.
    public int count() {
        return names.size() + (rest ? 1 : 0);
    }

    /// Whether a lane is the one of what lies on no other.
    public boolean isRest(int lane) {
        return lane == names.size();
    }

    /// The names of the lanes as the columns have them, without the lane of the rest.
    public List<String> keys() {
        return names;
    }

    /// A lane's name as the columns have it, or empty.
    public String key(int lane) {
        return isRest(lane) ? "" : names.get(lane);
    }

    /// A lane's name for people.
    public String name(int lane, Language language) {
        if (isRest(lane)) {
            return TypeNames.rest(language);
        }
        return switch (kind) {
            case ALL -> TypeNames.of(LaneKind.ALL, language);
            case TYPE -> TypeNames.of(EventType.valueOf(names.get(lane)), language);
            case SOURCE ->
                names.get(lane).isEmpty() ? language.of("tanpa nama media", "no outlet named") : names.get(lane);
            case PERSON -> names.get(lane);
            case ORGANIZATION, PLACE -> language.named(names.get(lane));
        };
    }

    /// The most lanes that one event can lie on.
    int mostLanesOfOne() {
        return Math.max(1, names.size());
    }

    /// Writes the lanes of an event into `out`, ascending in the order of the table, each once.
    ///
    /// @return how many
    int lanesOf(EventColumns events, int row, int[] out) {
        if (kind == LaneKind.ALL) {
            out[0] = 0;
            return 1;
        }
        int n = 0;
        LaneTable entities = table;
        if (entities == null) {
            int lane = laneOf[events.type()[row]];
            out[0] = lane < 0 ? names.size() : lane;
            return 1;
        }
        for (int i = entities.offsets()[row]; i < entities.offsets()[row + 1]; i++) {
            int lane = laneOf[entities.lanes()[i]];
            if (lane >= 0 && !contains(out, n, lane)) {
                out[n++] = lane;
            }
        }
        if (n == 0) {
            out[n++] = names.size();
        }
        return n;
    }

    private static boolean contains(int[] lanes, int n, int lane) {
        for (int i = 0; i < n; i++) {
            if (lanes[i] == lane) {
                return true;
            }
        }
        return false;
    }
}
