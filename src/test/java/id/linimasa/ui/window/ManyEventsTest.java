package id.linimasa.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Event;
import id.linimasa.model.EventColumns;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Extraction;
import id.linimasa.model.Granularity;
import id.linimasa.model.LaneKind;
import id.linimasa.model.LaneTable;
import id.linimasa.model.TimeMention;
import id.linimasa.query.EventPage;
import id.linimasa.query.EventQuery;
import id.linimasa.query.Facet;
import id.linimasa.query.FacetCount;
import id.linimasa.query.Suggestion;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.EventLibrary;
import id.linimasa.ui.Filter;
import id.linimasa.ui.Texts;
import id.linimasa.workspace.ImportReport;
import id.linimasa.workspace.WorkspaceSummary;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The window with a hundred thousand events: it still answers, and a watchdog prints how long the FX thread was held.
class ManyEventsTest {

    private static final int MANY = 100_000;
    private static final long MILLIS_A_DAY = 86_400_000L;

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private long worstNanos;

    /// Random events of forty years on fifty lanes; a person's filter leaves every second one.
    private static final class Crowd implements EventLibrary {

        private final Random random = new Random(1);
        private final EventColumns all = columns(MANY);
        private final EventColumns half = columns(MANY / 2);

        private EventColumns columns(int size) {
            long[] from = random.longs(size, 0, 40 * 365)
                    .map(d -> d * MILLIS_A_DAY)
                    .sorted()
                    .toArray();
            long[] to = new long[size];
            byte[] type = new byte[size];
            byte[] status = new byte[size];
            byte[] granularity = new byte[size];
            float[] salience = new float[size];
            int[] offsets = IntStream.rangeClosed(0, size).toArray();
            int[] lanes = new int[size];
            for (int i = 0; i < size; i++) {
                to[i] = from[i] + MILLIS_A_DAY;
                type[i] = (byte) random.nextInt(EventType.values().length);
                status[i] = (byte) random.nextInt(EventStatus.values().length);
                granularity[i] = (byte) Granularity.DAY.ordinal();
                salience[i] = random.nextFloat();
                lanes[i] = random.nextInt(50);
            }
            List<String> names =
                    IntStream.range(0, 50).mapToObj(i -> "Orang " + i).toList();
            return new EventColumns(
                    size,
                    from,
                    to,
                    type,
                    status,
                    granularity,
                    new byte[size],
                    salience,
                    Map.of(LaneKind.PERSON, new LaneTable(names, offsets, lanes)),
                    row -> "e" + row,
                    row -> new Bilingual("Peristiwa " + row, "Event " + row));
        }

        @Override
        public EventPage search(EventQuery query) {
            int size = columns(query).size();
            List<FacetCount> people = IntStream.range(0, 5_000)
                    .mapToObj(i -> new FacetCount("Orang " + i, 5_000 - i, 5_000))
                    .toList();
            return new EventPage(List.of(), size, size, Map.of(Facet.PERSON, people));
        }

        @Override
        public EventPage page(EventQuery query) {
            int size = columns(query).size();
            return new EventPage(List.of(), size, size, Map.of());
        }

        @Override
        public List<FacetCount> facet(EventQuery query, Facet facet) {
            return search(query).facets().getOrDefault(facet, List.of());
        }

        @Override
        public List<Suggestion> suggest(String typed, int limit) {
            return List.of();
        }

        @Override
        public List<TimeMention> dates(String words) {
            return List.of();
        }

        @Override
        public List<Event> eventsOf(ArticleId id) {
            return List.of();
        }

        @Override
        public WorkspaceSummary summary() {
            return new WorkspaceSummary(Path.of("."), 1, MANY, 0, 1, "test", false);
        }

        @Override
        public List<ArticleId> articlesWithoutEvents() {
            return List.of();
        }

        @Override
        public EventColumns columns(EventQuery query) {
            return query.people().isEmpty() ? all : half;
        }

        @Override
        public Optional<Event> event(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<Article> article(ArticleId id) {
            return Optional.empty();
        }

        @Override
        public Optional<Extraction> extraction(ArticleId id) {
            return Optional.empty();
        }
    }

    @Test
    void aHundredThousandEventsAreShownFilteredZoomedAndListed() throws Exception {
        FxToolkit.registerPrimaryStage();
        BackgroundTasks tasks = BackgroundTasks.threads();
        MainWindow window = fx("open", () -> {
            Theme.loadFonts();
            MainWindow opened = new MainWindow(
                    new Crowd(),
                    (paths, progress) -> new ImportReport(List.of(), false),
                    tasks,
                    new Texts(Texts.INDONESIAN),
                    WindowSettings.in(folder),
                    () -> {});
            Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
            stage.setScene(opened.scene(1280, 800));
            stage.show();
            return opened;
        });
        waitFor(() -> words().startsWith("100.000 dari 100.000"));
        worstNanos = 0;
        fx("zoom", () -> {
            window.timeline().view().zoomIn();
            return null;
        });
        fx("select", () -> {
            window.selection().select("e50000");
            return null;
        });
        fx("lanes", () -> {
            window.model().lanesProperty().set(LaneKind.TYPE);
            return null;
        });
        fx("filter", () -> {
            window.selection().toggle(new Filter(Filter.Kind.PERSON, "Orang 1"));
            return null;
        });
        waitFor(() -> words().startsWith("50.000 dari 100.000"));
        fx("list", () -> {
            window.model().listProperty().set(true);
            return null;
        });
        assertThat(window.model().stateProperty().getValue()).isEqualTo(MainViewModel.State.LIST);
        System.out.printf("100,000 events: the longest action held the FX thread %.0f ms%n", worstNanos / 1e6);
        tasks.close();
    }

    private String words() {
        return robot.lookup("#status-shown").queryAs(Label.class).getText();
    }

    private <T> T fx(String action, Callable<T> task) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            long began = System.nanoTime();
            T result = task.call();
            long held = System.nanoTime() - began;
            worstNanos = Math.max(worstNanos, held);
            System.out.printf("%s: %.0f ms%n", action, held / 1e6);
            return result;
        });
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
