package id.linimasa.ui.search;

import id.linimasa.ui.Icons;
import id.linimasa.ui.Texts;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What stands in the middle where events exist but none matches: which condition empties the answer, and one click to
/// take it away.
public final class NothingFound extends VBox {

    private final SearchViewModel model;
    private final Texts texts;
    private final VBox ways = new VBox();

    /// Shows the ways out of the view model.
    public NothingFound(SearchViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("state-card");
        setId("nothing-found");
        setAlignment(Pos.CENTER);
        Label title = new Label();
        title.getStyleClass().add("state-title");
        title.textProperty().bind(texts.text("nothing.title"));
        Label advice = new Label();
        advice.getStyleClass().add("muted");
        advice.setWrapText(true);
        advice.textProperty().bind(texts.text("nothing.advice"));
        ways.setAlignment(Pos.CENTER);
        ways.getStyleClass().add("state-actions");
        Button all = new Button();
        all.textProperty().bind(texts.text("nothing.clear"));
        all.getStyleClass().add("top-button");
        all.setOnAction(e -> model.clear());
        getChildren().addAll(Icons.of(Feather.SEARCH), title, advice, ways, all);
        model.relaxations().addListener((ListChangeListener<Relaxation>) c -> show());
        texts.localeProperty().subscribe(l -> show());
    }

    private void show() {
        ways.getChildren().setAll(model.relaxations().stream().map(this::way).toList());
    }

    private Button way(Relaxation way) {
        Button button = new Button(
                texts.get("nothing.without", way.chip().kind(), way.chip().value(), way.matching()));
        button.getStyleClass().add("way-out");
        button.setOnAction(e -> model.remove(way.chip().filter()));
        return button;
    }
}
