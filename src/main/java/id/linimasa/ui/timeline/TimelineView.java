package id.linimasa.ui.timeline;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import id.linimasa.model.TimeRange;
import id.linimasa.timeline.DateText;
import id.linimasa.timeline.LanePicks;
import id.linimasa.timeline.Language;
import id.linimasa.timeline.TimeScale;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.jspecify.annotations.Nullable;

/// A zoomable timeline of events: years to minutes under the pointer, lanes, overview, selection by pointer and
/// keyboard.
///
/// ```java
/// TimelineView timeline = new TimelineView();
/// timeline.setColumns(workspace.columns(query));
/// timeline.selectedIdProperty().addListener((o, before, id) -> show(id));
/// ```
///
/// One tab stop; within it `.` and `,` go from event to event, `?`-like keys as in docs/timeline.md. Its colours are
/// the CSS
/// properties `-linimasa-…`, one for each [id.linimasa.timeline.ColorRole]. For the FX thread alone.
public final class TimelineView extends Control {

    /// What to do with a marked range.
    public enum RangeAction {
        FILTER,
        STATISTICS,
        EXPORT
    }

    private static final double ZOOM_STEP = 1.5;

    private final TimelineViewModel model = new TimelineViewModel();
    private final ReadOnlyObjectWrapper<@Nullable String> selectedId = new ReadOnlyObjectWrapper<>(this, "selectedId");
    private final ReadOnlyObjectWrapper<@Nullable String> hoveredId = new ReadOnlyObjectWrapper<>(this, "hoveredId");
    private final ReadOnlyStringWrapper pointerText = new ReadOnlyStringWrapper(this, "pointerText", "");
    private final ReadOnlyIntegerWrapper undated = new ReadOnlyIntegerWrapper(this, "undated");
    private final ObjectProperty<LaneKind> laneMode = new SimpleObjectProperty<>(this, "laneMode", LaneKind.ALL);
    private final BooleanProperty animated = new SimpleBooleanProperty(this, "animated", true);
    private final BooleanProperty wheelScrolls = new SimpleBooleanProperty(this, "wheelScrolls", false);
    private final ObjectProperty<Consumer<String>> onActivate =
            new SimpleObjectProperty<>(this, "onActivate", id -> {});
    private final ObjectProperty<BiConsumer<RangeAction, TimeRange>> onRange =
            new SimpleObjectProperty<>(this, "onRange", (action, range) -> {});
    private final Set<RangeAction> rangeActions = EnumSet.allOf(RangeAction.class);
    private final TimelineColors colors = new TimelineColors(this, this::recolor);
    private Runnable redraw = () -> {};
    private Consumer<TimeScale> jump = model::look;

    /// An empty timeline.
    public TimelineView() {
        getStyleClass().add("timeline-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        laneMode.addListener((observable, before, kind) -> {
            if (model.lanesProperty().get().kind() != kind) {
                model.lanes(LanePicks.of(kind));
            }
        });
        model.lanesProperty().addListener((observable, before, picks) -> laneMode.set(picks.kind()));
        model.columnsProperty().addListener((observable, before, events) -> {
            undated.set(model.index().undated());
            publishSelection();
        });
        setAccessibleText(model.languageProperty().get().of("Garis waktu", "Timeline"));
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TimelineSkin(this);
    }

    @Override
    protected List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
        return TimelineColors.metaData();
    }

    /// The CSS properties of this class.
    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return TimelineColors.metaData();
    }

    TimelineViewModel model() {
        return model;
    }

    TimelineColors colors() {
        return colors;
    }

    /// The skin draws when told, and jumps in its own way.
    void connect(Runnable draw, Consumer<TimeScale> jumper) {
        redraw = draw;
        jump = jumper;
        model.onChange(draw);
    }

    private void recolor() {
        redraw.run();
    }

    /// The events to show.
    public ObjectProperty<EventColumns> columnsProperty() {
        return model.columnsProperty();
    }

    /// Shows other events; the view stays, but for the first time.
    public void setColumns(EventColumns events) {
        model.columnsProperty().set(events);
    }

    /// The id of the selected event; null for none or several. Set with [#select(String)].
    public ReadOnlyObjectProperty<@Nullable String> selectedIdProperty() {
        return selectedId.getReadOnlyProperty();
    }

    /// Selects an event, or none, and brings it into view where it is not. An unknown id selects nothing.
    public void select(@Nullable String id) {
        if (id == null ? selectedId.get() == null : id.equals(selectedId.get())) {
            return;
        }
        int row = id == null ? -1 : model.row(id);
        selectRows(row < 0 ? new int[0] : new int[] {row});
        if (row >= 0) {
            reveal(row);
        }
    }

    void selectRows(int... rows) {
        model.select(rows);
        publishSelection();
    }

    void toggleRow(int row) {
        model.toggle(row);
        publishSelection();
    }

    private void publishSelection() {
        int row = model.selected().cardinality() == 1 ? model.selected().nextSetBit(0) : -1;
        selectedId.set(row < 0 ? null : model.events().ids().apply(row));
    }

    /// Pans so that an event is in view, where it is not.
    void reveal(int row) {
        TimeScale scale = model.scale();
        EventColumns events = model.events();
        long from = events.from()[row];
        long to = events.to()[row];
        if (from == Long.MIN_VALUE && (to == Long.MAX_VALUE || events.has(row, EventColumns.UNDATED))) {
            return;
        }
        long start = from == Long.MIN_VALUE ? to : from;
        long end = to == Long.MAX_VALUE || events.has(row, EventColumns.UNDATED) ? start : to;
        double width = model.lanesWidth();
        if (scale.x(end) < 0 || scale.x(start) > width) {
            jump.accept(scale.with(start + (end - start) / 2, width / 2));
        }
    }

    /// The id of the event under the pointer, or null.
    public ReadOnlyObjectProperty<@Nullable String> hoveredIdProperty() {
        return hoveredId.getReadOnlyProperty();
    }

    void hoverRow(int row) {
        model.hover(row);
        hoveredId.set(row < 0 ? null : model.events().ids().apply(row));
    }

    /// What the lanes are made of.
    public ObjectProperty<LaneKind> laneModeProperty() {
        return laneMode;
    }

    /// Which lanes, in which order.
    public ObjectProperty<LanePicks> lanesProperty() {
        return model.lanesProperty();
    }

    /// Where one looks; null before the first layout.
    public ObjectProperty<@Nullable TimeScale> viewportProperty() {
        return model.viewportProperty();
    }

    /// Language of axis and labels.
    public ObjectProperty<Language> languageProperty() {
        return model.languageProperty();
    }

    /// Ids of events to draw faintly; null for none.
    public ObjectProperty<@Nullable Predicate<String>> dimmedProperty() {
        return model.dimmedProperty();
    }

    /// Whether jumps glide; a system that asks for reduced motion is obeyed in any case.
    public BooleanProperty animatedProperty() {
        return animated;
    }

    /// Whether the plain wheel scrolls the lanes, and zooms only with the shortcut key.
    public BooleanProperty wheelScrollsProperty() {
        return wheelScrolls;
    }

    /// Called with the id of an event whose evidence is wanted: by Enter or a double click.
    public ObjectProperty<Consumer<String>> onActivateProperty() {
        return onActivate;
    }

    /// Called when something is to be done with the marked range.
    public ObjectProperty<BiConsumer<RangeAction, TimeRange>> onRangeProperty() {
        return onRange;
    }

    /// What is offered for a marked range, besides zooming to it: all of it, unless told otherwise.
    public Set<RangeAction> rangeActions() {
        return rangeActions;
    }

    /// The moment under the pointer in words, and how far it is from what is selected.
    public ReadOnlyStringProperty pointerTextProperty() {
        return pointerText.getReadOnlyProperty();
    }

    void point(@Nullable Long moment) {
        String text = moment == null
                ? ""
                : DateText.moment(
                        moment, model.scale().msPerPx(), languageProperty().get());
        pointerText.set(text);
    }

    /// How many events have no place on the axis, because nobody knows their day.
    public ReadOnlyIntegerProperty undatedProperty() {
        return undated.getReadOnlyProperty();
    }

    /// What is in view.
    public TimeRange visibleRange() {
        TimeScale scale = model.scale();
        return new TimeRange(time(scale.time(0)), time(scale.time(model.lanesWidth()) + 1));
    }

    static LocalDateTime time(long ms) {
        return LocalDateTime.ofEpochSecond(Math.floorDiv(ms, 1000L), 0, ZoneOffset.UTC);
    }

    /// Where the line of the present stands; null for none.
    public void setNow(@Nullable LocalDateTime now) {
        model.now(now == null ? id.linimasa.timeline.ViewState.NO_NOW : now.toEpochSecond(ZoneOffset.UTC) * 1000);
    }

    /// Shows all events.
    public void fitAll() {
        jump.accept(model.index().all(model.lanesWidth()));
    }

    /// Shows a range.
    public void fit(LocalDate from, LocalDate toExclusive) {
        long start = from.toEpochDay() * 86_400_000L;
        long end = toExclusive.toEpochDay() * 86_400_000L;
        jump.accept(model.index().limits().fit(start, end, model.lanesWidth(), 0));
    }

    void jump(TimeScale scale) {
        jump.accept(scale);
    }

    /// Shows more detail around what is selected, or around the middle.
    public void zoomIn() {
        zoom(ZOOM_STEP);
    }

    /// Shows more time.
    public void zoomOut() {
        zoom(1 / ZOOM_STEP);
    }

    void zoom(double factor) {
        double anchor = anchor();
        jump.accept(model.index().limits().zoomed(model.scale(), factor, anchor, model.lanesWidth()));
    }

    private double anchor() {
        int row = model.focused();
        if (row >= 0) {
            EventColumns events = model.events();
            long from = events.from()[row];
            long to = events.to()[row];
            long at = from == Long.MIN_VALUE ? to : to == Long.MAX_VALUE ? from : from + (to - from) / 2;
            double x = model.scale().x(at);
            if (x >= 0 && x <= model.lanesWidth()) {
                return x;
            }
        }
        return model.lanesWidth() / 2;
    }

    /// The view before this one.
    ///
    /// @return whether there was one
    public boolean back() {
        return model.back();
    }

    /// The view that [#back()] left.
    ///
    /// @return whether there was one
    public boolean forward() {
        return model.forward();
    }
}
