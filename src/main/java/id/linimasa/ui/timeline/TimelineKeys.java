package id.linimasa.ui.timeline;

import id.linimasa.model.LaneKind;
import id.linimasa.timeline.EventText;
import id.linimasa.timeline.HitMap;
import id.linimasa.timeline.LanePicks;
import id.linimasa.timeline.TimeScale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What the keys do while the timeline has the focus. One tab stop; inside it `.` and `,` go from event to event.
final class TimelineKeys {

    private static final double PAN = 0.1;
    private static final double PAN_FAR = 0.5;
    private static final double ZOOM = 1.5;

    private final TimelineView view;
    private final TimelineViewModel model;
    private final TimelineSkin skin;
    private final Overlays overlays;

    TimelineKeys(TimelineView view, TimelineSkin skin, Overlays overlays) {
        this.view = view;
        this.model = view.model();
        this.skin = skin;
        this.overlays = overlays;
    }

    void install() {
        view.setOnKeyPressed(event -> {
            if (view.isFocused() && pressed(event)) {
                event.consume();
            }
        });
        view.setOnKeyTyped(event -> {
            if (view.isFocused() && !event.isShortcutDown() && typed(event.getCharacter())) {
                event.consume();
            }
        });
    }

    /// Keys that are named by what they print, wherever the layout of the keyboard has them.
    private boolean typed(String character) {
        switch (character) {
            case "+", "=" -> view.zoom(ZOOM);
            case "-" -> view.zoom(1 / ZOOM);
            case "." -> step(1);
            case "," -> step(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean pressed(KeyEvent event) {
        if (event.isAltDown()) {
            return history(event.getCode());
        }
        if (event.isShortcutDown()) {
            return false;
        }
        double share = event.isShiftDown() ? PAN_FAR : PAN;
        switch (event.getCode()) {
            case LEFT, A -> pan(-share);
            case RIGHT, D -> pan(share);
            case W, ADD -> view.zoom(ZOOM);
            case S, SUBTRACT -> view.zoom(1 / ZOOM);
            case DIGIT0, NUMPAD0 -> view.fitAll();
            case F -> centre();
            case PAGE_UP -> pan(-1);
            case PAGE_DOWN -> pan(1);
            case HOME -> go(0);
            case END -> go(model.events().size() - 1);
            case UP -> lane(-1);
            case DOWN -> lane(1);
            case ENTER -> activate();
            case SPACE -> toggle();
            case ESCAPE -> {
                return escape();
            }
            default -> {
                return laneMode(event.getCode());
            }
        }
        return true;
    }

    private boolean history(KeyCode code) {
        return switch (code) {
            case LEFT -> view.back();
            case RIGHT -> view.forward();
            default -> false;
        };
    }

    private boolean laneMode(KeyCode code) {
        int digit = code.ordinal() - KeyCode.DIGIT1.ordinal();
        LaneKind[] kinds = LaneKind.values();
        if (digit < 0 || digit >= kinds.length) {
            return false;
        }
        model.lanes(LanePicks.of(kinds[digit]));
        return true;
    }

    private void pan(double share) {
        TimeScale scale = model.scale();
        view.jump(model.index().limits().panned(scale, share * model.lanesWidth(), model.lanesWidth()));
    }

    /// The next event in order of time, or the one before; the first press begins at what is in view.
    private void step(int direction) {
        int size = model.events().size();
        int from = model.focused();
        if (size == 0) {
            return;
        }
        if (from < 0) {
            go(direction > 0 ? firstInView() : size - 1);
            return;
        }
        go(Math.clamp(from + (long) direction, 0, size - 1));
    }

    private int firstInView() {
        HitMap hits = skin.frame().hits();
        int first = Integer.MAX_VALUE;
        for (int i = 0; i < hits.size(); i++) {
            HitMap.Hit hit = hits.hit(i);
            if (hit.target() == HitMap.Target.EVENT) {
                first = Math.min(first, hit.row());
            }
        }
        return first == Integer.MAX_VALUE ? 0 : first;
    }

    private void go(int row) {
        if (row < 0 || row >= model.events().size()) {
            return;
        }
        view.selectRows(row);
        view.reveal(row);
        view.setAccessibleText(
                EventText.spoken(model.index(), row, view.languageProperty().get()));
    }

    /// The nearest event on the next lane that shows one.
    private void lane(int direction) {
        HitMap hits = skin.frame().hits();
        double x = model.lanesWidth() / 2;
        double y = direction > 0 ? -1 : Double.MAX_VALUE;
        int lane = direction > 0 ? -1 : Integer.MAX_VALUE;
        for (int i = 0; i < hits.size(); i++) {
            HitMap.Hit hit = hits.hit(i);
            if (hit.target() == HitMap.Target.EVENT && hit.row() == model.focused()) {
                x = hit.x();
                y = hit.y();
                lane = hit.lane();
            }
        }
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < hits.size(); i++) {
            HitMap.Hit hit = hits.hit(i);
            boolean beyond = direction > 0 ? hit.lane() > lane : hit.lane() < lane;
            if (hit.target() == HitMap.Target.EVENT && hit.row() != model.focused() && beyond) {
                double distance = Math.abs(hit.lane() - (double) lane) * 1e5
                        + Math.abs(hit.x() - x)
                        + Math.abs(hit.y() - y) / 1e3;
                if (distance < least) {
                    least = distance;
                    best = hit.row();
                }
            }
        }
        if (best >= 0) {
            go(best);
        } else {
            model.scroll(Math.clamp(model.scrollY() + direction * 66.0, 0, skin.mostScroll()));
        }
    }

    private void centre() {
        int row = model.focused();
        if (row < 0 || model.events().from()[row] == Long.MIN_VALUE) {
            return;
        }
        TimeScale centred = model.scale().with(model.events().from()[row], model.lanesWidth() / 2);
        boolean already = Math.abs(centred.x(model.scale().t0())) < 1;
        if (already) {
            long from = model.events().from()[row];
            long to = Math.max(
                    from + 86_400_000L,
                    model.events().to()[row] == Long.MAX_VALUE
                            ? from
                            : model.events().to()[row]);
            view.jump(model.index().limits().fit(from, to, model.lanesWidth(), 0.3));
        } else {
            view.jump(centred);
        }
    }

    private void activate() {
        if (model.focused() >= 0) {
            view.onActivateProperty().get().accept(model.events().ids().apply(model.focused()));
        }
    }

    private void toggle() {
        if (model.focused() >= 0) {
            view.toggleRow(model.focused());
        }
    }

    /// Clears one thing: the list, what is under the pointer, the selection, the marked range; what is left to clear is
    /// the window's.
    private boolean escape() {
        if (overlays.closeList()) {
            return true;
        }
        if (model.hovered() >= 0) {
            view.hoverRow(-1);
            overlays.tip(null, 0, 0);
            return true;
        }
        if (!model.selected().isEmpty() || model.focused() >= 0) {
            view.selectRows();
            return true;
        }
        return overlays.clearRange();
    }
}
