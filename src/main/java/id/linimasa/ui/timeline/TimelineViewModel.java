package id.linimasa.ui.timeline;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import id.linimasa.timeline.Backdrop;
import id.linimasa.timeline.LanePicks;
import id.linimasa.timeline.Language;
import id.linimasa.timeline.OpenCluster;
import id.linimasa.timeline.TextWidths;
import id.linimasa.timeline.TimeScale;
import id.linimasa.timeline.TimelineIndex;
import id.linimasa.timeline.ViewState;
import java.util.BitSet;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the timeline shows and what is emphasised in it; no node. For the FX thread alone.
///
/// Whoever draws listens to [#onChange(Runnable)] and asks for the [#state()].
final class TimelineViewModel {

    static final EventColumns NO_EVENTS = new EventColumns(
            0,
            new long[0],
            new long[0],
            new byte[0],
            new byte[0],
            new byte[0],
            new byte[0],
            new float[0],
            Map.of(),
            row -> "",
            row -> new id.linimasa.model.Bilingual("", ""));

    private final ObjectProperty<EventColumns> columns = new SimpleObjectProperty<>(this, "columns", NO_EVENTS);
    private final ObjectProperty<LanePicks> lanes =
            new SimpleObjectProperty<>(this, "lanes", LanePicks.of(LaneKind.ALL));
    private final ObjectProperty<@Nullable TimeScale> viewport = new SimpleObjectProperty<>(this, "viewport");
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(this, "language", Language.INDONESIAN);
    private final ObjectProperty<@Nullable Predicate<String>> dimmed = new SimpleObjectProperty<>(this, "dimmed");
    private final ObjectProperty<@Nullable EventColumns> allColumns = new SimpleObjectProperty<>(this, "allColumns");
    private final IdMarks marks = new IdMarks(() -> changed());
    private final TextWidths widths = new TextWidths();
    private final ViewHistory history = new ViewHistory();

    private @Nullable Backdrop backdrop;
    private TimelineIndex index = TimelineIndex.of(NO_EVENTS, LanePicks.of(LaneKind.ALL), widths);
    private IntPredicate dim = row -> false;
    private BitSet selected = new BitSet();
    private Runnable changed = () -> {};
    private double width;
    private double header;
    private double scrollY;
    private int hovered = -1;
    private int focused = -1;
    private OpenCluster opened = OpenCluster.NONE;
    private long now = ViewState.NO_NOW;
    private long brushFrom;
    private long brushTo;
    private ViewState.Parts parts = ViewState.Parts.ALL;

    TimelineViewModel() {
        allColumns.addListener((observable, before, all) -> {
            backdrop = all == null ? null : new Backdrop(all);
            index = index.before(backdrop);
            changed.run();
        });
        InvalidationListener redraw = observable -> changed.run();
        viewport.addListener(redraw);
        language.addListener(redraw);
        columns.addListener((observable, before, events) -> events(events));
        lanes.addListener((observable, before, picks) -> {
            index = index.with(picks);
            opened = OpenCluster.NONE;
            scrollY = 0;
            changed.run();
        });
        dimmed.addListener((observable, before, ids) -> {
            dim = ids == null ? row -> false : new DimmedRows(columns.get(), ids);
            changed.run();
        });
    }

    private void events(EventColumns events) {
        String kept = focused >= 0 ? index.events().ids().apply(focused) : null;
        boolean first = index.events().size() == 0;
        index = TimelineIndex.of(events, lanes.get(), widths).before(backdrop);
        marks.forget();
        selected = new BitSet();
        hovered = -1;
        opened = OpenCluster.NONE;
        focused = kept == null ? -1 : row(kept);
        if (focused >= 0) {
            selected.set(focused);
        }
        Predicate<String> ids = dimmed.get();
        dim = ids == null ? row -> false : new DimmedRows(events, ids);
        if (first || viewport.get() == null) {
            viewport.set(width > header ? index.initial(width - header) : null);
        }
        changed.run();
    }

    /// Called after every change that a new picture should show.
    void onChange(Runnable listener) {
        changed = listener;
    }

    private void changed() {
        changed.run();
    }

    /// What people and searches have set apart.
    IdMarks marks() {
        return marks;
    }

    /// All events, of which the columns are a part; null where they are all.
    ObjectProperty<@Nullable EventColumns> allColumnsProperty() {
        return allColumns;
    }

    ObjectProperty<EventColumns> columnsProperty() {
        return columns;
    }

    ObjectProperty<LanePicks> lanesProperty() {
        return lanes;
    }

    ObjectProperty<@Nullable TimeScale> viewportProperty() {
        return viewport;
    }

    ObjectProperty<Language> languageProperty() {
        return language;
    }

    ObjectProperty<@Nullable Predicate<String>> dimmedProperty() {
        return dimmed;
    }

    TimelineIndex index() {
        return index;
    }

    EventColumns events() {
        return index.events();
    }

    /// Tells how wide the timeline is, and how much of it the names of the lanes take; the first time it chooses
    /// the view.
    void resize(double newWidth, double newHeader) {
        width = newWidth;
        header = newHeader;
        if (viewport.get() == null && lanesWidth() > 1 && events().size() > 0) {
            viewport.set(index.initial(lanesWidth()));
        }
    }

    /// The width of the lanes without their names.
    double lanesWidth() {
        return Math.max(1, width - header);
    }

    /// Where one looks; a day of nothing before there is anything to look at.
    TimeScale scale() {
        TimeScale scale = viewport.get();
        return scale == null ? index.initial(lanesWidth()) : scale;
    }

    /// What to draw.
    ViewState state() {
        return new ViewState(
                scale(),
                scrollY,
                selected,
                hovered,
                focused,
                dim,
                language.get(),
                now,
                brushFrom,
                brushTo,
                parts,
                marks.rows(events()),
                opened);
    }

    /// Looks elsewhere, and remembers where one looked.
    void look(TimeScale scale) {
        history.leave(step(), System.nanoTime() / 1_000_000);
        viewport.set(scale);
    }

    /// What comes next is a step back of its own, however soon it comes.
    void endBurst() {
        history.endBurst();
    }

    void zoom(double factor, double anchorX) {
        look(index.limits().zoomed(scale(), factor, anchorX, lanesWidth()));
    }

    void pan(double dx) {
        look(index.limits().panned(scale(), dx, lanesWidth()));
    }

    void lanes(LanePicks picks) {
        history.leave(step(), System.nanoTime() / 1_000_000);
        lanes.set(picks);
    }

    private ViewHistory.Step step() {
        return new ViewHistory.Step(scale(), lanes.get());
    }

    boolean back() {
        return history.back(step()).map(this::restore).isPresent();
    }

    boolean forward() {
        return history.forward(step()).map(this::restore).isPresent();
    }

    private ViewHistory.Step restore(ViewHistory.Step step) {
        lanes.set(step.lanes());
        viewport.set(step.scale());
        return step;
    }

    double scrollY() {
        return scrollY;
    }

    void scroll(double y) {
        if (y != scrollY) {
            scrollY = y;
            changed.run();
        }
    }

    int hovered() {
        return hovered;
    }

    void hover(int row) {
        if (row != hovered) {
            hovered = row;
            changed.run();
        }
    }

    int focused() {
        return focused;
    }

    BitSet selected() {
        return selected;
    }

    /// Selects rows, replacing what was selected; the first of them gets the keyboard's attention.
    void select(int... rows) {
        BitSet next = new BitSet();
        for (int row : rows) {
            next.set(row);
        }
        selected = next;
        focused = rows.length == 0 ? -1 : rows[0];
        changed.run();
    }

    /// Adds a row to the selection, or takes it away.
    void toggle(int row) {
        BitSet next = (BitSet) selected.clone();
        next.flip(row);
        selected = next;
        focused = row;
        changed.run();
    }

    /// Opens a cluster in its lane.
    void open(int lane, int... rows) {
        opened = new OpenCluster(lane, rows);
        changed.run();
    }

    /// Closes what is opened in a lane.
    ///
    /// @return whether anything was
    boolean closeOpened() {
        boolean was = opened.lane() >= 0;
        opened = OpenCluster.NONE;
        if (was) {
            changed.run();
        }
        return was;
    }

    /// The row of an event, or -1.
    int row(String id) {
        return events().rows().applyAsInt(id);
    }

    void brush(long from, long to) {
        brushFrom = Math.min(from, to);
        brushTo = Math.max(from, to);
        changed.run();
    }

    void now(long moment) {
        now = moment;
        changed.run();
    }

    ViewState.Parts parts() {
        return parts;
    }

    void parts(ViewState.Parts shown) {
        parts = shown;
        changed.run();
    }

    /// Asks once for each event whether it is dimmed.
    private static final class DimmedRows implements IntPredicate {

        private final EventColumns events;
        private final Predicate<String> ids;
        private final BitSet known = new BitSet();
        private final BitSet dim = new BitSet();

        DimmedRows(EventColumns events, Predicate<String> ids) {
            this.events = events;
            this.ids = ids;
        }

        @Override
        public boolean test(int row) {
            if (!known.get(row)) {
                known.set(row);
                dim.set(row, ids.test(events.ids().apply(row)));
            }
            return dim.get(row);
        }
    }
}
