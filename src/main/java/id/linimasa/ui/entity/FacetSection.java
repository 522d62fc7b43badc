package id.linimasa.ui.entity;

import id.linimasa.ui.Icons;
import id.linimasa.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One list of the left pane with its heading, a field to search within it, and a link to show more.
///
/// Rows are reused when counts change, so that the keyboard's focus stays where it is.
final class FacetSection extends VBox {

    private final FacetViewModel model;
    private final EntityViewModel pane;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final List<FacetRowView> views = new ArrayList<>();

    FacetSection(FacetViewModel model, EntityViewModel pane, Texts texts) {
        this.model = model;
        this.pane = pane;
        this.texts = texts;
        getStyleClass().add("facet-section");
        TextField within = within();
        getChildren().addAll(heading(within), within, rows, moreLink());
        model.rows().addListener((ListChangeListener<FacetRow>) c -> show());
        show();
        visibleProperty()
                .bind(Bindings.isNotEmpty(model.rows())
                        .or(model.withinProperty().isNotEmpty()));
        managedProperty().bind(visibleProperty());
    }

    private HBox heading(TextField within) {
        Label title = new Label();
        title.getStyleClass().add("facet-title");
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.name("facet", model.kind()).toUpperCase(texts.locale()), texts.localeProperty()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ToggleButton search = new ToggleButton(null, Icons.of(Feather.SEARCH));
        search.getStyleClass().add("bare");
        search.accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("facet.search", texts.name("facet", model.kind())), texts.localeProperty()));
        within.visibleProperty().bind(search.selectedProperty());
        within.managedProperty().bind(search.selectedProperty());
        search.selectedProperty().subscribe((old, open) -> {
            if (open) {
                within.requestFocus();
            } else {
                within.clear();
            }
        });
        HBox heading = new HBox(title, space, search);
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private TextField within() {
        TextField within = new TextField();
        within.getStyleClass().add("facet-within");
        within.promptTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("facet.search", texts.name("facet", model.kind())), texts.localeProperty()));
        within.textProperty().bindBidirectional(model.withinProperty());
        return within;
    }

    private Hyperlink moreLink() {
        Hyperlink more = new Hyperlink();
        more.getStyleClass().add("facet-more");
        more.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.allProperty().get()
                                ? texts.get("facet.fewer")
                                : texts.get("facet.more", model.hiddenProperty().get()),
                        model.allProperty(),
                        model.hiddenProperty(),
                        texts.localeProperty()));
        more.visibleProperty().bind(model.hiddenProperty().greaterThan(0).or(model.allProperty()));
        more.managedProperty().bind(more.visibleProperty());
        more.setOnAction(e -> {
            model.allProperty().set(!model.allProperty().get());
            more.setVisited(false);
        });
        return more;
    }

    private void show() {
        List<FacetRow> now = model.rows();
        while (views.size() < now.size()) {
            views.add(new FacetRowView(pane, texts));
        }
        for (int i = 0; i < now.size(); i++) {
            views.get(i).show(now.get(i));
        }
        if (rows.getChildren().size() != now.size()) {
            rows.getChildren().setAll(views.subList(0, now.size()));
        }
    }
}
