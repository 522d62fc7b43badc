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
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Draws the timeline on one canvas as large as the view, at most once a pulse, and lays the few real nodes over it.
final class TimelineSkin extends SkinBase<TimelineView> {

    private static final double BAR_WIDTH = 12;

    private final TimelineView view;
    private final TimelineViewModel model;
    private final TimelineLayout layout;
    private final Canvas canvas = new Canvas();
    /// What the pointer is over: its places are those of the picture, however large it is drawn. The canvas in it keeps
    /// the window's pixels, so that letters stay sharp.
    private final Pane surface = new Pane(canvas);

    private final Scale grown = new Scale(1, 1);
    private final Scale shrunk = new Scale(1, 1);
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
        surface.setManaged(false);
        surface.getTransforms().add(grown);
        canvas.getTransforms().add(shrunk);
        getChildren().addAll(surface, scrollBar);
        getChildren().addAll(overlays.nodes());
        getChildren().add(focusRing);
        new TimelineBehavior(view, this, overlays).install(surface);
        view.connect(this::drawSoon, this::jump, overlays::askDate);
        drawSoon();
    }

    /// Off the FX thread nobody sees the timeline yet: its first layout draws it.
    private void drawSoon() {
        if (Platform.isFxApplicationThread()) {
            pulse.start();
        }
    }

    private void jump(TimeScale target) {
        jump.to(target, view.options().still(view.getScene()));
    }

    void cancelJump() {
        jump.cancel();
    }

    /// How many pixels of the window one of the picture takes.
    double magnification() {
        return view.options().magnificationProperty().get();
    }

    /// The latest picture and what lies where in it, in its own pixels.
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
        double width = canvas.getWidth() / magnification();
        double height = canvas.getHeight() / magnification();
        model.resize(width, layout.header());
        frame = layout.layout(model.state(), width, height);
        if (model.scrollY() > mostScroll()) {
            model.scroll(mostScroll());
            frame = layout.layout(model.state(), width, height);
        }
        boolean contrast = view.options().contrast();
        for (ColorRole role : ColorRole.values()) {
            painter.color(role, view.colors().of(role, contrast));
        }
        painter.begin(magnification());
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
        double top = frame.regions().lanesTop() * magnification();
        scrollBar.resizeRelocate(canvas.getWidth() - BAR_WIDTH, top, BAR_WIDTH, Math.max(0, canvas.getHeight() - top));
    }

    @Override
    protected void layoutChildren(double x, double y, double w, double h) {
        surface.relocate(x, y);
        if (canvas.getWidth() != w || canvas.getHeight() != h || grown.getX() != magnification()) {
            canvas.setWidth(w);
            canvas.setHeight(h);
            grown.setX(magnification());
            grown.setY(magnification());
            shrunk.setX(1 / magnification());
            shrunk.setY(1 / magnification());
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
