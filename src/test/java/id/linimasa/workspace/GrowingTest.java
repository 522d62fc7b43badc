package id.linimasa.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import id.linimasa.annotate.Annotator;
import id.linimasa.annotate.SmallWorld;
import id.linimasa.annotate.SourcedExtraction;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Claim;
import id.linimasa.model.Event;
import id.linimasa.query.EventQuery;
import id.linimasa.query.Facet;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workspace that grows by many small imports is one that grew by a single one: the same events, as few files, and
/// no import that looks at more than its neighbours.
class GrowingTest {
    /// How many orders are tried here; `IncrementalMergerTest` tries hundreds without disks.
    private static final int SHUFFLES = Integer.getInteger("linimasa.shuffles", 12);
    /// How many small imports follow each other; 700 make two years of daily use.
    private static final int IMPORTS = Integer.getInteger("linimasa.imports", 60);

    private static final int ROUNDS = 40;

    @TempDir
    Path temp;

    private final List<Path> files = new ArrayList<>();

    @BeforeEach
    void writesArticles() throws IOException {
        int number = 0;
        for (String text : SmallWorld.texts(5, 24)) {
            files.add(Files.writeString(temp.resolve("berita-%03d.txt".formatted(number++)), text));
        }
    }

    @Test
    void anyOrderOfImportsWithDeletionsBetweenGivesTheSameEvents() {
        List<String> expected = whole();
        assertThat(expected).hasSizeGreaterThan(15);
        for (int shuffle = 1; shuffle <= SHUFFLES; shuffle++) {
            Random random = new Random(shuffle);
            List<Path> left = new ArrayList<>(files);
            Collections.shuffle(left, random);
            try (Workspace workspace = Workspace.open(temp.resolve("acak " + shuffle))) {
                List<ArticleId> deleted = new ArrayList<>();
                while (!left.isEmpty()) {
                    List<Path> batch = left.subList(0, Math.min(left.size(), 1 + random.nextInt(18)));
                    ImportReport report = workspace.importFiles(batch, ImportListener.NONE);
                    batch.clear();
                    if (random.nextInt(3) == 0) {
                        deleted.add(imported(report).getFirst());
                        assertThat(workspace.delete(deleted.getLast())).isTrue();
                    }
                }
                if (!deleted.isEmpty()) {
                    workspace.importFiles(files, ImportListener.NONE);
                }
                assertThat(tellings(workspace)).as("shuffle " + shuffle).isEqualTo(expected);
                assertThat(workspace.page(EventQuery.ALL).events())
                        .as("shuffle " + shuffle)
                        .containsExactlyInAnyOrderElementsOf(mergedAtOnce(workspace));
            }
        }
    }

    @Test
    void manySmallImportsLeaveNoMoreBehindThanOne() throws IOException {
        Path grown = temp.resolve("tumbuh");
        List<String> texts = SmallWorld.texts(7, IMPORTS);
        int most = 0;
        try (Workspace workspace = Workspace.open(grown)) {
            for (int i = 0; i < IMPORTS; i++) {
                Path file = Files.writeString(temp.resolve("harian.txt"), texts.get(i));
                workspace.importFiles(List.of(file), ImportListener.NONE);
                assertThat(workspace.page(EventQuery.ALL).events()).isNotEmpty();
                most = Math.max(most, segments(grown.resolve("index")));
            }
        }
        Path once = temp.resolve("sekaligus");
        Path folder = Files.createDirectory(temp.resolve("semua"));
        for (int i = 0; i < IMPORTS; i++) {
            Files.writeString(folder.resolve("%04d.txt".formatted(i)), texts.get(i));
        }
        try (Workspace all = Workspace.open(once);
                Workspace workspace = Workspace.open(grown)) {
            all.importFiles(List.of(folder), ImportListener.NONE);
            assertThat(tellings(workspace)).isEqualTo(tellings(all));
            assertThat(workspace.verify().orElseThrow().sound()).isTrue();
        }
        assertThat(most).isLessThan(30);
        assertThat(files(grown.resolve("journal"))).isEqualTo(files(once.resolve("journal")));
        assertThat(segments(grown.resolve("index"))).isLessThanOrEqualTo(segments(once.resolve("index")) + 10);
        assertThat(bytes(grown.resolve("index"))).isLessThan(2 * bytes(once.resolve("index")));
        compare("opening", place -> Workspace.open(place).close(), grown, once);
        try (Workspace many = Workspace.open(grown);
                Workspace one = Workspace.open(once)) {
            compare("asking", GrowingTest::askForAll, many, one);
        }
    }

    /// The list and all facets, as the window asks for them.
    private static void askForAll(Workspace workspace) {
        workspace.page(EventQuery.ALL);
        for (Facet facet : Facet.values()) {
            workspace.facet(EventQuery.ALL, facet);
        }
    }

    /// Prints what an act costs after many imports, and after one, in processor time of the process.
    private static <T> void compare(String what, Consumer<T> act, T many, T one) {
        System.out.printf(
                Locale.ROOT,
                "%s after %d imports %.1f ms, after one %.1f ms of processor time%n",
                what,
                IMPORTS,
                cost(act, many),
                cost(act, one));
    }

    /// Milliseconds an act takes, warm.
    private static <T> double cost(Consumer<T> act, T what) {
        OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        IntStream.range(0, ROUNDS).forEach(_ -> act.accept(what));
        long begun = process.getProcessCpuTime();
        IntStream.range(0, ROUNDS).forEach(_ -> act.accept(what));
        return (process.getProcessCpuTime() - begun) / 1e6 / ROUNDS;
    }

    @Test
    void theIdThatADeletedArticleGaveStillLeadsToItsEvent() {
        Path folder = temp.resolve("id lama");
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.importFiles(files, ImportListener.NONE);
            Event told = workspace.page(EventQuery.ALL).events().stream()
                    .filter(e -> e.articles().size() > 2)
                    .findFirst()
                    .orElseThrow();
            ArticleId first = told.claims().stream()
                    .filter(c -> c.id().equals(told.id()))
                    .map(Claim::article)
                    .findFirst()
                    .orElseThrow();
            workspace.delete(first);
            assertThat(workspace.event(told.id())).isPresent();
            String left = workspace.event(told.id()).orElseThrow().id();
            assertThat(left).isNotEqualTo(told.id());
            assertThat(told.claims()).extracting(Claim::id).contains(left);

            workspace.reextract();
            assertThat(workspace.event(told.id())).map(Event::id).contains(left);
        }
    }

    private List<String> whole() {
        try (Workspace workspace = Workspace.open(temp.resolve("utuh"))) {
            workspace.importFiles(files, ImportListener.NONE);
            return tellings(workspace);
        }
    }

    private static List<ArticleId> imported(ImportReport report) {
        return report.outcomes().stream()
                .filter(ImportOutcome.Imported.class::isInstance)
                .map(o -> ((ImportOutcome.Imported) o).id())
                .toList();
    }

    /// The events that merging everything at once makes of a workspace's articles, ids included.
    private static List<Event> mergedAtOnce(Workspace workspace) {
        Map<ArticleId, Integer> seen = new LinkedHashMap<>();
        workspace.page(EventQuery.ALL).events().forEach(e -> e.articles().forEach(a -> seen.put(a, 0)));
        workspace.articlesWithoutEvents().forEach(a -> seen.put(a, 0));
        List<SourcedExtraction> all = new ArrayList<>();
        for (ArticleId id : seen.keySet()) {
            Article article = workspace.article(id).orElseThrow();
            all.add(new SourcedExtraction(
                    article,
                    workspace.extraction(id).orElseThrow(),
                    workspace.sequence(id).orElseThrow()));
        }
        return new Annotator().merge(all);
    }

    /// What the events say, whatever the order in which their articles came.
    private static List<String> tellings(Workspace workspace) {
        Map<String, String> stable = new LinkedHashMap<>();
        List<Event> events = workspace.page(EventQuery.ALL).events();
        events.forEach(e -> stable.put(e.id(), first(e)));
        return events.stream()
                .map(e -> first(e) + " "
                        + new Event(
                                first(e),
                                e.type(),
                                e.plover(),
                                e.title(),
                                e.date(),
                                e.extent(),
                                e.range(),
                                e.status(),
                                e.unconfirmed(),
                                e.participants(),
                                e.place(),
                                e.partOf() == null ? null : stable.get(e.partOf()),
                                e.salience(),
                                e.claims(),
                                e.disagreements(),
                                e.history(),
                                e.reasons()))
                .sorted()
                .toList();
    }

    private static String first(Event event) {
        return event.claims().stream()
                .map(Claim::id)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static int segments(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return Math.toIntExact(all.filter(f -> f.toString().endsWith(".si")).count());
        }
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.mapToLong(f -> f.toFile().isFile() ? f.toFile().length() : 0)
                    .sum();
        }
    }

    private static int files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return Math.toIntExact(all.filter(Files::isRegularFile).count());
        }
    }
}
