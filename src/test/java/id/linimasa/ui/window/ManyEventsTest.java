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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
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
                    row -> new Bilingual("Peristiwa " + row, "Event " + row),
                    row -> List.of(),
                    id -> Integer.parseInt(id.substring(1)) < size ? Integer.parseInt(id.substring(1)) : -1);
        }

        @Override
        public EventPage page(EventQuery query) {
            int size = columns(query).size();
            return new EventPage(List.of(), size, size);
        }

        @Override
        public List<FacetCount> facet(EventQuery query, Facet facet) {
            return facet != Facet.PERSON
                    ? List.of()
                    : IntStream.range(0, 1_000)
                            .mapToObj(i -> new FacetCount("Orang " + i, 5_000 - i, 5_000))
                            .toList();
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
        public List<ArticleId> articlesWithoutDate() {
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
        try (FxWatchdog watchdog = new FxWatchdog()) {
            MainWindow window = open(tasks);
            walk(window, watchdog);
            walk(window, watchdog);
            System.out.println("100,000 events: the longest wait for the FX thread during each action\n"
                    + watchdog.report(Boolean.getBoolean("linimasa.stacks")));
            assertThat(window.model().stateProperty().getValue()).isEqualTo(MainViewModel.State.TIMELINE);
        }
        tasks.close();
    }

    private MainWindow open(BackgroundTasks tasks) throws Exception {
        RobotWindow.act(Theme::loadFonts);
        BackgroundTasks held = tasks.holding();
        MainWindow window = new MainWindow(
                new Crowd(),
                (paths, progress) -> new ImportReport(List.of(), false),
                held,
                new Texts(Texts.INDONESIAN),
                WindowSettings.in(folder),
                WorkspaceDoors.NONE);
        Scene scene = window.scene(1280, 800);
        RobotWindow.act(() -> RobotWindow.show(window, scene));
        held.release();
        waitFor(() -> words().startsWith("100.000 dari 100.000"));
        return window;
    }

    /// Everything twice: the first time classes are loaded and code is still interpreted.
    private void walk(MainWindow window, FxWatchdog watchdog) throws Exception {
        String time = watchdog.worstMillis("select") == 0 ? "" : " again";
        act(watchdog, "zoom" + time, () -> window.timeline().view().zoomIn());
        act(watchdog, "select" + time, () -> window.selection().select("e50000"));
        act(watchdog, "lanes" + time, () -> window.model().lanesProperty().set(LaneKind.TYPE));
        act(watchdog, "light up" + time, () -> window.selection().hold(new Filter(Filter.Kind.PERSON, "Orang 2")));
        act(watchdog, "filter" + time, () -> window.selection().toggle(new Filter(Filter.Kind.PERSON, "Orang 1")));
        waitFor(() -> words().startsWith("50.000 dari 100.000"));
        act(watchdog, "remove the filter" + time, window.selection()::back);
        waitFor(() -> words().startsWith("100.000 dari 100.000"));
        act(watchdog, "list" + time, () -> window.model().listProperty().set(true));
        act(watchdog, "select in the list" + time, () -> window.selection().select("e99999"));
        act(watchdog, "sort the list" + time, this::sortByTitle);
        act(
                watchdog,
                "other language" + time,
                () -> window.texts().localeProperty().set(Locale.ENGLISH));
        act(
                watchdog,
                "first language" + time,
                () -> window.texts().localeProperty().set(Texts.INDONESIAN));
        act(watchdog, "theme" + time, () -> window.model().themeProperty().set(Theme.DARK));
        act(watchdog, "timeline" + time, () -> window.model().listProperty().set(false));
        act(watchdog, "first theme" + time, () -> window.model().themeProperty().set(Theme.LIGHT));
        act(watchdog, "lanes of people" + time, () -> {
            window.model().lanesProperty().set(LaneKind.PERSON);
            window.selection().hold(null);
            window.selection().select(null);
        });
    }

    private void sortByTitle() {
        TableView<?> table = (TableView<?>) robot.lookup("#event-table").query();
        table.getColumns().get(1).setSortType(TableColumn.SortType.DESCENDING);
        sortBy(table);
    }

    private static <T> void sortBy(TableView<T> table) {
        table.getSortOrder().setAll(List.of(table.getColumns().get(1)));
    }

    private void act(FxWatchdog watchdog, String name, Runnable action) throws Exception {
        settle();
        watchdog.begin(name);
        Platform.runLater(action);
        settle();
        watchdog.begin("between");
    }

    /// Some pulses pass, and what runs in the background has answered.
    private static void settle() {
        for (int i = 0; i < 12; i++) {
            WaitForAsyncUtils.waitForFxEvents(2);
            WaitForAsyncUtils.sleep(20, TimeUnit.MILLISECONDS);
        }
    }

    private String words() {
        return robot.lookup("#status-shown").queryAs(Label.class).getText();
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
