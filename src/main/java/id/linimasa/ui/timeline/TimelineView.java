package id.linimasa.ui.timeline;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import id.linimasa.model.TimeRange;
import id.linimasa.timeline.LanePicks;
import id.linimasa.timeline.Language;
import id.linimasa.timeline.Publication;
import id.linimasa.timeline.TimeScale;
import id.linimasa.timeline.ViewState;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.jspecify.annotations.Nullable;

/// A zoomable timeline of events: years to minutes under the pointer, lanes, overview, selection by pointer
/// and keyboard.
///
/// ```java
/// TimelineView timeline = new TimelineView();
/// timeline.setColumns(workspace.columns(query));
/// timeline.selectedIdProperty().addListener((o, before, id) -> show(id));
/// ```
///
/// One tab stop; within it `.` and `,` go from event to event, and the other keys of docs/timeline.md hold. Its colours
/// are the CSS properties `-linimasa-…`, one for each [id.linimasa.timeline.ColorRole]. For the FX thread alone.
public final class TimelineView extends Control {

    /// What to do with a marked range.
    public enum RangeAction {
        FILTER,
        STATISTICS,
        EXPORT
    }

    private static final double ZOOM_STEP = 1.5;

    private final TimelineViewModel model = new TimelineViewModel();
    private final TimelineNavigator navigator = new TimelineNavigator(model);
    private final TimelineOptions options = new TimelineOptions(model);
    private final TimelineNews news;
    private final ObjectProperty<LaneKind> laneMode = new SimpleObjectProperty<>(this, "laneMode", LaneKind.ALL);
    private final ObjectProperty<List<Publication>> publications =
            new SimpleObjectProperty<>(this, "publications", List.of());
    private final ObjectProperty<Consumer<String>> onActivate =
            new SimpleObjectProperty<>(this, "onActivate", id -> {});
    private final ObjectProperty<BiConsumer<RangeAction, TimeRange>> onRange =
            new SimpleObjectProperty<>(this, "onRange", (action, range) -> {});
    private final Set<RangeAction> rangeActions = EnumSet.allOf(RangeAction.class);
    private final TimelineColors colors = new TimelineColors(this, this::recolor);
    private Runnable redraw = () -> {};
    private Runnable dateField = () -> {};

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
        publications.addListener(
                (observable, before, reports) -> model.parts(model.parts().with(reports)));
        options.magnificationProperty().addListener(observable -> requestLayout());
        options.highContrastProperty().addListener(observable -> recolor());
        news = new TimelineNews(this, model, navigator);
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

    TimelineNews news() {
        return news;
    }

    TimelineNavigator navigator() {
        return navigator;
    }

    TimelineColors colors() {
        return colors;
    }

    /// The skin draws when told, jumps in its own way, and has a field for dates.
    void connect(Runnable draw, Consumer<TimeScale> jumper, Runnable askDate) {
        redraw = draw;
        dateField = askDate;
        navigator.jumpBy(jumper);
        model.onChange(draw);
    }

    private void recolor() {
        redraw.run();
    }

    // What is shown

    /// The events to show.
    public ObjectProperty<EventColumns> columnsProperty() {
        return model.columnsProperty();
    }

    /// Shows other events; the view stays, but for the first time.
    public void setColumns(EventColumns events) {
        model.columnsProperty().set(events);
    }

    /// All events, of which [#columnsProperty()] is the part that a filter leaves: pale counts at the back of the
    /// overview. Null where the columns are all.
    public ObjectProperty<@Nullable EventColumns> allColumnsProperty() {
        return model.allColumnsProperty();
    }

    /// When the selected event was reported, in order: a rail below the lanes, threads from it to the event's mark. No
    /// rail where empty. Whoever sets it follows [#selectedIdProperty()].
    public ObjectProperty<List<Publication>> publicationsProperty() {
        return publications;
    }

    /// What the lanes are made of.
    public ObjectProperty<LaneKind> laneModeProperty() {
        return laneMode;
    }

    /// Which lanes, in which order.
    public ObjectProperty<LanePicks> lanesProperty() {
        return model.lanesProperty();
    }

    /// Language of axis and labels.
    public ObjectProperty<Language> languageProperty() {
        return model.languageProperty();
    }

    /// Where the line of the present stands; null for none.
    public void setNow(@Nullable LocalDateTime now) {
        model.now(now == null ? ViewState.NO_NOW : now.toEpochSecond(ZoneOffset.UTC) * 1000);
    }

    // What stands out

    /// Ids of events to draw faintly; null for none.
    public ObjectProperty<@Nullable Predicate<String>> dimmedProperty() {
        return model.dimmedProperty();
    }

    /// Ids of events that a search within the timeline has found: they are never swallowed by clusters, and `N` goes
    /// from one to the next. Ids that are not among the columns do no harm.
    public ObjectProperty<Set<String>> foundProperty() {
        return model.marks().found();
    }

    /// Ids of events that are to stay in sight whatever the zoom; `P` adds and removes the event of the keyboard.
    public ObjectProperty<Set<String>> pinnedProperty() {
        return model.marks().pinned();
    }

    /// Whether events that nobody has judged yet are drawn paler, too.
    public BooleanProperty unreviewedPaleProperty() {
        return model.marks().unreviewedPale();
    }

    // What is selected

    /// The id of the selected event; null for none or several. Set with [#select(String)].
    public ReadOnlyObjectProperty<@Nullable String> selectedIdProperty() {
        return news.selectedId.getReadOnlyProperty();
    }

    /// Selects an event, or none, and brings it into view where it is not. An unknown id selects nothing.
    public void select(@Nullable String id) {
        if (Objects.equals(id, selectedIdProperty().get())) {
            return;
        }
        int row = id == null ? -1 : model.row(id);
        selectRows(row < 0 ? new int[0] : new int[] {row});
        if (row >= 0) {
            navigator.reveal(row);
        }
    }

    void selectRows(int... rows) {
        model.select(rows);
        news.selected();
    }

    void toggleRow(int row) {
        model.toggle(row);
        news.selected();
    }

    /// The id of the event under the pointer, or null.
    public ReadOnlyObjectProperty<@Nullable String> hoveredIdProperty() {
        return news.hoveredId.getReadOnlyProperty();
    }

    /// The moment under the pointer in words, and how far it is from what is selected.
    public ReadOnlyStringProperty pointerTextProperty() {
        return news.pointerText.getReadOnlyProperty();
    }

    // Where one looks

    /// Where one looks; null before the first layout.
    public ObjectProperty<@Nullable TimeScale> viewportProperty() {
        return model.viewportProperty();
    }

    /// What is in view.
    public TimeRange visibleRange() {
        TimeScale scale = model.scale();
        return new TimeRange(time(scale.time(0)), time(scale.time(model.lanesWidth()) + 1));
    }

    static LocalDateTime time(long ms) {
        return LocalDateTime.ofEpochSecond(Math.floorDiv(ms, 1000L), 0, ZoneOffset.UTC);
    }

    /// Shows all events; [#back()] undoes that by itself.
    public void fitAll() {
        model.endBurst();
        navigator.fitAll();
    }

    /// Shows a range; [#back()] undoes that by itself.
    public void fit(LocalDate from, LocalDate toExclusive) {
        model.endBurst();
        navigator.fit(from.toEpochDay() * 86_400_000L, toExclusive.toEpochDay() * 86_400_000L, 0);
    }

    /// Shows more detail around what is selected, or around the middle.
    public void zoomIn() {
        navigator.zoom(ZOOM_STEP);
    }

    /// Shows more time.
    public void zoomOut() {
        navigator.zoom(1 / ZOOM_STEP);
    }

    /// Asks for a date (`mei 2021`, `7/5/21`, `2021`) and goes there: what the key `G` does.
    public void askDate() {
        dateField.run();
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

    // How it behaves

    /// How it looks and behaves, whatever it shows.
    public TimelineOptions options() {
        return options;
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
}
