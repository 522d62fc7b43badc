package id.linimasa.ui.source;

import id.linimasa.ui.DateTexts;
import id.linimasa.ui.FamilyStyle;
import id.linimasa.ui.Icons;
import id.linimasa.ui.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What the right pane shows while nothing is selected: what to do, and the main events to begin with.
final class Overview extends VBox {

    private final SourceViewModel model;
    private final Texts texts;
    private final DateTexts dates;
    private final Label advice = new Label();
    private final VBox events = new VBox();

    Overview(SourceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.dates = new DateTexts(texts);
        getStyleClass().add("overview");
        advice.setWrapText(true);
        advice.setMinHeight(USE_PREF_SIZE);
        advice.getStyleClass().add("muted");
        advice.setGraphic(Icons.of(Feather.MOUSE_POINTER));
        Label title = new Label();
        title.getStyleClass().add("strong");
        title.textProperty().bind(texts.text("source.highlights"));
        title.visibleProperty().bind(Bindings.isNotEmpty(model.mainEvents()));
        getChildren().addAll(advice, title, events);
        model.mainEvents().addListener((ListChangeListener<MainEvent>) c -> show());
        model.problemProperty().subscribe(p -> show());
        texts.localeProperty().subscribe(l -> show());
    }

    private void show() {
        Exception problem = model.problemProperty().get();
        advice.setText(
                problem == null
                        ? texts.get("source.select")
                        : texts.get("source.problem", String.valueOf(problem.getMessage())));
        events.getChildren().setAll(row(model.mainEvents()));
    }

    private List<Button> row(List<MainEvent> all) {
        return all.stream().map(this::row).toList();
    }

    private Button row(MainEvent event) {
        Region dot = new Region();
        dot.getStyleClass().addAll("thread-dot", FamilyStyle.of(event.type()));
        Label title = new Label(texts.of(event.title()));
        Label day = new Label(dates.brief(event.range()));
        day.getStyleClass().addAll("muted", "small");
        HBox words = new HBox(10, dot, new VBox(1, title, day));
        words.setAlignment(Pos.TOP_LEFT);
        Button row = new Button(null, words);
        row.getStyleClass().addAll("bare", "main-event");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinHeight(USE_PREF_SIZE);
        row.setTooltip(new Tooltip(title.getText()));
        row.setAccessibleText(title.getText() + ", " + day.getText());
        row.setOnAction(e -> model.select(event.id()));
        return row;
    }
}
