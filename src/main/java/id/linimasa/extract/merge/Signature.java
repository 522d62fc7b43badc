package id.linimasa.extract.merge;

import id.linimasa.model.Article;
import id.linimasa.model.TextSpan;
import java.util.Arrays;

/// What a text's shingles of four words come down to: the share of equal numbers in two signatures estimates the share
/// of shingles (Jaccard) that two texts have in common.
///
/// One-permutation MinHash: each shingle is hashed once, falls into one of 64 bins and may be that bin's least; an
/// empty bin borrows from another, chosen by a hash of its number (Shrivastava, Optimal Densification for Fast and
/// Accurate Minwise Hashing, 2017). Bands of four numbers bring likely pairs together (Leskovec, Rajaraman and
/// Ullman, Mining of Massive Datasets, chapter 3). Immutable.
public final class Signature {
    /// How many bands a signature has.
    public static final int BANDS = 16;

    private static final int SHINGLE = 4;
    private static final int ROWS = 4;
    private static final int BINS = ROWS * BANDS;
    private static final int BIN_BITS = 6;
    private static final int EMPTY = Integer.MAX_VALUE;

    /// The share of equal numbers from which two articles are one source.
    private static final double ALIKE = 0.6;

    private final int[] least;

    private Signature(int[] least) {
        this.least = least;
    }

    /// The signature of what can be read of an article.
    public static Signature of(Article article) {
        int[] least = new int[BINS];
        Arrays.fill(least, EMPTY);
        int[] window = new int[SHINGLE];
        int[] words = {0};
        for (TextSpan span : article.readable()) {
            Words.each(article.text(), span.span(), 1, word -> {
                window[words[0]++ % SHINGLE] = word;
                if (words[0] >= SHINGLE) {
                    take(least, shingle(window, words[0]));
                }
            });
        }
        if (words[0] < SHINGLE) {
            take(least, shingle(window, words[0]));
        }
        return new Signature(filled(least));
    }

    /// A signature as [#numbers] gave it.
    ///
    /// @throws IllegalArgumentException where these are not 64
    public static Signature of(int[] numbers) {
        if (numbers.length != BINS) {
            throw new IllegalArgumentException("not a signature: " + numbers.length);
        }
        return new Signature(numbers.clone());
    }

    /// The 64 numbers.
    public int[] numbers() {
        return least.clone();
    }

    private static long shingle(int[] window, int next) {
        long hash = 0;
        for (int i = 0; i < SHINGLE; i++) {
            hash = hash * 0x9E3779B97F4A7C15L + window[(next + i) % SHINGLE];
        }
        return mixed(hash);
    }

    private static void take(int[] least, long hash) {
        int bin = (int) (hash >>> (Long.SIZE - BIN_BITS));
        least[bin] = Math.min(least[bin], (int) hash & 0x7FFFFFFF);
    }

    private static int[] filled(int[] least) {
        int[] filled = least.clone();
        for (int bin = 0; bin < BINS; bin++) {
            for (int attempt = 1; filled[bin] == EMPTY; attempt++) {
                filled[bin] = least[(int) (mixed((long) bin << Integer.SIZE | attempt) >>> (Long.SIZE - BIN_BITS))];
            }
        }
        return filled;
    }

    /// The finaliser of SplitMix64.
    private static long mixed(long value) {
        long h = value + 0x9E3779B97F4A7C15L;
        h = (h ^ h >>> 30) * 0xBF58476D1CE4E5B9L;
        h = (h ^ h >>> 27) * 0x94D049BB133111EBL;
        return h ^ h >>> 31;
    }

    /// What two alike texts have in common in one band at least.
    public int band(int number) {
        int hash = 1;
        for (int i = number * ROWS; i < (number + 1) * ROWS; i++) {
            hash = 31 * hash + least[i];
        }
        return hash;
    }

    /// Whether both have a band in common, and enough beside.
    public boolean alike(Signature other) {
        int same = 0;
        for (int i = 0; i < BINS; i++) {
            same += least[i] == other.least[i] ? 1 : 0;
        }
        return same >= ALIKE * BINS && sharesBand(other);
    }

    private boolean sharesBand(Signature other) {
        for (int i = 0; i < BANDS; i++) {
            if (band(i) == other.band(i)) {
                return true;
            }
        }
        return false;
    }

    boolean same(Signature other) {
        return Arrays.equals(least, other.least);
    }
}
