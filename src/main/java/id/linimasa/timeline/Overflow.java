package id.linimasa.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Collects the events of a tile that found no row, and tells them as chips `+n` that list what they hide.
final class Overflow {

    private static final double CHIP = 128;

    private final TileKey key;
    private final TextWidths widths;
    private final Map<Integer, List<Integer>> buckets = new TreeMap<>();

    Overflow(TileKey key, TextWidths widths) {
        this.key = key;
        this.widths = widths;
    }

    void add(int row, long at) {
        int bucket = (int) (Math.clamp(key.x(at), 0, Math.max(0, key.width() - 1)) / CHIP);
        buckets.computeIfAbsent(bucket, b -> new ArrayList<>()).add(row);
    }

    boolean isEmpty() {
        return buckets.isEmpty();
    }

    /// Adds the chips in a row of their own.
    void chips(List<Item> items, int line, boolean lower) {
        buckets.forEach((bucket, rows) -> {
            int[] members = rows.stream().mapToInt(Integer::intValue).sorted().toArray();
            String text = "+" + Counts.compact(members.length, key.language());
            long at = key.start() + (long) ((bucket + 0.5) * CHIP * key.level().coarsest());
            items.add(new Item(
                    members[0],
                    Item.Kind.OVERFLOW,
                    at,
                    at,
                    at,
                    line,
                    lower,
                    Item.Side.NOWHERE,
                    text,
                    widths.width(text, TextStyle.SMALL_BOLD),
                    "",
                    members));
        });
    }

    /// The rows of a stretch of an array, sorted.
    static int[] members(int[] rows, int from, int to) {
        int[] members = Arrays.copyOfRange(rows, from, to);
        Arrays.sort(members);
        return members;
    }
}
