package id.linimasa.ui.timeline;

import id.linimasa.timeline.HitMap;
import id.linimasa.timeline.MinimapWindow;
import id.linimasa.timeline.Regions;
import id.linimasa.timeline.TimeScale;
import id.linimasa.timeline.ViewState;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A drag from press to release: pans the lanes, marks a range, or moves and stretches the window of the minimap.
final class Drag {

    private static final double EDGE = 5;

    private enum Kind {
        NONE,
        PAN,
        BRUSH,
        BRUSH_EDGE,
        MAP_MOVE,
        MAP_LEFT,
        MAP_RIGHT,
        MAP_BRUSH,
        LANE
    }

    private final TimelineView view;
    private final TimelineViewModel model;
    private final TimelineSkin skin;
    private final Overlays overlays;
    private Kind kind = Kind.NONE;
    private double startX;
    private double startY;
    private double lastX;
    private double lastY;
    private long anchor;
    private boolean moved;
    private int lane = -1;

    Drag(TimelineView view, TimelineSkin skin, Overlays overlays) {
        this.view = view;
        this.model = view.model();
        this.skin = skin;
        this.overlays = overlays;
    }

    private Regions regions() {
        return skin.frame().regions();
    }

    private TimeScale overview() {
        return model.index().overview(regions().width());
    }

    private long moment(double x) {
        return model.scale().time(x - regions().header());
    }

    void begin(MouseEvent event, HitMap.@Nullable Hit hit) {
        startX = event.getX();
        startY = event.getY();
        lastX = startX;
        lastY = startY;
        moved = false;
        kind = kind(event, hit);
        anchor = kind == Kind.MAP_BRUSH ? overview().time(startX) : moment(startX);
        if (kind == Kind.BRUSH_EDGE) {
            ViewState state = model.state();
            anchor = nearFrom(startX, state) ? state.brushTo() : state.brushFrom();
        }
    }

    private Kind kind(MouseEvent event, HitMap.@Nullable Hit hit) {
        if (event.getY() < regions().minimap()) {
            return mapKind(event.getX());
        }
        if (event.getX() < regions().header()) {
            lane = hit == null ? -1 : hit.lane();
            boolean named = lane >= 0 && !model.index().lanes().isRest(lane);
            return named ? Kind.LANE : Kind.NONE;
        }
        if (onBrushEdge(event.getX())) {
            return Kind.BRUSH_EDGE;
        }
        if (event.isShiftDown()) {
            return Kind.BRUSH;
        }
        boolean onEvent = hit != null && hit.target() == HitMap.Target.EVENT;
        return onEvent ? Kind.NONE : Kind.PAN;
    }

    private Kind mapKind(double x) {
        double[] window = MinimapWindow.edges(overview(), model.scale(), regions());
        if (Math.abs(x - window[0]) <= EDGE) {
            return Kind.MAP_LEFT;
        }
        if (Math.abs(x - window[1]) <= EDGE) {
            return Kind.MAP_RIGHT;
        }
        return x > window[0] && x < window[1] ? Kind.MAP_MOVE : Kind.MAP_BRUSH;
    }

    private boolean onBrushEdge(double x) {
        ViewState state = model.state();
        return state.brushed() && (nearFrom(x, state) || near(x, state, state.brushTo()));
    }

    private boolean nearFrom(double x, ViewState state) {
        return near(x, state, state.brushFrom());
    }

    private boolean near(double x, ViewState state, long moment) {
        return Math.abs(regions().header() + state.scale().x(moment) - x) <= EDGE;
    }

    /// The shape of the pointer where a drag would begin.
    Cursor cursor(MouseEvent event) {
        if (event.getY() < regions().minimap()) {
            return switch (mapKind(event.getX())) {
                case MAP_LEFT, MAP_RIGHT -> Cursor.H_RESIZE;
                case MAP_MOVE -> Cursor.OPEN_HAND;
                default -> Cursor.CROSSHAIR;
            };
        }
        return onBrushEdge(event.getX()) ? Cursor.H_RESIZE : Cursor.DEFAULT;
    }

    void move(MouseEvent event) {
        double x = event.getX();
        double dx = x - lastX;
        double dy = event.getY() - lastY;
        moved |= Math.hypot(x - startX, event.getY() - startY) > 3;
        if (!moved) {
            return;
        }
        lastX = x;
        lastY = event.getY();
        switch (kind) {
            case NONE -> {}
            case PAN -> {
                view.setCursor(Cursor.CLOSED_HAND);
                model.pan(-dx);
                if (startY >= regions().lanesTop()) {
                    model.scroll(Math.clamp(model.scrollY() - dy, 0, skin.mostScroll()));
                }
            }
            case BRUSH, BRUSH_EDGE -> model.brush(anchor, moment(x));
            case MAP_BRUSH -> model.brush(anchor, overview().time(x));
            case MAP_MOVE -> model.pan(dx * overview().msPerPx() / model.scale().msPerPx());
            case MAP_LEFT, MAP_RIGHT -> stretch(x);
            case LANE -> {
                view.setCursor(Cursor.CLOSED_HAND);
                overlays.dropAt(edge(gap(event.getY())));
            }
        }
    }

    /// The gap between lanes that is nearest: gap `n` is above lane `n`.
    private int gap(double y) {
        int last = model.index().lanes().keys().size();
        int nearest = 0;
        for (int gap = 1; gap <= last; gap++) {
            nearest = Math.abs(edge(gap) - y) < Math.abs(edge(nearest) - y) ? gap : nearest;
        }
        return nearest;
    }

    private double edge(int gap) {
        return skin.layout().laneTop(gap);
    }

    /// Puts the lane into a gap.
    private void drop(int gap) {
        int to = gap > lane ? gap - 1 : gap;
        if (to != lane) {
            model.lanes(model.lanesProperty().get().moved(model.index().lanes().keys(), lane, to));
        }
    }

    /// Moves one edge of the window; the other stays.
    private void stretch(double x) {
        TimeScale scale = model.scale();
        double width = model.lanesWidth();
        long from = kind == Kind.MAP_LEFT ? overview().time(x) : scale.time(0);
        long to = kind == Kind.MAP_RIGHT ? overview().time(x) : scale.time(width);
        double least = MinimapWindow.LEAST * overview().msPerPx() / 4;
        if (to - from > least) {
            double factor = scale.span(width) / (to - from);
            model.look(model.index().limits().zoomed(scale, factor, kind == Kind.MAP_LEFT ? width : 0, width));
        }
    }

    /// Ends the drag.
    ///
    /// @return whether the pointer has moved farther than `slack`
    boolean end(MouseEvent event, double slack) {
        boolean far = moved && Math.hypot(event.getX() - startX, event.getY() - startY) > slack;
        view.setCursor(Cursor.DEFAULT);
        boolean brushing = kind == Kind.BRUSH || kind == Kind.BRUSH_EDGE || kind == Kind.MAP_BRUSH;
        if (brushing && moved) {
            overlays.askRange();
        } else if (kind == Kind.MAP_BRUSH) {
            view.navigator().jump(model.scale().with(anchor, model.lanesWidth() / 2));
        }
        if (kind == Kind.LANE && moved) {
            drop(gap(event.getY()));
        }
        overlays.dropAt(null);
        kind = Kind.NONE;
        return far || moved;
    }
}
