package id.linimasa.ui.window;

import id.linimasa.export.content.ExportFormat;
import id.linimasa.model.Event;
import id.linimasa.model.EventStatus;
import id.linimasa.model.StatusChange;
import id.linimasa.query.EventQuery;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.Filter;
import id.linimasa.ui.QueryEdit;
import id.linimasa.ui.Texts;
import id.linimasa.workspace.ImportListener;
import id.linimasa.workspace.Workspace;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/// Draws eighteen states of the window in both languages, both themes and two sizes, without a display:
/// `java -Dglass.platform=Headless -Dprism.order=sw … id.linimasa.ui.window.Screenshots OUT [PART]...`, where PART is a
/// part of the names of the pictures that are wanted: `list`, `id-light-1280`.
public final class Screenshots {

    private static final Duration SETTLE = Duration.millis(600);
    private static final Set<String> ON_EMPTY = Set.of("welcome", "import-report");

    private final Path out;
    private final OpenWorkspace library;

    private Screenshots(Path out, OpenWorkspace library) {
        this.out = out;
        this.library = library;
    }

    /// A state: what is done to the window before it is taken.
    private record State(String name, Consumer<MainWindow> act) {}

    /// One picture.
    private record Shot(State state, Size size, Theme theme, Locale language) {

        String name() {
            return String.join(
                    "-",
                    state.name(),
                    language.getLanguage(),
                    theme.name().toLowerCase(Locale.ROOT),
                    Integer.toString(size.width()));
        }
    }

    private record Size(int width, int height) {}

    public static void main(String[] args) throws Exception {
        Path out = Files.createDirectories(Path.of(args[0]));
        Path folder = Files.createTempDirectory("linimasa-pictures").resolve("contoh");
        Workspace workspace = Workspace.open(folder);
        workspace.importFiles(List.of(Path.of("seeds")), ImportListener.NONE);
        Screenshots shots = new Screenshots(out, new OpenWorkspace(workspace));
        Platform.startup(Theme::loadFonts);
        Platform.setImplicitExit(false);
        List<String> parts = List.of(args).subList(1, args.length);
        for (Shot shot : shots.all()) {
            if (parts.isEmpty() || parts.stream().anyMatch(shot.name()::contains)) {
                shots.take(shot);
            }
        }
        Platform.exit();
        System.exit(0);
    }

    private List<Shot> all() {
        List<Shot> all = new ArrayList<>();
        for (State state : states()) {
            for (Size size : List.of(new Size(1280, 800), new Size(2560, 1440))) {
                for (Theme theme : Theme.values()) {
                    for (Locale language : List.of(Texts.INDONESIAN, Locale.ENGLISH)) {
                        all.add(new Shot(state, size, theme, language));
                    }
                }
            }
        }
        return all;
    }

    private List<State> states() {
        Consumer<MainWindow> none = w -> {};
        Consumer<MainWindow> selected = w -> w.selection().select(meeting());
        Consumer<MainWindow> list =
                selected.andThen(w -> w.model().listProperty().set(true));
        return List.of(
                new State("welcome", none),
                new State("overview", none),
                new State("selected", selected),
                new State("filtered", this::filter),
                new State(
                        "differing",
                        w -> differing().ifPresent(id -> w.selection().select(id))),
                new State("list", list),
                new State("entity-card", Screenshots::openCard),
                new State("nothing-found", Screenshots::findNothing),
                new State(
                        "import-report",
                        w -> w.importing()
                                .start(List.of(Path.of("seeds"), Path.of("pom.xml"), Path.of("tidak-ada.txt")))),
                new State("saved", w -> {
                    filter(w);
                    w.saved().save("Putin dan Guterres, awal 2022");
                    w.saved().saveRange("Februari–April 2022");
                    w.openSaved();
                }),
                new State("settings", selected.andThen(MainWindow::openSettings)),
                new State("undated", selected.andThen(MainWindow::openUndated)),
                new State("legend", selected.andThen(w -> ((ToggleButton) w.lookup("#legend-button")).fire())),
                new State("export", selected.andThen(Screenshots::openExport)),
                new State("commands", MainWindow::openPalette),
                new State("review", Screenshots::review),
                new State("merge", Screenshots::merge),
                new State(
                        "contrast",
                        selected.andThen(w -> w.model().highContrastProperty().set(true))));
    }

    private void filter(MainWindow window) {
        window.selection().toggle(new Filter(Filter.Kind.PERSON, "Vladimir Putin"));
        window.selection()
                .ask(q -> new QueryEdit(q)
                        .days(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 4, 30))
                        .done());
        window.selection().select(meeting());
    }

    private static void findNothing(MainWindow window) {
        window.selection().toggle(new Filter(Filter.Kind.PERSON, "Vladimir Putin"));
        window.selection().toggle(new Filter(Filter.Kind.STATUS, EventStatus.DENIED.name()));
    }

    /// The first event in doubt, with a date that is known to the month alone being typed.
    private static void review(MainWindow window) {
        window.toggleReview();
        ((ListView<?>) window.lookup("#review-list")).getSelectionModel().selectFirst();
        ((TextInputControl) window.lookup("#editor-date")).setText("awal April 2022");
    }

    /// Two events marked, and what each of them says.
    private static void merge(MainWindow window) {
        window.toggleReview();
        ListView<?> queue = (ListView<?>) window.lookup("#review-list");
        for (int row = 0; row < 2; row++) {
            queue.getSelectionModel().select(row);
            ((Button) window.lookup("#review-mark")).fire();
        }
    }

    /// The dialog for a calendar, which holds least.
    private static void openExport(MainWindow window) {
        ((MenuButton) window.lookup("#export")).getItems().getLast().fire();
        Window.getWindows().stream()
                .map(open -> open.getScene().lookup("#export-format"))
                .filter(Objects::nonNull)
                .forEach(box -> format(box).setValue(ExportFormat.ICS));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<ExportFormat> format(Node box) {
        return (ComboBox<ExportFormat>) box;
    }

    private static void openCard(MainWindow window) {
        window.lookupAll(".about").stream()
                .filter(n -> n instanceof Button)
                .map(Button.class::cast)
                .findFirst()
                .ifPresent(Button::fire);
    }

    /// An event that its sources differ about.
    private Optional<String> differing() {
        return library.page(EventQuery.ALL).events().stream()
                .filter(e -> !e.disagreements().isEmpty())
                .findFirst()
                .map(Event::id);
    }

    /// The meeting of the guide's first story, which was announced before it was reported.
    private String meeting() {
        return library.page(EventQuery.ALL).events().stream()
                .filter(e -> takesPart(e, "Vladimir Putin") && takesPart(e, "Antonio Guterres"))
                .max(Comparator.comparingLong((Event e) -> e.history().stream()
                                .map(StatusChange::status)
                                .distinct()
                                .count())
                        .thenComparing(e -> e.claims().size()))
                .map(Event::id)
                .orElseThrow();
    }

    private static boolean takesPart(Event event, String name) {
        return event.participants().stream().anyMatch(p -> p.name().equals(name));
    }

    private void take(Shot shot) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> show(shot, done));
        if (!done.await(90, TimeUnit.SECONDS)) {
            throw new IllegalStateException("no picture of " + shot.name());
        }
    }

    /// A workspace of its own for each picture that begins with nothing.
    private static OpenWorkspace empty() {
        try {
            return new OpenWorkspace(Workspace.open(
                    Files.createTempDirectory("linimasa-pictures").resolve("kosong")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(Shot shot, CountDownLatch done) {
        OpenWorkspace shown = ON_EMPTY.contains(shot.state().name()) ? empty() : library;
        MainWindow window = new MainWindow(
                shown,
                shown,
                BackgroundTasks.sameThread(),
                new Texts(shot.language()),
                WindowSettings.in(library.workspace().folder()),
                WorkspaceDoors.NONE);
        window.model().themeProperty().set(shot.theme());
        Stage stage = new Stage();
        Scene scene = window.scene(shot.size().width(), shot.size().height());
        shot.theme().applyTo(scene, FontSizes.USUAL);
        stage.setScene(scene);
        stage.show();
        PauseTransition settle = new PauseTransition(SETTLE);
        settle.setOnFinished(e -> {
            shot.state().act().accept(window);
            PauseTransition again = new PauseTransition(SETTLE);
            again.setOnFinished(f -> {
                save(stage, out.resolve(shot.name() + ".png").toFile());
                List.copyOf(Window.getWindows()).forEach(Window::hide);
                done.countDown();
            });
            again.play();
        });
        settle.play();
    }

    /// The window with its popups and dialogs over it.
    private static void save(Stage stage, File file) {
        BufferedImage picture = picture(stage.getScene().snapshot(null), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        for (Window popup : Window.getWindows()) {
            if (popup != stage && popup.isShowing()) {
                SnapshotParameters clear = new SnapshotParameters();
                clear.setFill(Color.TRANSPARENT);
                WritableImage image = popup.getScene().getRoot().snapshot(clear, null);
                int x = (int) (popup.getX() - stage.getX() - stage.getScene().getX());
                int y = (int) (popup.getY() - stage.getY() - stage.getScene().getY());
                graphics.drawImage(picture(image, BufferedImage.TYPE_INT_ARGB), x, y, null);
            }
        }
        graphics.dispose();
        try {
            ImageIO.write(picture, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static BufferedImage picture(WritableImage image, int type) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, type);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return picture;
    }
}
