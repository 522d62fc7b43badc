package id.linimasa.ui.timeline;

import id.linimasa.timeline.ColorRole;
import id.linimasa.timeline.TimeScale;
import id.linimasa.timeline.TimelineFrame;
import id.linimasa.timeline.TimelineLayout;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Region;

/// Draws the timeline on one canvas as large as the view, at most once a pulse, and lays the few real nodes over it.
final class TimelineSkin extends SkinBase<TimelineView> {

    private static final double BAR_WIDTH = 12;

    private final TimelineView view;
    private final TimelineViewModel model;
    private final TimelineLayout layout;
    private final Canvas canvas = new Canvas();
    private final CanvasPainter painter = new CanvasPainter(canvas.getGraphicsContext2D());
    private final ScrollBar scrollBar = new ScrollBar();
    private final Region focusRing = new Region();
    private final Overlays overlays;
    private final Jump jump;
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long nanos) {
            stop();
            draw();
        }
    };
    private TimelineFrame frame;

    TimelineSkin(TimelineView view) {
        super(view);
        this.view = view;
        this.model = view.model();
        layout = new TimelineLayout(model.index());
        frame = layout.layout(model.state(), 1, 1);
        jump = new Jump(model);
        overlays = new Overlays(view, this);
        scrollBar.setOrientation(Orientation.VERTICAL);
        scrollBar.setFocusTraversable(false);
        scrollBar.valueProperty().addListener((observable, before, value) -> model.scroll(value.doubleValue()));
        focusRing.getStyleClass().add("timeline-focus");
        focusRing.setMouseTransparent(true);
        focusRing.visibleProperty().bind(view.focusVisibleProperty());
        getChildren().addAll(canvas, scrollBar);
        getChildren().addAll(overlays.nodes());
        getChildren().add(focusRing);
        new TimelineBehavior(view, this, overlays).install(canvas);
        view.connect(pulse::start, this::jump, overlays::askDate);
        pulse.start();
    }

    private void jump(TimeScale target) {
        boolean still =
                !view.animatedProperty().get() || Platform.getPreferences().isReducedMotion();
        jump.to(target, still);
    }

    void cancelJump() {
        jump.cancel();
    }

    /// The latest picture and what lies where in it.
    TimelineFrame frame() {
        return frame;
    }

    TimelineLayout layout() {
        return layout;
    }

    /// The lower edge of what can be scrolled to.
    double mostScroll() {
        return Math.max(0, frame.contentHeight() - frame.regions().lanesHeight());
    }

    /// Draws now what the next pulse would draw.
    void draw() {
        if (canvas.getWidth() < 1 || canvas.getHeight() < 1) {
            return;
        }
        if (layout.index() != model.index()) {
            layout.index(model.index());
        }
        model.resize(canvas.getWidth(), layout.header());
        frame = layout.layout(model.state(), canvas.getWidth(), canvas.getHeight());
        if (model.scrollY() > mostScroll()) {
            model.scroll(mostScroll());
            frame = layout.layout(model.state(), canvas.getWidth(), canvas.getHeight());
        }
        for (ColorRole role : ColorRole.values()) {
            painter.color(role, view.colors().of(role));
        }
        painter.begin();
        frame.paint(painter);
        scrollBar();
        overlays.follow();
    }

    private void scrollBar() {
        double most = mostScroll();
        scrollBar.setVisible(most > 0);
        scrollBar.setMax(most);
        scrollBar.setVisibleAmount(most <= 0 ? 1 : most * frame.regions().lanesHeight() / frame.contentHeight());
        scrollBar.setUnitIncrement(22);
        scrollBar.setBlockIncrement(frame.regions().lanesHeight() * 0.8);
        scrollBar.setValue(model.scrollY());
        double top = frame.regions().lanesTop();
        scrollBar.resizeRelocate(canvas.getWidth() - BAR_WIDTH, top, BAR_WIDTH, Math.max(0, canvas.getHeight() - top));
    }

    @Override
    protected void layoutChildren(double x, double y, double w, double h) {
        canvas.relocate(x, y);
        if (canvas.getWidth() != w || canvas.getHeight() != h) {
            canvas.setWidth(w);
            canvas.setHeight(h);
            draw();
        }
        focusRing.resizeRelocate(x, y, w, h);
        overlays.layout(w, h);
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return 800;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return 500;
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return 240;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return 160;
    }

    @Override
    public void dispose() {
        pulse.stop();
        jump.cancel();
        super.dispose();
    }
}
