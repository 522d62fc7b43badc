package id.linimasa.extract.merge;

import java.util.Arrays;
import java.util.Collection;

/// Hashes of words, each once, in four bytes each. Immutable.
public final class WordSet {
    /// No words.
    public static final WordSet NONE = new WordSet(new int[0]);

    /// Three bytes tell the words of two sentences apart well enough, and are written in three.
    private static final int BITS = 0xFFFFFF;

    private final int[] sorted;

    private WordSet(int[] sorted) {
        this.sorted = sorted;
    }

    /// The set of these hashes, cut to three bytes.
    public static WordSet of(Collection<Integer> hashes) {
        return hashes.isEmpty()
                ? NONE
                : new WordSet(hashes.stream()
                        .mapToInt(h -> h & BITS)
                        .sorted()
                        .distinct()
                        .toArray());
    }

    /// The set that [#numbers] gave.
    public static WordSet ofSorted(int[] numbers) {
        return numbers.length == 0 ? NONE : new WordSet(numbers.clone());
    }

    /// Ascending.
    public int[] numbers() {
        return sorted.clone();
    }

    /// The common part of the smaller side, 0–1.
    double shared(WordSet other) {
        int smaller = Math.min(sorted.length, other.sorted.length);
        if (smaller == 0) {
            return 0;
        }
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            int difference = sorted[i] - other.sorted[j];
            common += difference == 0 ? 1 : 0;
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return (double) common / smaller;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordSet set && Arrays.equals(sorted, set.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }
}
