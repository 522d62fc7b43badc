package id.linimasa.ui.entity;

import id.linimasa.ui.PeoplePair;
import id.linimasa.ui.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Who takes part together most often: a click asks for both.
final class PairSection extends VBox {

    private static final int FIRST_FEW = 4;

    private final EntityViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();

    PairSection(EntityViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("pairs");
        getStyleClass().add("facet-section");
        Label title = new Label();
        title.getStyleClass().add("facet-title");
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("entity.pairs").toUpperCase(texts.locale()), texts.localeProperty()));
        getChildren().addAll(title, rows);
        model.pairs().addListener((ListChangeListener<PeoplePair>) c -> show());
        visibleProperty().bind(Bindings.isNotEmpty(model.pairs()));
        managedProperty().bind(visibleProperty());
        texts.localeProperty().subscribe((old, now) -> show());
        show();
    }

    private void show() {
        List<PeoplePair> few = model.pairs().stream().limit(FIRST_FEW).toList();
        rows.getChildren().setAll(few.stream().map(this::row).toList());
    }

    /// There is no room for two whole names; the tooltip has them.
    private static String lastName(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private Button row(PeoplePair pair) {
        Label names = new Label(texts.get("entity.pair", lastName(pair.one()), lastName(pair.other())));
        names.setMinWidth(0);
        Label count = new Label(Integer.toString(pair.matching()));
        count.getStyleClass().add("facet-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox words = new HBox(6, names, space, count);
        words.setAlignment(Pos.CENTER_LEFT);
        Button row = new Button(null, words);
        row.getStyleClass().addAll("bare", "pair");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(texts.get("entity.both", pair.one(), pair.other()));
        row.setTooltip(new Tooltip(row.getAccessibleText() + ": " + pair.matching()));
        words.prefWidthProperty().bind(row.widthProperty().subtract(6));
        words.setMinWidth(0);
        row.setOnAction(e -> model.ask(pair));
        return row;
    }
}
