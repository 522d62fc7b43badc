package id.linimasa.timeline;

import java.util.Arrays;

/// Keeps the heaviest of many rows: a heap of bounded size, without boxing. Of equally heavy rows the earlier wins, so
/// that the answer doesn't depend on the order in which rows are offered.
///
/// Not for several threads.
final class BestRows {

    private final int most;
    /// The lightest is first. Weight in the upper half, so that keys compare as weights do; the row in the lower half,
    /// inverted, so that of two equal weights the earlier row is the heavier.
    private long[] heap;

    private int size;

    /// @param most how many rows are kept, at least 1
    BestRows(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("rows " + most);
        }
        this.most = most;
        heap = new long[Math.min(most, 64)];
    }

    /// @param weight not negative
    void offer(int row, float weight) {
        long key = (long) Float.floatToIntBits(weight) << 32 | ~row & 0xFFFF_FFFFL;
        if (size < most) {
            if (size == heap.length) {
                heap = Arrays.copyOf(heap, Math.min(most, size * 2));
            }
            rise(size++, key);
        } else if (key > heap[0]) {
            sink(key);
        }
    }

    /// The rows kept, the heaviest first. Empties the heap.
    int[] heaviestFirst() {
        Arrays.sort(heap, 0, size);
        int[] rows = new int[size];
        for (int i = 0; i < size; i++) {
            rows[size - 1 - i] = ~(int) heap[i];
        }
        size = 0;
        return rows;
    }

    private void rise(int from, long key) {
        int i = from;
        while (i > 0) {
            int parent = (i - 1) >>> 1;
            if (heap[parent] <= key) {
                break;
            }
            heap[i] = heap[parent];
            i = parent;
        }
        heap[i] = key;
    }

    private void sink(long key) {
        int i = 0;
        while (2 * i + 1 < size) {
            int child = 2 * i + 1;
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= key) {
                break;
            }
            heap[i] = heap[child];
            i = child;
        }
        heap[i] = key;
    }
}
