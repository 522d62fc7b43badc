package id.linimasa.ui.entity;

import atlantafx.base.controls.Popover;
import id.linimasa.ui.Filter;
import id.linimasa.ui.Texts;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The left pane: one section a list, scrolling as a whole.
public final class EntityPane extends ScrollPane {

    private final Popover card = new Popover();

    /// Shows the view model.
    public EntityPane(EntityViewModel model, Texts texts) {
        setId("entity-pane");
        getStyleClass().add("facets");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        VBox sections = new VBox();
        sections.getStyleClass().add("facet-sections");
        for (FacetViewModel facet : model.facets()) {
            sections.getChildren().add(new FacetSection(facet, model, texts));
            if (facet.kind() == Filter.Kind.PERSON) {
                sections.getChildren().add(new PairSection(model, texts));
            }
        }
        setContent(sections);
        card.setHeaderAlwaysVisible(false);
        card.setDetachable(false);
        card.setArrowLocation(Popover.ArrowLocation.LEFT_TOP);
        card.setOnHidden(e -> model.closeCard());
        model.profileProperty().subscribe(profile -> show(profile, model, texts));
    }

    private void show(@Nullable EntityProfile profile, EntityViewModel model, Texts texts) {
        if (profile == null || getScene() == null) {
            card.hide();
            return;
        }
        card.setContentNode(new EntityCard(profile, model, texts));
        Node row = lookupAll(".facet-row").stream()
                .filter(n -> n instanceof FacetRowView view && view.shows(profile.filter()))
                .findFirst()
                .orElse(this);
        card.show(row);
    }
}
