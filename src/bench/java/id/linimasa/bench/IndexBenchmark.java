package id.linimasa.bench;

import id.linimasa.index.EventIndex;
import id.linimasa.index.IndexStamp;
import id.linimasa.index.IndexUpdate;
import id.linimasa.index.IndexedArticle;
import id.linimasa.model.Event;
import id.linimasa.query.EventQuery;
import id.linimasa.query.Facet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Times the index over generated events: `IndexBenchmark FOLDER [EVENTS]`. Builds the index where the folder holds
/// none, then prints p50 and p99 of each question over changing arguments, warm, one after the other: by the clock, and
/// in processor time of all threads together, whatever else the machine does.
public final class IndexBenchmark {
    private static final int WARM = Integer.getInteger("warm", 40);
    private static final int ROUNDS = Integer.getInteger("rounds", 200);
    /// Part of the names of the questions to be asked.
    private static final String ONLY = System.getProperty("only", "");
    private static final long WARM_NANOS = TimeUnit.SECONDS.toNanos(Integer.getInteger("seconds", 10));
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private IndexBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int events = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        if (!Files.isDirectory(folder)) {
            build(folder, events / GeneratedNews.EVENTS_PER_ARTICLE);
        }
        long begun = System.nanoTime();
        try (EventIndex index = EventIndex.open(folder)) {
            index.page(everything(200));
            System.out.printf(Locale.ROOT, "open and first answer: %.0f ms%n", (System.nanoTime() - begun) / 1e6);
            System.out.println(index.size());
            questions(index);
            heap();
        }
    }

    private static void build(Path folder, int articles) throws IOException {
        long begun = System.nanoTime();
        try (EventIndex index = EventIndex.create(folder, IndexStamp.of("bench", 0));
                IndexUpdate update = index.update()) {
            IntStream.range(0, articles).parallel().forEach(i -> put(update, i));
            update.commit(IndexStamp.of("bench", articles));
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(Locale.ROOT, "built from %d articles in %.0f s%n", articles, seconds);
    }

    private static void put(IndexUpdate update, int number) {
        GeneratedNews.Telling telling = GeneratedNews.article(number);
        IndexedArticle article = new IndexedArticle(telling.article(), number + 1L, "1:" + number);
        try {
            update.addArticle(article, telling.extraction());
            for (Event event : telling.events()) {
                update.addEvent(event, id -> article);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void questions(EventIndex index) {
        time("text + person + range, 200 best", i -> index.page(narrow(i)));
        time("  first facet (people)", i -> index.facet(narrow(i), Facet.PERSON));
        time("  all six facets", i -> six(index, narrow(i)));
        time("word, 200 most relevant", i -> index.page(word(i)));
        time("range, 200 best", i -> index.page(range(i)));
        time("everything, 200 best", i -> index.page(everything(200)));
        time("  first facet (people)", i -> index.facet(everything(200), Facet.PERSON));
        time("  all six facets", i -> six(index, everything(200)));
        time("suggestions", i -> index.suggest(GeneratedNews.person(i * 3).substring(0, 2 + i % 4), 10));
        time("columns of person", i -> index.columns(narrowPerson(i)));
        time("columns of everything", i -> index.columns(everything(0)));
    }

    private static void six(EventIndex index, EventQuery query) {
        for (Facet facet : Facet.values()) {
            index.facet(query, facet);
        }
    }

    private static EventQuery narrow(int i) {
        LocalDate from = LocalDate.of(2000, 1, 1).plusDays(i * 13L);
        return query(GeneratedNews.word(20 + i), List.of(GeneratedNews.person(i % 10)), from, from.plusYears(4));
    }

    private static EventQuery narrowPerson(int i) {
        return query("", List.of(GeneratedNews.person(i % 20)), null, null);
    }

    private static EventQuery range(int i) {
        LocalDate from = LocalDate.of(2000, 1, 1).plusDays(i * 13L);
        return query("", List.of(), from, from.plusMonths(3));
    }

    private static EventQuery word(int i) {
        return query(GeneratedNews.word(5 + i), List.of(), null, null);
    }

    private static EventQuery everything(int limit) {
        return new EventQuery(
                "",
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                false,
                EventQuery.Sort.SALIENCE,
                limit);
    }

    private static EventQuery query(String text, List<String> people, LocalDate from, LocalDate to) {
        return new EventQuery(
                text,
                people,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                from,
                to,
                false,
                text.isEmpty() ? EventQuery.Sort.SALIENCE : EventQuery.Sort.RELEVANCE,
                200);
    }

    private static void time(String what, IntConsumer question) {
        if (!what.matches(".*" + ONLY + ".*")) {
            return;
        }
        long warmUntil = System.nanoTime() + WARM_NANOS;
        for (int i = 0; i < WARM || System.nanoTime() < warmUntil; i++) {
            question.accept(i % ROUNDS);
        }
        long[] took = new long[ROUNDS];
        long[] worked = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begun = System.nanoTime();
            long begunWork = worked();
            question.accept(i);
            worked[i] = worked() - begunWork;
            took[i] = System.nanoTime() - begun;
        }
        Arrays.sort(took);
        Arrays.sort(worked);
        System.out.printf(
                Locale.ROOT,
                "%-36s p50 %7.1f ms   p99 %7.1f ms   CPU p50 %7.1f ms   p99 %7.1f ms%n",
                what,
                took[ROUNDS / 2] / 1e6,
                took[ROUNDS * 99 / 100] / 1e6,
                worked[ROUNDS / 2] / 1e6,
                worked[ROUNDS * 99 / 100] / 1e6);
    }

    private static long worked() {
        return Arrays.stream(THREADS.getAllThreadIds())
                .map(THREADS::getThreadCpuTime)
                .filter(t -> t > 0)
                .sum();
    }

    private static void heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(Locale.ROOT, "heap in use: %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
}
