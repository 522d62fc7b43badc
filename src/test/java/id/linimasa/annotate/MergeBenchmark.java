package id.linimasa.annotate;

import java.util.Arrays;
import java.util.Locale;

/// Prints how fast and how well claims are joined, over worlds of growing size: `MergeBenchmark [ARTICLES]...`.
public final class MergeBenchmark {
    private MergeBenchmark() {}

    public static void main(String[] args) {
        int[] sizes = args.length == 0
                ? new int[] {10_000, 100_000}
                : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        for (int size : sizes) {
            MergeQuality q = MergeQuality.of(new StoryWorld(7, 160, 1500).tellings(size));
            System.out.printf(
                    Locale.ROOT,
                    "%d articles, %d claims, %d events: precision %.3f recall %.3f; extract %.1f s (%.0f articles/s),"
                            + " merge %.1f s (%.0f claims/s)%n",
                    q.articles(),
                    q.claims(),
                    q.events(),
                    q.precision(),
                    q.recall(),
                    q.extractSeconds(),
                    q.articles() / q.extractSeconds(),
                    q.mergeSeconds(),
                    q.claims() / q.mergeSeconds());
        }
    }
}
