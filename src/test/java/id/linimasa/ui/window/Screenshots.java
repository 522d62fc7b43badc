package id.linimasa.ui.window;

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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/// Draws the window's states as pictures, without a display:
/// `java -Dglass.platform=Headless -Dprism.order=sw … id.linimasa.ui.window.Screenshots OUT [NAME]...`.
public final class Screenshots {

    private static final Duration SETTLE = Duration.millis(2_500);

    private final Path out;
    private static final Set<String> ON_EMPTY = Set.of("welcome", "import-report");

    private final OpenWorkspace library;
    private final OpenWorkspace empty;

    private Screenshots(Path out, OpenWorkspace library, OpenWorkspace empty) {
        this.out = out;
        this.library = library;
        this.empty = empty;
    }

    /// One picture: what is done to the window before it is taken.
    private record Shot(String name, int width, int height, Theme theme, Locale language, Consumer<MainWindow> act) {}

    public static void main(String[] args) throws Exception {
        Path out = Files.createDirectories(Path.of(args[0]));
        Path folder = Files.createTempDirectory("linimasa-pictures").resolve("contoh");
        Workspace workspace = Workspace.open(folder);
        workspace.importFiles(List.of(Path.of("seeds")), ImportListener.NONE);
        Screenshots shots = new Screenshots(
                out, new OpenWorkspace(workspace), new OpenWorkspace(Workspace.open(folder.resolveSibling("kosong"))));
        Platform.startup(Theme::loadFonts);
        Platform.setImplicitExit(false);
        Set<String> wanted = Set.of(args).size() == 1 ? Set.of() : Set.of(args);
        for (Shot shot : shots.all()) {
            if (wanted.isEmpty() || wanted.contains(shot.name())) {
                shots.take(shot);
            }
        }
        Platform.exit();
        System.exit(0);
    }

    private List<Shot> all() {
        Consumer<MainWindow> selected = w -> w.selection().select(meeting());
        Consumer<MainWindow> list =
                selected.andThen(w -> w.model().listProperty().set(true));
        Consumer<MainWindow> nothing = w -> {
            w.selection().toggle(new Filter(Filter.Kind.PERSON, "Vladimir Putin"));
            w.selection().toggle(new Filter(Filter.Kind.STATUS, EventStatus.DENIED.name()));
        };
        Consumer<MainWindow> legend = selected.andThen(w -> ((ToggleButton) w.lookup("#legend-button")).fire());
        Consumer<MainWindow> card = w -> w.lookupAll(".about").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .ifPresent(Button::fire);
        Consumer<MainWindow> palette = MainWindow::openPalette;
        Consumer<MainWindow> none = w -> {};
        Consumer<MainWindow> filtered = w -> {
            w.selection().toggle(new Filter(Filter.Kind.PERSON, "Vladimir Putin"));
            w.selection()
                    .ask(q -> new QueryEdit(q)
                            .days(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 4, 30))
                            .done());
            w.selection().select(meeting());
        };
        return List.of(
                new Shot("window-light", 1280, 800, Theme.LIGHT, Texts.INDONESIAN, selected),
                new Shot("window-dark", 1280, 800, Theme.DARK, Locale.ENGLISH, selected),
                new Shot("overview", 1280, 800, Theme.LIGHT, Texts.INDONESIAN, none),
                new Shot("filtered", 1440, 900, Theme.LIGHT, Texts.INDONESIAN, filtered),
                new Shot("entity-card", 1280, 800, Theme.LIGHT, Texts.INDONESIAN, card),
                new Shot("list", 1440, 900, Theme.LIGHT, Texts.INDONESIAN, list),
                new Shot("nothing-found", 1280, 800, Theme.LIGHT, Texts.INDONESIAN, nothing),
                new Shot("legend", 1280, 800, Theme.DARK, Texts.INDONESIAN, legend),
                new Shot("commands", 1280, 800, Theme.LIGHT, Locale.ENGLISH, palette),
                new Shot("welcome", 1280, 800, Theme.LIGHT, Texts.INDONESIAN, none),
                new Shot(
                        "import-report",
                        1280,
                        800,
                        Theme.LIGHT,
                        Texts.INDONESIAN,
                        w -> w.importing()
                                .start(List.of(Path.of("seeds"), Path.of("pom.xml"), Path.of("tidak-ada.txt")))),
                new Shot("window-wide", 2560, 1440, Theme.LIGHT, Texts.INDONESIAN, selected));
    }

    /// The event that most articles report, one that was planned before it occurred if there is any.
    private String meeting() {
        return library.search(EventQuery.ALL).events().stream()
                .max(Comparator.comparingInt((Event e) -> e.claims().size())
                        .thenComparing(e -> e.history().stream()
                                .map(StatusChange::status)
                                .distinct()
                                .count())
                        .thenComparing(Event::salience))
                .map(Event::id)
                .orElseThrow();
    }

    private void take(Shot shot) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> show(shot, done));
        if (!done.await(90, TimeUnit.SECONDS)) {
            throw new IllegalStateException("no picture of " + shot.name());
        }
    }

    private void show(Shot shot, CountDownLatch done) {
        OpenWorkspace shown = ON_EMPTY.contains(shot.name()) ? empty : library;
        MainWindow window = new MainWindow(
                shown,
                shown,
                BackgroundTasks.sameThread(),
                new Texts(shot.language()),
                WindowSettings.in(out),
                () -> {});
        window.model().themeProperty().set(shot.theme());
        Stage stage = new Stage();
        Scene scene = window.scene(shot.width(), shot.height());
        stage.setScene(scene);
        stage.show();
        PauseTransition settle = new PauseTransition(SETTLE);
        settle.setOnFinished(e -> {
            shot.act().accept(window);
            PauseTransition again = new PauseTransition(SETTLE);
            again.setOnFinished(f -> {
                save(stage, out.resolve(shot.name() + ".png").toFile());
                stage.close();
                done.countDown();
            });
            again.play();
        });
        settle.play();
    }

    /// The window with its popups over it.
    private static void save(Stage stage, File file) {
        BufferedImage picture = picture(stage.getScene().snapshot(null), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        for (Window popup : Window.getWindows()) {
            if (popup instanceof PopupWindow && popup.isShowing()) {
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
