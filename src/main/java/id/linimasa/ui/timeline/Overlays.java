package id.linimasa.ui.timeline;

import id.linimasa.model.EventColumns;
import id.linimasa.model.Granularity;
import id.linimasa.model.TimeRange;
import id.linimasa.timeline.DateText;
import id.linimasa.timeline.EventText;
import id.linimasa.timeline.HitMap;
import id.linimasa.timeline.Language;
import id.linimasa.timeline.ViewState;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The few nodes over the canvas: what lies under the pointer in words, what to do with a marked range, the events of a
/// cluster, and the tray of undated events.
final class Overlays {

    private static final double GAP = 12;

    private final TimelineView view;
    private final TimelineSkin skin;
    private final Label tipTitle = new Label();
    private final Label tipDetail = new Label();
    private final VBox tip = new VBox(2, tipTitle, tipDetail);
    private final HBox rangeBar = new HBox(4);
    private final Button tray = new Button();
    private final MemberList members;
    private final DateField date;
    private final Region drop = new Region();
    private double width;
    private double height;

    Overlays(TimelineView view, TimelineSkin skin) {
        this.view = view;
        this.skin = skin;
        members = new MemberList(view);
        date = new DateField(view);
        drop.getStyleClass().add("timeline-drop");
        drop.setMouseTransparent(true);
        tip.getStyleClass().add("timeline-tip");
        tipTitle.getStyleClass().add("timeline-tip-title");
        tip.setMouseTransparent(true);
        tray.getStyleClass().add("timeline-tray");
        tray.setFocusTraversable(false);
        tray.setOnAction(event -> showTray());
        rangeBar.getStyleClass().add("timeline-range-bar");
        for (Node node : nodes()) {
            node.setManaged(false);
            node.setVisible(false);
        }
    }

    List<Node> nodes() {
        return List.of(tray, rangeBar, members.node(), date.node(), drop, tip);
    }

    void layout(double w, double h) {
        width = w;
        height = h;
        follow();
    }

    private Language language() {
        return view.languageProperty().get();
    }

    /// Brings the nodes to where the latest picture wants them.
    void follow() {
        int undated = view.model().index().undated();
        tray.setVisible(undated > 0);
        if (undated > 0) {
            tray.setText(language().of("Di luar garis waktu", "Not on the timeline") + " (" + undated + ")");
            place(tray, GAP, shown(skin.frame().lanesBottom()) - tray.prefHeight(-1) - GAP);
        }
        ViewState state = view.model().state();
        if (rangeBar.isVisible() && state.brushed()) {
            double middle = skin.layout().header()
                    + (state.scale().x(state.brushFrom()) + state.scale().x(state.brushTo())) / 2;
            place(
                    rangeBar,
                    shown(middle) - rangeBar.prefWidth(-1) / 2,
                    shown(skin.frame().regions().lanesTop()) + GAP);
        } else {
            rangeBar.setVisible(false);
        }
    }

    private void place(Node node, double x, double y) {
        double w = node.prefWidth(-1);
        double h = node.prefHeight(-1);
        node.resizeRelocate(
                Math.clamp(x, 4, Math.max(4, width - w - 4)), Math.clamp(y, 4, Math.max(4, height - h - 4)), w, h);
    }

    /// Where a place of the picture is in the window.
    private double shown(double place) {
        return place * skin.magnification();
    }

    /// Says what lies under the pointer, or nothing.
    void tip(HitMap.@Nullable Hit hit, double pictureX, double pictureY) {
        double x = shown(pictureX);
        double y = shown(pictureY);
        boolean told = hit != null && describe(hit);
        tip.setVisible(told);
        if (told) {
            tip.applyCss();
            boolean below = y + GAP * 2 + tip.prefHeight(-1) < height;
            place(tip, x + GAP, below ? y + GAP + 6 : y - GAP - tip.prefHeight(-1));
        }
    }

    private boolean describe(HitMap.Hit hit) {
        EventColumns events = view.model().events();
        return switch (hit.target()) {
            case EVENT ->
                tell(language().of(events.titles().apply(hit.row())), EventText.detail(events, hit.row(), language()));
            case CLUSTER, OVERFLOW ->
                tell(
                        hit.members().length + language().of(" peristiwa", " events"),
                        EventText.span(events, hit.members(), language()));
            case CONTEXT ->
                tell(
                        language().of("Lebih panjang daripada layar", "Longer than the view"),
                        language().of("Klik untuk daftarnya", "Click for the list"));
            case GAP ->
                tell(
                        EventText.length(hit.to() - hit.from(), language())
                                + language().of(" tanpa peristiwa", " without events"),
                        DateText.interval(hit.from(), hit.to(), Granularity.RANGE, language()));
            case TICK, LANE_HEADER -> false;
        };
    }

    private boolean tell(String title, String detail) {
        tipTitle.setText(title);
        tipDetail.setText(detail);
        return true;
    }

    /// Asks what to do with the marked range.
    void askRange() {
        rangeBar.getChildren().setAll(button(language().of("Zum", "Zoom"), this::zoomToRange));
        for (TimelineView.RangeAction action : TimelineView.RangeAction.values()) {
            if (view.rangeActions().contains(action)) {
                rangeBar.getChildren().add(button(name(action), () -> act(action)));
            }
        }
        rangeBar.getChildren().add(button("✕", this::clearRange));
        rangeBar.setVisible(true);
        rangeBar.applyCss();
        follow();
    }

    private String name(TimelineView.RangeAction action) {
        return switch (action) {
            case FILTER -> language().of("Saring", "Filter");
            case STATISTICS -> language().of("Statistik", "Statistics");
            case EXPORT -> language().of("Ekspor", "Export");
        };
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void zoomToRange() {
        ViewState state = view.model().state();
        view.navigator().fit(state.brushFrom(), state.brushTo(), 0);
        clearRange();
    }

    private void act(TimelineView.RangeAction action) {
        ViewState state = view.model().state();
        TimeRange range = new TimeRange(TimelineView.time(state.brushFrom()), TimelineView.time(state.brushTo() + 999));
        view.onRangeProperty().get().accept(action, range);
    }

    /// Unmarks the range.
    ///
    /// @return whether one was marked
    boolean clearRange() {
        boolean marked = view.model().state().brushed();
        rangeBar.setVisible(false);
        view.model().brush(0, 0);
        return marked;
    }

    /// Lists the events that something stands for, at a point.
    void list(int[] rows, double x, double y) {
        members.show(rows);
        place(members.node(), shown(x) + GAP, shown(y) + GAP);
    }

    private void showTray() {
        EventColumns events = view.model().events();
        int[] rows = IntStream.range(0, events.size())
                .filter(row -> events.has(row, EventColumns.UNDATED) && events.from()[row] == Long.MIN_VALUE
                        || events.from()[row] == Long.MIN_VALUE && events.to()[row] == Long.MAX_VALUE)
                .toArray();
        members.show(rows);
        place(members.node(), tray.getLayoutX() + GAP, tray.getLayoutY() - MemberList.HEIGHT - GAP);
    }

    /// Closes the list.
    ///
    /// @return whether it was open
    boolean closeList() {
        return members.close();
    }

    /// Asks where to go.
    void askDate() {
        date.open();
        double left = shown(skin.layout().header());
        double middle = left + (width - left) / 2;
        place(
                date.node(),
                middle - DateField.WIDTH / 2,
                shown(skin.frame().regions().lanesTop()) + GAP);
    }

    /// Closes the field for dates.
    ///
    /// @return whether it was open
    boolean closeDate() {
        return date.close();
    }

    /// Shows where a lane would be dropped, or no longer.
    void dropAt(@Nullable Double y) {
        drop.setVisible(y != null);
        if (y != null) {
            drop.resizeRelocate(0, shown(y) - 1.5, width, 3);
        }
    }
}
