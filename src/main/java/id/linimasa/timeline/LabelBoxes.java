package id.linimasa.timeline;

import java.util.Arrays;

/// Where texts and marks lie in a frame, so that a label finds free room and a tie doesn't run through words.
///
/// Used over and over, not for several threads.
final class LabelBoxes {

    private int size;
    private double clip;
    private float[] lefts = new float[256];
    private float[] rights = new float[256];
    private float[] tops = new float[256];
    private float[] bottoms = new float[256];
    private boolean[] words = new boolean[256];

    void clear() {
        size = 0;
    }

    /// From now on, what lies above a height is covered by something else and in nobody's way.
    void clip(double top) {
        clip = top;
    }

    /// @param text whether it is text, which ties must not cross
    void add(double left, double right, double top, double bottom, boolean text) {
        if (bottom <= clip) {
            return;
        }
        if (size == lefts.length) {
            lefts = Arrays.copyOf(lefts, size * 2);
            rights = Arrays.copyOf(rights, size * 2);
            tops = Arrays.copyOf(tops, size * 2);
            bottoms = Arrays.copyOf(bottoms, size * 2);
            words = Arrays.copyOf(words, size * 2);
        }
        lefts[size] = (float) left;
        rights[size] = (float) right;
        tops[size] = (float) top;
        bottoms[size] = (float) bottom;
        words[size] = text;
        size++;
    }

    /// Whether nothing lies in a box.
    boolean free(double left, double right, double top, double bottom) {
        for (int i = 0; i < size; i++) {
            if (top < bottoms[i] && bottom > tops[i] && left < rights[i] && right > lefts[i]) {
                return false;
            }
        }
        return true;
    }

    /// How far one can go right from `x` between two heights before something begins, at most to `limit`.
    double roomRight(double x, double limit, double top, double bottom) {
        double room = limit;
        for (int i = 0; i < size; i++) {
            if (top < bottoms[i] && bottom > tops[i] && lefts[i] >= x - 1) {
                room = Math.min(room, lefts[i]);
            }
        }
        return room;
    }

    /// How far one can go left from `x` between two heights before something ends, at least to `limit`.
    double roomLeft(double x, double limit, double top, double bottom) {
        double room = limit;
        for (int i = 0; i < size; i++) {
            if (top < bottoms[i] && bottom > tops[i] && rights[i] <= x + 1) {
                room = Math.max(room, rights[i]);
            }
        }
        return room;
    }

    /// The upper edge of the first text that a vertical line at `x` meets going down from `y`, or infinity.
    double nextTop(double x, double y) {
        double next = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            if (words[i] && x >= lefts[i] - 2 && x <= rights[i] + 2 && bottoms[i] > y) {
                next = Math.min(next, Math.max(y, tops[i]));
            }
        }
        return next;
    }

    /// The lower edge of the texts that a vertical line at `x` is inside of at `y`.
    double bottomOf(double x, double y) {
        double bottom = y;
        for (int i = 0; i < size; i++) {
            if (words[i] && x >= lefts[i] - 2 && x <= rights[i] + 2 && tops[i] <= y && bottoms[i] > bottom) {
                bottom = bottoms[i];
            }
        }
        return bottom;
    }
}
