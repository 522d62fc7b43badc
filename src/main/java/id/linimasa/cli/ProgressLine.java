package id.linimasa.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/// One line on the terminal that says how far an import is: articles, events, rate, share of the bytes read and
/// the time that reading the rest takes at this rate. Written over and over, a few times a second; nothing where
/// messages go to a file. Used by one thread.
final class ProgressLine {
    private static final long NANOS_BETWEEN = Duration.ofMillis(250).toNanos();
    /// An estimate that early would be wrong.
    private static final double FEWEST_SECONDS = 2;

    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private final Language language;
    private final LongSupplier nanos;
    private final boolean shown;
    private final long all;
    private final long begun;
    private long told;
    private long bytes;
    private int articles;
    private int events;
    private boolean standing;

    /// @param terminal whether messages are read by a person
    /// @param all the bytes of all inputs, 0 where nobody knows
    /// @param nanos a clock, as [System#nanoTime()]
    ProgressLine(PrintWriter err, Language language, boolean terminal, long all, LongSupplier nanos) {
        this.err = err;
        this.language = language;
        this.shown = terminal;
        this.all = all;
        this.nanos = nanos;
        begun = nanos.getAsLong();
        told = begun;
    }

    /// How many bytes lie in files and folders; 0 where they can't be counted.
    static long size(List<Path> paths) {
        long size = 0;
        for (Path path : paths) {
            try (Stream<Path> files = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
                size += files.mapToLong(ProgressLine::sizeOf).sum();
            } catch (IOException | UncheckedIOException e) {
                return 0; // reading it will say why; without a sum there is no time left to tell
            }
        }
        return size;
    }

    private static long sizeOf(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0; // it vanished; reading it will say so
        }
    }

    /// More of the inputs was read.
    void read(long more) {
        bytes += more;
    }

    /// An article is in, with so many events.
    void imported(int itsEvents) {
        articles++;
        events += itsEvents;
    }

    /// Takes the line away for a message.
    void clear() {
        if (standing) {
            err.print(CLEAR);
            err.flush();
            standing = false;
        }
    }

    /// Writes the line anew where it is time to.
    void show() {
        long now = nanos.getAsLong();
        if (shown && now - told >= NANOS_BETWEEN) {
            told = now;
            line(words(now));
        }
    }

    /// Says that something goes on that nobody can count.
    void show(String doing) {
        if (shown) {
            line(doing);
        }
    }

    private void line(String words) {
        err.print(CLEAR + words);
        err.flush();
        standing = true;
    }

    private String words(long now) {
        double seconds = (now - begun) / 1e9;
        String sum = String.format(
                Locale.ROOT,
                language.of("%d artikel, %d peristiwa, %.0f artikel/detik", "%d articles, %d events, %.0f articles/s"),
                articles,
                events,
                articles / Math.max(seconds, 0.001));
        if (all == 0 || bytes == 0 || seconds < FEWEST_SECONDS) {
            return sum;
        }
        double share = Math.min(1, (double) bytes / all);
        long left = Math.round(seconds / share - seconds);
        return sum
                + String.format(
                        Locale.ROOT,
                        language.of(", %.0f %%, sisa ± %d:%02d", ", %.0f %%, about %d:%02d left"),
                        share * 100,
                        left / 60,
                        left % 60);
    }
}
