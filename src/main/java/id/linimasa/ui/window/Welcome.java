package id.linimasa.ui.window;

import id.linimasa.ui.Icons;
import id.linimasa.ui.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/// What stands in the window while nothing is imported: no empty panes, but the ways to begin.
final class Welcome extends StackPane {

    /// What the cards do.
    record Actions(Runnable sample, Runnable files, Runnable folder, Runnable paste) {}

    private static final double TWO_LINES = 36;

    private final Texts texts;

    Welcome(Texts texts, Actions actions) {
        this.texts = texts;
        setId("welcome");
        getStyleClass().add("state-card");
        HBox cards = new HBox(
                12,
                card("welcome.sample", Feather.BOOK_OPEN, actions.sample()),
                card("welcome.files", Feather.FILE_TEXT, actions.files()),
                card("welcome.folder", Feather.FOLDER, actions.folder()),
                card("welcome.paste", Feather.CLIPBOARD, actions.paste()));
        cards.setAlignment(Pos.CENTER);
        cards.setFillHeight(false);
        Label title = line("welcome.title", "state-title");
        Label text = line("welcome.text", "muted");
        text.setMinHeight(TWO_LINES);
        Label drop = line("welcome.drop", "muted");
        Label formats = line("welcome.formats", "muted");
        formats.getStyleClass().add("small");
        Label safe = line("welcome.private", "muted");
        safe.setGraphic(Icons.of(Feather.LOCK));
        VBox all = new VBox(14, title, text, cards, drop, formats, safe);
        all.setAlignment(Pos.CENTER);
        all.getStyleClass().add("welcome");
        getChildren().add(all);
    }

    private Label line(String key, String styleClass) {
        Label label = new Label();
        label.textProperty().bind(texts.text(key));
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }

    private Button card(String key, Feather icon, Runnable action) {
        Label name = line(key, "strong");
        Label note = line(key + ".note", "muted");
        note.getStyleClass().add("small");
        VBox content = new VBox(6, Icons.of(icon), name, note);
        content.setAlignment(Pos.CENTER);
        Button card = new Button(null, content);
        card.setId(key.replace('.', '-'));
        card.getStyleClass().add("welcome-card");
        card.accessibleTextProperty().bind(texts.text(key));
        card.setOnAction(e -> action.run());
        return card;
    }
}
