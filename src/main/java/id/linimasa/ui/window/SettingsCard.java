package id.linimasa.ui.window;

import id.linimasa.ui.Texts;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Language, theme, letters, wheel, contrast, week, zone, the name of whoever decides: each takes effect at once and is
/// remembered with the window. Tells which workspace is open, and leads to another.
final class SettingsCard extends VBox {

    private static final double WIDTH = 460;
    private static final List<String> ZONES = List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "UTC");

    private final Texts texts;
    private final GridPane rows = new GridPane();

    /// @param folder of the workspace
    /// @param other leads to another workspace
    SettingsCard(MainViewModel model, Texts texts, Path folder, Runnable other) {
        this.texts = texts;
        setId("settings-card");
        getStyleClass().add("import-card");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        Label title = new Label();
        title.getStyleClass().add("strong");
        title.textProperty().bind(texts.text("settings.title"));
        rows.setHgap(16);
        rows.setVgap(10);
        Segments<Locale> language = new Segments<>(
                List.of(Texts.INDONESIAN, Locale.ENGLISH),
                texts.localeProperty(),
                l -> texts.text(l.equals(Locale.ENGLISH) ? "settings.english" : "settings.indonesian"));
        language.setId("settings-language");
        row("settings.language", language);
        row(
                "settings.theme",
                new Segments<>(
                        List.of(Theme.values()),
                        model.themeProperty(),
                        t -> texts.text(t == Theme.LIGHT ? "settings.light" : "settings.dark")));
        row(
                "settings.letters",
                new Segments<>(FontSizes.CHOICES, model.lettersProperty(), p -> texts.text("settings.percent", p)));
        row(
                "settings.wheel",
                new Segments<>(
                        List.of(false, true),
                        model.wheelScrollsProperty(),
                        scrolls -> texts.text(scrolls ? "settings.wheel.scrolls" : "settings.wheel.zooms")));
        row(
                "settings.contrast",
                new Segments<>(
                        List.of(false, true),
                        model.highContrastProperty(),
                        high -> texts.text(high ? "settings.contrast.high" : "settings.contrast.usual")));
        row(
                "settings.week",
                new Segments<>(
                        List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                        model.weekStartProperty(),
                        day -> texts.text(day == DayOfWeek.SUNDAY ? "settings.week.sunday" : "settings.week.monday")));
        row("settings.zone", zones(model));
        row("settings.who", who(model));
        row("settings.workspace", workspace(folder, other));
        getChildren().addAll(title, rows, closing());
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                setVisible(false);
                e.consume();
            }
        });
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    private void row(String key, Node choice) {
        Label name = new Label();
        name.textProperty().bind(texts.text(key));
        name.getStyleClass().add("muted");
        name.setMinWidth(USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.CENTER);
        GridPane.setHalignment(choice, HPos.LEFT);
        if (choice instanceof HBox segments) {
            segments.setMaxWidth(USE_PREF_SIZE);
        }
        rows.addRow(rows.getRowCount(), name, choice);
    }

    private static ComboBox<ZoneId> zones(MainViewModel model) {
        ComboBox<ZoneId> zones = new ComboBox<>();
        zones.setId("settings-zone");
        Stream.concat(Stream.of(ZoneId.systemDefault()), ZONES.stream().map(ZoneId::of))
                .distinct()
                .forEach(zones.getItems()::add);
        zones.valueProperty().bindBidirectional(model.zoneProperty());
        zones.setConverter(new StringConverter<>() {
            @Override
            public String toString(ZoneId zone) {
                return switch (zone.getId()) {
                    case "Asia/Jakarta" -> "WIB · Jakarta";
                    case "Asia/Makassar" -> "WITA · Makassar";
                    case "Asia/Jayapura" -> "WIT · Jayapura";
                    case "Etc/UTC" -> "UTC";
                    default -> zone.getId();
                };
            }

            @Override
            public ZoneId fromString(String words) {
                return ZoneId.of(words);
            }
        });
        return zones;
    }

    private TextField who(MainViewModel model) {
        TextField who = new TextField(model.whoProperty().get());
        who.setId("settings-who");
        who.setPromptText(OpenWorkspace.account());
        who.accessibleTextProperty().bind(texts.text("settings.who"));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.text("settings.who.note"));
        who.setTooltip(tip);
        who.textProperty().bindBidirectional(model.whoProperty());
        return who;
    }

    private Button workspace(Path folder, Runnable other) {
        Button button = new Button();
        button.setId("settings-workspace");
        button.getStyleClass().add("top-button");
        button.textProperty().bind(texts.text("settings.workspace.other", folder.getFileName()));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.text("settings.workspace.note", folder));
        button.setTooltip(tip);
        button.setOnAction(e -> {
            setVisible(false);
            other.run();
        });
        return button;
    }

    private HBox closing() {
        Button close = new Button();
        close.setId("settings-close");
        close.textProperty().bind(texts.text("import.close"));
        close.getStyleClass().add("top-button");
        close.setOnAction(e -> setVisible(false));
        HBox row = new HBox(close);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    /// Shows the card.
    void open() {
        setVisible(true);
        rows.lookupAll(".segment").stream().findFirst().ifPresent(Node::requestFocus);
    }
}
