package id.linimasa.ui.entity;

import id.linimasa.ui.Texts;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The left pane: one section a list, scrolling as a whole.
public final class EntityPane extends ScrollPane {

    /// Shows the view model.
    public EntityPane(EntityViewModel model, Texts texts) {
        setId("entity-pane");
        getStyleClass().add("facets");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        VBox sections = new VBox();
        sections.getStyleClass().add("facet-sections");
        model.facets().forEach(f -> sections.getChildren().add(new FacetSection(f, model, texts)));
        setContent(sections);
    }
}
