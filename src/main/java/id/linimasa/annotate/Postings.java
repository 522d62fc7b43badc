package id.linimasa.annotate;

import java.util.Arrays;
import java.util.function.Consumer;

/// Items by keys, an item under many keys and a key for many items, in some twenty bytes each. Keys are told apart
/// by 64 bits of a hash. Nothing is taken out: who looks up checks whether an item still counts. Used by one
/// thread.
///
/// @param <T> an item
final class Postings<T> {
    private static final int NONE = -1;

    private long[] keys = new long[1 << 10];
    private int[] heads = new int[1 << 10];
    private Object[] items = new Object[1 << 10];
    private int[] next = new int[1 << 10];
    private int usedKeys;
    private int used;

    Postings() {
        Arrays.fill(heads, NONE);
    }

    void add(String key, T item) {
        if (used == items.length) {
            items = Arrays.copyOf(items, used * 2);
            next = Arrays.copyOf(next, used * 2);
        }
        int slot = slot(keys, heads, hash(key));
        if (heads[slot] == NONE) {
            keys[slot] = hash(key);
            usedKeys++;
        }
        items[used] = item;
        next[used] = heads[slot];
        heads[slot] = used++;
        if (usedKeys * 2 > keys.length) {
            grow();
        }
    }

    @SuppressWarnings("unchecked") // only items of this kind were put in
    void each(String key, Consumer<T> sink) {
        for (int at = heads[slot(keys, heads, hash(key))]; at != NONE; at = next[at]) {
            sink.accept((T) items[at]);
        }
    }

    private void grow() {
        long[] moreKeys = new long[keys.length * 2];
        int[] moreHeads = new int[keys.length * 2];
        Arrays.fill(moreHeads, NONE);
        for (int i = 0; i < keys.length; i++) {
            if (heads[i] != NONE) {
                int slot = slot(moreKeys, moreHeads, keys[i]);
                moreKeys[slot] = keys[i];
                moreHeads[slot] = heads[i];
            }
        }
        keys = moreKeys;
        heads = moreHeads;
    }

    /// Where the key stands, or would.
    private static int slot(long[] keys, int[] heads, long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ key >>> 32) & mask;
        while (heads[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /// FNV-1a over UTF-16 code units, finished as SplitMix64 is.
    private static long hash(String key) {
        long h = 0xCBF29CE484222325L;
        for (int i = 0; i < key.length(); i++) {
            h = (h ^ key.charAt(i)) * 0x100000001B3L;
        }
        h = (h ^ h >>> 30) * 0xBF58476D1CE4E5B9L;
        h = (h ^ h >>> 27) * 0x94D049BB133111EBL;
        return h ^ h >>> 31;
    }
}
