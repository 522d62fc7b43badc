package id.linimasa.bench;

import id.linimasa.extract.timex.TimexTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Times the temporal tagger in the processor time of one thread, so that a busy machine changes little:
/// `TimexThroughput FOLDER-OR-FILE`. Reads the `.txt` articles there, repeats them to 1 MB, and prints MB/s for
/// one text of 1 MB, for ten of 100 KB, and for articles one by one. A megabyte is 1,000,000 bytes of UTF-8.
public final class TimexThroughput {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final LocalDate CREATED = LocalDate.of(2022, 4, 26);
    private static final int MEGABYTE = 1_000_000;
    private static final int ROUNDS = 40;

    private TimexThroughput() {}

    public static void main(String[] args) throws IOException {
        List<String> articles = articles(Path.of(args[0]));
        TimexTagger tagger = new TimexTagger();
        String megabyte = repeat(articles, MEGABYTE);
        String tenth = repeat(articles, MEGABYTE / 10);
        for (int i = 0; i < ROUNDS; i++) { // warm up
            tagger.tag(megabyte, CREATED);
            articles.forEach(article -> tagger.tag(article, CREATED));
        }
        double one = rate(() -> tagger.tag(megabyte, CREATED), bytes(megabyte));
        double ten = rate(
                () -> {
                    for (int i = 0; i < 10; i++) {
                        tagger.tag(tenth, CREATED);
                    }
                },
                10L * bytes(tenth));
        long total = articles.stream().mapToLong(TimexThroughput::bytes).sum();
        double single = rate(() -> articles.forEach(article -> tagger.tag(article, CREATED)), total);
        System.out.printf(
                Locale.ROOT,
                "1 x 1 MB: %.1f MB/s; 10 x 100 KB: %.1f MB/s; %d articles of %d bytes: %.1f MB/s; %d expressions a"
                        + " MB%n",
                one,
                ten,
                articles.size(),
                total / articles.size(),
                single,
                tagger.tag(megabyte, CREATED).size());
    }

    /// The best of [#ROUNDS], in MB/s.
    private static double rate(Runnable work, long bytes) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            work.run();
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
        }
        return bytes * 1e3 / best;
    }

    private static List<String> articles(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(TimexThroughput::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static String repeat(List<String> articles, int bytes) {
        StringBuilder text = new StringBuilder(bytes);
        for (int i = 0; bytes(text.toString()) < bytes; i++) {
            text.append(articles.get(i % articles.size())).append('\n');
        }
        return text.toString();
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
