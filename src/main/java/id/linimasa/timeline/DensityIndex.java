package id.linimasa.timeline;

import id.linimasa.model.EventColumns;
import java.util.Arrays;

/// The events of each lane, sorted by duration, family and time in flat arrays: counts by pixel and the events of any
/// stretch of time, at a cost that follows what is asked and not how many there are.
///
/// Takes 12 bytes for each lane that an event lies on. Immutable, safe for any number of threads.
public final class DensityIndex {

    private static final int CLASSES = DurationClass.ALL.length;
    private static final int KEYS = CLASSES * Family.COUNT;
    private static final byte NOWHERE = -1;

    private final EventColumns events;
    private final int lanes;
    /// Run `lane * KEYS + class * Family.COUNT + family` is `rows[starts[run]] … rows[starts[run + 1] - 1]`.
    private final int[] starts;

    private final int[] rows;
    private final long[] marks;
    private final int undated;

    /// Sorts the events into lanes.
    public DensityIndex(EventColumns events, LaneSet set) {
        this.events = events;
        this.lanes = set.count();
        int[] runOf = new int[lanes * KEYS + 1];
        int[] of = new int[set.mostLanesOfOne()];
        byte[] keys = new byte[events.size()];
        int none = 0;
        for (int row = 0; row < events.size(); row++) {
            if (!DurationClass.onAxis(events, row)) {
                keys[row] = NOWHERE;
                none++;
                continue;
            }
            int key = key(row);
            keys[row] = (byte) key;
            int n = set.lanesOf(events, row, of);
            for (int i = 0; i < n; i++) {
                runOf[of[i] * KEYS + key + 1]++;
            }
        }
        for (int run = 1; run < runOf.length; run++) {
            runOf[run] += runOf[run - 1];
        }
        starts = runOf;
        undated = none;
        rows = new int[starts[starts.length - 1]];
        marks = new long[rows.length];
        fill(set, of, keys);
    }

    private int key(int row) {
        return DurationClass.of(events, row).ordinal() * Family.COUNT
                + Family.ofOrdinal(events.type()[row]).ordinal();
    }

    private void fill(LaneSet set, int[] of, byte[] keys) {
        int[] next = Arrays.copyOf(starts, starts.length);
        for (int row = 0; row < events.size(); row++) {
            int key = keys[row];
            if (key == NOWHERE) {
                continue;
            }
            long mark = DurationClass.mark(events, row);
            int n = set.lanesOf(events, row, of);
            for (int i = 0; i < n; i++) {
                int at = next[of[i] * KEYS + key]++;
                rows[at] = row;
                marks[at] = mark;
            }
        }
        for (int run = 0; run + 1 < starts.length; run++) {
            sort(starts[run], starts[run + 1]);
        }
    }

    /// Runs come nearly in order, since events come by their start; insertion fits, and a merge where it would not.
    private void sort(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (marks[i] < marks[i - 1]) {
                mergeSort(from, to);
                return;
            }
        }
    }

    private void mergeSort(int from, int to) {
        if (to - from < 24) {
            insertionSort(from, to);
            return;
        }
        int middle = (from + to) >>> 1;
        mergeSort(from, middle);
        mergeSort(middle, to);
        if (marks[middle - 1] <= marks[middle]) {
            return;
        }
        long[] left = Arrays.copyOfRange(marks, from, middle);
        int[] leftRows = Arrays.copyOfRange(rows, from, middle);
        int l = 0;
        int r = middle;
        for (int out = from; l < left.length; out++) {
            boolean takeRight = r < to && marks[r] < left[l];
            marks[out] = takeRight ? marks[r] : left[l];
            rows[out] = takeRight ? rows[r++] : leftRows[l++];
        }
    }

    private void insertionSort(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            long mark = marks[i];
            int row = rows[i];
            int j = i - 1;
            for (; j >= from && marks[j] > mark; j--) {
                marks[j + 1] = marks[j];
                rows[j + 1] = rows[j];
            }
            marks[j + 1] = mark;
            rows[j + 1] = row;
        }
    }

    public EventColumns events() {
        return events;
    }

    public int lanes() {
        return lanes;
    }

    /// How many events lie on a lane, each once.
    public int count(int lane) {
        return starts[(lane + 1) * KEYS] - starts[lane * KEYS];
    }

    /// How many events have no place on the axis and lie in the tray.
    public int undated() {
        return undated;
    }

    /// Hands over the rows of a lane whose marks lie in `[from, to)`, widened by half of the length of each class where
    /// `reach` is set: then nothing that overlaps `[from, to)` is missed, and some that don't are handed over too.
    void rows(int lane, long from, long to, boolean reach, RowSink sink) {
        for (int c = 0; c < CLASSES; c++) {
            long half = reach ? DurationClass.ALL[c].longest / 2 : 0;
            rows(lane, DurationClass.ALL[c], minus(from, half), plus(to, half), sink);
        }
    }

    /// Hands over the rows of one duration class whose marks lie in `[from, to)`.
    void rows(int lane, DurationClass length, long from, long to, RowSink sink) {
        int run = lane * KEYS + length.ordinal() * Family.COUNT;
        for (int f = 0; f < Family.COUNT; f++, run++) {
            int end = starts[run + 1];
            for (int i = first(starts[run], end, from); i < end && marks[i] < to; i++) {
                sink.accept(rows[i], marks[i]);
            }
        }
    }

    /// How many events of a class have their mark in `[from, to)`.
    int count(int lane, DurationClass length, long from, long to) {
        int run = lane * KEYS + length.ordinal() * Family.COUNT;
        int count = 0;
        for (int f = 0; f < Family.COUNT; f++, run++) {
            int begin = first(starts[run], starts[run + 1], from);
            count += first(begin, starts[run + 1], to) - begin;
        }
        return count;
    }

    /// The run of a lane's events of one duration and family.
    int run(int lane, DurationClass length, int family) {
        return lane * KEYS + length.ordinal() * Family.COUNT + family;
    }

    /// The place of the first event of a run that is marked at or after a moment, or the end of the run.
    int at(int run, long time) {
        return first(starts[run], starts[run + 1], time);
    }

    /// The row of an event by its place.
    int rowAt(int place) {
        return rows[place];
    }

    /// The mark of an event by its place.
    long markAt(int place) {
        return marks[place];
    }

    /// The place of the first event of a run.
    int begin(int run) {
        return starts[run];
    }

    /// One past the place of the last event of a run.
    int end(int run) {
        return starts[run + 1];
    }

    /// Adds the number of marks in each bin: bin `b` of family `f` is `out[f * bins + b]`.
    void marks(int lane, DurationClass length, long from, long binLength, int bins, float[] out) {
        int run = lane * KEYS + length.ordinal() * Family.COUNT;
        for (int f = 0; f < Family.COUNT; f++, run++) {
            marks(at(run, from), at(run, from + bins * binLength), from, binLength, bins, out, f * bins);
        }
    }

    /// Adds the events from one place to another to the bins from `from` on. Walks either the events or the edges of
    /// the bins, whichever are fewer.
    void marks(int begin, int end, long from, long binLength, int bins, float[] out, int offset) {
        if (end - begin < 4 * bins) {
            for (int i = begin; i < end; i++) {
                out[offset + (int) ((marks[i] - from) / binLength)]++;
            }
            return;
        }
        int at = begin;
        for (int b = 0; b < bins && at < end; b++) {
            int next = b + 1 == bins ? end : gallop(at, end, from + (b + 1) * binLength);
            out[offset + b] += next - at;
            at = next;
        }
    }

    private int gallop(int from, int to, long time) {
        int step = 1;
        int low = from;
        while (low + step < to && marks[low + step] < time) {
            low += step;
            step <<= 1;
        }
        return first(low, Math.min(to, low + step), time);
    }

    /// The first index in `[from, to)` whose mark is at or after `time`, or `to`.
    private int first(int from, int to, long time) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks[middle] < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static long minus(long time, long amount) {
        return time < Long.MIN_VALUE + amount ? Long.MIN_VALUE : time - amount;
    }

    private static long plus(long time, long amount) {
        return time > Long.MAX_VALUE - amount ? Long.MAX_VALUE : time + amount;
    }

    /// Takes the rows that a search finds.
    @FunctionalInterface
    interface RowSink {
        void accept(int row, long mark);
    }
}
