package id.linimasa.ui.timeline;

import id.linimasa.timeline.HitMap;
import id.linimasa.timeline.Regions;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;

/// What pointer, wheel and trackpad do. Events change the state alone; the next pulse draws it.
final class TimelineBehavior {

    private static final double CLICK_SLACK = 3;

    private final TimelineView view;
    private final TimelineViewModel model;
    private final TimelineSkin skin;
    private final Overlays overlays;
    private final WheelGesture wheel = new WheelGesture();
    private final Drag drag;
    private final TimelineMenus menus;

    TimelineBehavior(TimelineView view, TimelineSkin skin, Overlays overlays) {
        this.view = view;
        this.model = view.model();
        this.skin = skin;
        this.overlays = overlays;
        this.drag = new Drag(view, skin, overlays);
        this.menus = new TimelineMenus(view);
    }

    void install(Node surface) {
        surface.setOnScroll(this::scrolled);
        surface.setOnZoom(this::pinched);
        surface.setOnMousePressed(this::pressed);
        surface.setOnMouseDragged(this::dragged);
        surface.setOnMouseReleased(this::released);
        surface.setOnMouseMoved(this::moved);
        surface.setOnContextMenuRequested(event -> {
            menus.show(event, skin.frame());
            event.consume();
        });
        surface.setOnMouseExited(event -> {
            overlays.tip(null, 0, 0);
            view.news().hovered(-1);
            view.news().pointed(null);
        });
        new TimelineKeys(view, skin, overlays).install();
    }

    private double laneX(double x) {
        Regions regions = skin.frame().regions();
        return Math.clamp(x - regions.header(), 0, regions.lanesWidth());
    }

    private void scrolled(ScrollEvent event) {
        skin.cancelJump();
        Regions regions = skin.frame().regions();
        boolean overHeaders = event.getX() < regions.header() && event.getY() > regions.lanesTop();
        double dx = event.getDeltaX();
        double dy = event.getDeltaY();
        WheelGesture.Kind kind = wheel.next(
                dx,
                dy,
                event.isShiftDown(),
                event.isAltDown(),
                event.isShortcutDown(),
                overHeaders,
                view.options().wheelScrollsProperty().get(),
                System.nanoTime() / 1_000_000);
        double turn = Math.abs(dx) > Math.abs(dy) ? dx : dy;
        switch (kind) {
            case ZOOM -> {
                if (!event.isInertia()) {
                    model.zoom(WheelGesture.factor(turn), anchor(event.getX(), event.getY()));
                }
            }
            case PAN -> {
                model.pan(-turn);
                if (!event.isShiftDown() && dx != 0) {
                    scrollLanes(-dy);
                }
            }
            case SCROLL -> scrollLanes(-turn);
        }
        event.consume();
    }

    /// Where a zoom holds on to: over the minimap, the same moment in the lanes.
    private double anchor(double x, double y) {
        Regions regions = skin.frame().regions();
        if (y >= regions.minimap()) {
            return laneX(x);
        }
        long moment = model.index().overview(regions.width()).time(x);
        return Math.clamp(model.scale().x(moment), 0, model.lanesWidth());
    }

    private void scrollLanes(double dy) {
        model.scroll(Math.clamp(model.scrollY() + dy, 0, skin.mostScroll()));
    }

    private void pinched(ZoomEvent event) {
        skin.cancelJump();
        model.zoom(event.getZoomFactor(), laneX(event.getX()));
        event.consume();
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        overlays.tip(null, 0, 0);
        overlays.closeList();
        menus.hide();
        skin.cancelJump();
        if (event.getButton() == MouseButton.PRIMARY) {
            drag.begin(event, skin.frame().hits().at(event.getX(), event.getY()));
        }
    }

    private void dragged(MouseEvent event) {
        drag.move(event);
    }

    private void released(MouseEvent event) {
        boolean moved = drag.end(event, CLICK_SLACK);
        if (!moved
                && event.getButton() == MouseButton.PRIMARY
                && event.getY() >= skin.frame().regions().minimap()) {
            HitMap.Hit hit = skin.frame().hits().at(event.getX(), event.getY());
            if (event.getClickCount() == 2) {
                doubleClicked(event, hit);
            } else {
                clicked(event, hit);
            }
        }
    }

    private void clicked(MouseEvent event, HitMap.@Nullable Hit hit) {
        if (hit == null) {
            view.selectRows();
            return;
        }
        switch (hit.target()) {
            case EVENT -> {
                if (event.isShortcutDown()) {
                    view.toggleRow(hit.row());
                } else {
                    view.selectRows(hit.row());
                }
            }
            case CLUSTER, OVERFLOW, CONTEXT -> {
                int[] rows = skin.layout().members(hit);
                view.selectRows(rows);
                overlays.list(rows, event.getX(), event.getY());
            }
            case TICK, LANE_HEADER, GAP -> {}
        }
    }

    private void doubleClicked(MouseEvent event, HitMap.@Nullable Hit hit) {
        if (hit == null) {
            double factor = event.isShiftDown() ? 0.5 : 2;
            view.navigator().zoom(factor, laneX(event.getX()));
            return;
        }
        switch (hit.target()) {
            case EVENT -> {
                overlays.closeList();
                view.navigator().jump(view.navigator().around(hit.row()));
                view.onActivateProperty().get().accept(model.events().ids().apply(hit.row()));
            }
            case CLUSTER -> fitMembers(hit, event);
            case TICK -> view.navigator().fit(hit.from(), hit.to(), 0);
            case OVERFLOW, CONTEXT, LANE_HEADER, GAP -> {}
        }
    }

    /// Shows the members of a cluster apart; where no zoom can part them, lists them.
    private void fitMembers(HitMap.Hit hit, MouseEvent event) {
        if (view.navigator().part(hit.members())) {
            overlays.closeList();
        } else {
            overlays.list(hit.members(), event.getX(), event.getY());
        }
    }

    private void moved(MouseEvent event) {
        Regions regions = skin.frame().regions();
        HitMap.Hit hit = skin.frame().hits().at(event.getX(), event.getY());
        boolean event1 = hit != null && hit.target() == HitMap.Target.EVENT;
        view.news().hovered(event1 && hit != null ? hit.row() : -1);
        overlays.tip(hit, event.getX(), event.getY());
        boolean overLanes = event.getX() >= regions.header() && event.getY() >= regions.minimap();
        view.news().pointed(overLanes ? model.scale().time(event.getX() - regions.header()) : null);
        Cursor cursor = drag.cursor(event);
        view.setCursor(
                cursor == Cursor.DEFAULT && hit != null && hit.target() != HitMap.Target.LANE_HEADER
                        ? Cursor.HAND
                        : cursor);
    }
}
