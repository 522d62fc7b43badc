package id.linimasa.ui.entity;

import id.linimasa.ui.Filter;
import id.linimasa.ui.Icons;
import id.linimasa.ui.Texts;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A row of a list: a box to tick, the name, the count, and a thin bar as long as its share.
final class FacetRowView extends HBox {

    private static final double BAR_HEIGHT = 2;
    private static final double BAR_LEFT = 22;
    private static final Duration REST = Duration.millis(250);
    private static final Set<Filter.Kind> NAMED =
            Set.of(Filter.Kind.PERSON, Filter.Kind.ORGANIZATION, Filter.Kind.PLACE);

    private static final PseudoClass TOUCHED = PseudoClass.getPseudoClass("touched");

    private final Texts texts;
    private final CheckBox box = new CheckBox();
    private final Label count = new Label();
    private final Button about = new Button(null, Icons.of(Feather.INFO));
    private final MenuButton ways = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL));
    private final BooleanProperty named = new SimpleBooleanProperty(this, "named");
    private final Region bar = new Region();
    private final Tooltip tip = new Tooltip();
    private @Nullable FacetRow row;

    FacetRowView(EntityViewModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("facet-row");
        setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMnemonicParsing(false);
        HBox.setHgrow(box, Priority.ALWAYS);
        count.getStyleClass().add("facet-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        bar.getStyleClass().add("facet-bar");
        bar.setManaged(false);
        getChildren().addAll(bar, box, ways, about, count);
        buildWays(model);
        about.getStyleClass().addAll("bare", "about");
        BooleanBinding looked = hoverProperty()
                .or(box.focusedProperty())
                .or(about.focusedProperty())
                .or(ways.focusedProperty())
                .or(ways.showingProperty());
        about.visibleProperty().bind(named.and(looked));
        about.managedProperty().bind(about.visibleProperty());
        about.setOnAction(e -> {
            if (row != null) {
                model.openCard(row);
            }
        });
        box.setOnAction(e -> {
            if (row != null) {
                model.toggle(row);
            }
        });
        box.setTooltip(tip);
        ways.visibleProperty().bind(about.visibleProperty());
        ways.managedProperty().bind(ways.visibleProperty());
        lightUp(model);
        model.touchedProperty().subscribe(this::glow);
    }

    /// The row glows while the pointer is on an event that it has to do with.
    private void glow(Set<Filter> touched) {
        pseudoClassStateChanged(TOUCHED, row != null && touched.contains(row.filter()));
    }

    /// The events of the row light up once the pointer has rested on it.
    private void lightUp(EntityViewModel model) {
        PauseTransition rest = new PauseTransition(REST);
        rest.setOnFinished(e -> model.light(row == null || !isHover() ? null : row.filter()));
        hoverProperty().subscribe((old, over) -> {
            rest.stop();
            if (over) {
                rest.playFromStart();
            } else {
                model.light(null);
            }
        });
    }

    /// How to ask for the row otherwise than by its tick; filled when it is opened, for the row may be another by then.
    private void buildWays(EntityViewModel model) {
        ways.getStyleClass().addAll("bare", "about", "ways");
        ways.getItems().add(new MenuItem());
        ways.setOnShowing(e -> {
            if (row != null) {
                ways.getItems().setAll(RowWays.of(row, model, texts));
            }
        });
    }

    void show(FacetRow next) {
        row = next;
        box.setText(next.label());
        box.setSelected(next.chosen());
        count.setText(Integer.toString(next.matching()));
        tip.setText(texts.get("facet.tip", next.label(), next.matching(), next.total()));
        box.setAccessibleText(tip.getText());
        named.set(NAMED.contains(next.filter().kind()));
        ways.setAccessibleText(texts.get("entity.ways", next.label()));
        about.setAccessibleText(texts.get("entity.about", next.label()));
        requestLayout();
    }

    /// Whether this is the row of a condition.
    boolean shows(Filter filter) {
        return row != null && row.filter().equals(filter);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double share = row == null ? 0 : row.share();
        double room = getWidth() - BAR_LEFT - count.getWidth() - 8;
        double width = share == 0 ? 0 : Math.max(4, room * share);
        bar.resizeRelocate(BAR_LEFT, getHeight() - BAR_HEIGHT, width, BAR_HEIGHT);
    }
}
