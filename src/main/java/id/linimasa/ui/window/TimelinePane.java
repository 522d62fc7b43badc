package id.linimasa.ui.window;

import id.linimasa.model.TimeRange;
import id.linimasa.query.EventQuery;
import id.linimasa.timeline.Language;
import id.linimasa.ui.Emphasis;
import id.linimasa.ui.Icons;
import id.linimasa.ui.QueryEdit;
import id.linimasa.ui.Results;
import id.linimasa.ui.Selection;
import id.linimasa.ui.Texts;
import id.linimasa.ui.timeline.TimelineView;
import id.linimasa.ui.timeline.TimelineView.RangeAction;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Ties the timeline to the selection and its results, so that the timeline itself knows neither; its zoom buttons and
/// its legend.
final class TimelinePane extends StackPane {

    private final TimelineView view = new TimelineView();
    private final Selection selection;
    private final Texts texts;
    private final ToggleButton legendButton = new ToggleButton();
    private boolean following;
    private TimeRange lookedAt = TimeRange.UNKNOWN;

    TimelinePane(Selection selection, Results results, Emphasis emphasis, MainViewModel model, Texts texts) {
        this.selection = selection;
        this.texts = texts;
        setId("timeline-pane");
        view.setId("timeline");
        view.laneModeProperty().bindBidirectional(model.lanesProperty());
        texts.localeProperty()
                .subscribe(l -> view.languageProperty().set(texts.english() ? Language.ENGLISH : Language.INDONESIAN));
        model.zoneProperty().subscribe(zone -> view.setNow(LocalDateTime.now(zone)));
        view.options().wheelScrollsProperty().bind(model.wheelScrollsProperty());
        view.options().highContrastProperty().bind(model.highContrastProperty());
        view.options().weekStartProperty().bind(model.weekStartProperty());
        model.lettersProperty()
                .subscribe(percent -> view.options().magnificationProperty().set(percent / 100.0));
        view.rangeActions().retainAll(Set.of(RangeAction.FILTER));
        view.onRangeProperty().set((action, range) -> filterTo(range));
        view.dimmedProperty().bind(emphasis.dimmedProperty());
        view.foundProperty().bind(emphasis.heldProperty());
        view.hoveredIdProperty().subscribe((old, now) -> selection.hover(now));
        results.answerProperty().subscribe(this::show);
        view.selectedIdProperty().subscribe((old, now) -> tell(now));
        selection.eventIdProperty().subscribe((old, now) -> follow(now));
        Legend legend = new Legend(texts);
        legend.visibleProperty().bind(legendButton.selectedProperty());
        StackPane.setAlignment(legend, Pos.TOP_RIGHT);
        getChildren().addAll(view, legend);
    }

    private void show(Results.Answer answer) {
        following = true;
        view.setColumns(answer.columns());
        view.select(selection.eventId());
        following = false;
        lookAt(answer.query());
    }

    /// A newly asked range of days comes into view; where none is asked any more, or one without an end, all that is
    /// found does. Either is a step of the timeline's own, which leads back to where one looked before.
    private void lookAt(EventQuery query) {
        LocalDate from = query.from();
        LocalDate to = query.to();
        TimeRange asked = TimeRange.days(from, to == null ? null : to.plusDays(1));
        if (asked.equals(lookedAt)) {
            return;
        }
        lookedAt = asked;
        if (from != null && to != null) {
            view.fit(from, to.plusDays(1));
        } else {
            view.fitAll();
        }
    }

    private void tell(@Nullable String id) {
        if (!following) {
            selection.select(id);
        }
    }

    private void follow(@Nullable String id) {
        following = true;
        view.select(id);
        following = false;
    }

    private void filterTo(TimeRange range) {
        LocalDateTime from = range.from();
        LocalDateTime to = range.to();
        LocalDate first = from == null ? null : from.toLocalDate();
        LocalDate last = to == null ? null : to.minusNanos(1).toLocalDate();
        selection.ask(q -> new QueryEdit(q).days(first, last).done());
    }

    /// The buttons that belong to the timeline.
    List<Node> tools() {
        Button out = segment("zoom-out", Feather.MINUS, "view.zoom-out", view::zoomOut);
        out.getStyleClass().add("first");
        Button in = segment("zoom-in", Feather.PLUS, "view.zoom-in", view::zoomIn);
        Button all = segment("zoom-all", Feather.MAXIMIZE_2, "view.fit", view::fitAll);
        all.textProperty().bind(texts.text("view.fit"));
        all.getStyleClass().add("last");
        HBox zoom = new HBox(out, in, all);
        zoom.getStyleClass().add("segments");
        legendButton.setId("legend-button");
        legendButton.textProperty().bind(texts.text("view.legend"));
        legendButton.getStyleClass().add("legend-button");
        legendButton.setGraphic(Icons.of(Feather.INFO));
        Tooltip legendTip = new Tooltip();
        legendTip.textProperty().bind(texts.text("view.legend"));
        legendButton.setTooltip(legendTip);
        legendButton.setMinWidth(USE_PREF_SIZE);
        return List.of(zoom, legendButton);
    }

    private Button segment(String id, Feather icon, String key, Runnable action) {
        Button button = new Button(null, Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("segment");
        button.setMinWidth(USE_PREF_SIZE);
        button.accessibleTextProperty().bind(texts.text(key));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.text(key));
        button.setTooltip(tip);
        button.setOnAction(e -> action.run());
        return button;
    }

    TimelineView view() {
        return view;
    }

    /// The moment under the pointer, in words.
    ReadOnlyStringProperty pointerTextProperty() {
        return view.pointerTextProperty();
    }

    /// Looks where it looked before, where the keyboard is on the timeline.
    ///
    /// @return whether it did
    boolean back() {
        return view.isFocused() && view.back();
    }

    /// Undoes [#back()].
    ///
    /// @return whether it did
    boolean forward() {
        return view.isFocused() && view.forward();
    }
}
