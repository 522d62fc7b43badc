package id.linimasa.timeline;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What lies where in a frame: boxes of events, clusters, chips and ticks, the latest on top.
///
/// Used over and over, not for several threads.
public final class HitMap {

    private static final double TOLERANCE = 4;

    /// What can be pointed at.
    public enum Target {
        EVENT,
        CLUSTER,
        /// Events that found no row.
        OVERFLOW,
        /// Spans wider than the view.
        CONTEXT,
        TICK,
        LANE_HEADER,
        /// A time in which a lane is silent.
        GAP
    }

    /// What was hit.
    ///
    /// @param target what it is
    /// @param row of the event, or of the first of its members, or -1
    /// @param lane its lane, or -1
    /// @param members the rows of what stands for several events, in order of time; empty for one
    /// @param from the first moment that it covers
    /// @param to one past the last
    /// @param x middle of its box
    /// @param y middle of its box
    @SuppressWarnings("ArrayRecordComponent") // a cluster can hold many thousand rows; nobody writes to them
    public record Hit(Target target, int row, int lane, int[] members, long from, long to, double x, double y) {}

    private int size;
    private double clip;
    private float[] boxes = new float[256 * 4];
    private long[] froms = new long[256];
    private long[] tos = new long[256];
    private Target[] targets = new Target[256];
    private int[] rows = new int[256];
    private int[] lanes = new int[256];
    private int[][] members = new int[256][];

    void clear() {
        Arrays.fill(members, 0, size, Item.NONE);
        size = 0;
    }

    /// From now on, what lies above a height is covered by something else and can't be hit.
    void clip(double top) {
        clip = top;
    }

    /// The number of boxes.
    public int size() {
        return size;
    }

    /// Adds the box of a single event.
    void add(Item item, int lane, double x, double y, double w, double h) {
        add(item, item.members(), lane, x, y, w, h);
    }

    /// Adds the box of an item that stands for these events.
    void add(Item item, int[] rowsOfItem, int lane, double x, double y, double w, double h) {
        Target target = switch (item.kind()) {
            case POINT, BAR -> Target.EVENT;
            case CLUSTER -> Target.CLUSTER;
            case OVERFLOW -> Target.OVERFLOW;
        };
        int row = rowsOfItem.length == 0 ? item.row() : rowsOfItem[0];
        add(target, row, lane, item.from(), item.to(), rowsOfItem, x, y, w, h);
    }

    /// Adds a box of something that stands for no events, or for one.
    void add(Target target, int row, int lane, long from, long to, double x, double y, double w, double h) {
        add(target, row, lane, from, to, Item.NONE, x, y, w, h);
    }

    /// Adds the box of something that stands for events.
    void add(
            Target target,
            int row,
            int lane,
            long from,
            long to,
            int[] rowsOfItem,
            double x,
            double y,
            double w,
            double h) {
        if (y + h <= clip) {
            return;
        }
        if (size == targets.length) {
            grow();
        }
        boxes[size * 4] = (float) x;
        boxes[size * 4 + 1] = (float) Math.max(y, clip);
        boxes[size * 4 + 2] = (float) (x + w);
        boxes[size * 4 + 3] = (float) (y + h);
        targets[size] = target;
        rows[size] = row;
        lanes[size] = lane;
        froms[size] = from;
        tos[size] = to;
        members[size] = rowsOfItem;
        size++;
    }

    private void grow() {
        boxes = Arrays.copyOf(boxes, size * 8);
        froms = Arrays.copyOf(froms, size * 2);
        tos = Arrays.copyOf(tos, size * 2);
        targets = Arrays.copyOf(targets, size * 2);
        rows = Arrays.copyOf(rows, size * 2);
        lanes = Arrays.copyOf(lanes, size * 2);
        members = Arrays.copyOf(members, size * 2);
    }

    /// What lies at a point, or nearest to it within four pixels; null where nothing does.
    public @Nullable Hit at(double x, double y) {
        int best = -1;
        double nearest = TOLERANCE + 1e-6;
        for (int i = size - 1; i >= 0; i--) {
            double distance = distance(i, x, y);
            if (distance < nearest) {
                nearest = distance;
                best = i;
            }
        }
        return best < 0 ? null : hit(best);
    }

    private double distance(int i, double x, double y) {
        double dx = Math.max(0, Math.max(boxes[i * 4] - x, x - boxes[i * 4 + 2]));
        double dy = Math.max(0, Math.max(boxes[i * 4 + 1] - y, y - boxes[i * 4 + 3]));
        return Math.max(dx, dy);
    }

    /// A box by its number, 0 to `size - 1`.
    public Hit hit(int i) {
        double x = (boxes[i * 4] + boxes[i * 4 + 2]) / 2.0;
        double y = (boxes[i * 4 + 1] + boxes[i * 4 + 3]) / 2.0;
        return new Hit(targets[i], rows[i], lanes[i], members[i], froms[i], tos[i], x, y);
    }

    /// The left, upper, right and lower edge of a box.
    public double[] box(int i) {
        return new double[] {boxes[i * 4], boxes[i * 4 + 1], boxes[i * 4 + 2], boxes[i * 4 + 3]};
    }
}
