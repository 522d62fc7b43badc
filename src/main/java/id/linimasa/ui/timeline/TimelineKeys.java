package id.linimasa.ui.timeline;

import id.linimasa.model.LaneKind;
import id.linimasa.timeline.HitMap;
import id.linimasa.timeline.LanePicks;
import java.util.BitSet;
import java.util.stream.IntStream;
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
            case "+", "=" -> view.navigator().zoom(ZOOM);
            case "-" -> view.navigator().zoom(1 / ZOOM);
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
            return event.getCode() == KeyCode.A && selectVisible();
        }
        double share = event.isShiftDown() ? PAN_FAR : PAN;
        switch (event.getCode()) {
            case LEFT, A -> view.navigator().pan(-share);
            case RIGHT, D -> view.navigator().pan(share);
            case W, ADD -> view.navigator().zoom(ZOOM);
            case S, SUBTRACT -> view.navigator().zoom(1 / ZOOM);
            case DIGIT0, NUMPAD0 -> view.fitAll();
            case F -> centre();
            case G -> view.askDate();
            case P -> pin();
            case R -> markSelected();
            case N -> {
                return found(event.isShiftDown());
            }
            case PAGE_UP -> view.navigator().pan(-1);
            case PAGE_DOWN -> view.navigator().pan(1);
            case HOME -> go(0);
            case END -> go(model.events().size() - 1);
            case UP -> lane(-1);
            case DOWN -> lane(1);
            case ENTER -> {
                if (event.isShiftDown() || model.selected().cardinality() > 1) {
                    return open();
                }
                activate();
            }
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
        view.navigator().reveal(row);
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
        if (model.focused() >= 0) {
            view.navigator().centre(model.focused());
        }
    }

    /// Selects everything that is in view.
    private boolean selectVisible() {
        HitMap hits = skin.frame().hits();
        BitSet rows = new BitSet();
        for (int i = 0; i < hits.size(); i++) {
            for (int row : skin.layout().members(hits.hit(i))) {
                rows.set(row);
            }
        }
        view.selectRows(rows.stream().toArray());
        return true;
    }

    /// Keeps the event of the keyboard in sight, or lets it go.
    private void pin() {
        if (model.focused() >= 0) {
            model.marks().togglePin(model.events().ids().apply(model.focused()));
        }
    }

    /// Marks the time from the first to the last of what is selected.
    private void markSelected() {
        int[] rows = model.selected().stream().filter(view.navigator()::onAxis).toArray();
        if (rows.length > 0) {
            long from =
                    IntStream.of(rows).mapToLong(view.navigator()::start).min().orElse(0);
            long to = IntStream.of(rows).mapToLong(view.navigator()::end).max().orElse(from);
            model.brush(from, Math.max(to, from + 1));
            overlays.askRange();
        }
    }

    /// The next found event, or the one before; around the ends.
    private boolean found(boolean backwards) {
        BitSet found = model.state().marks().found();
        if (found.isEmpty()) {
            return false;
        }
        int from = model.focused();
        int next = backwards ? (from > 0 ? found.previousSetBit(from - 1) : -1) : found.nextSetBit(from + 1);
        if (next < 0) {
            next = backwards ? found.length() - 1 : found.nextSetBit(0);
        }
        go(next);
        return true;
    }

    private void activate() {
        if (model.focused() >= 0) {
            view.onActivateProperty().get().accept(model.events().ids().apply(model.focused()));
        }
    }

    /// Opens in its lane the cluster that is selected, or the one that the event of the keyboard was lifted out of.
    private boolean open() {
        HitMap hits = skin.frame().hits();
        for (int i = 0; i < hits.size(); i++) {
            HitMap.Hit hit = hits.hit(i);
            boolean many = hit.target() == HitMap.Target.CLUSTER || hit.target() == HitMap.Target.OVERFLOW;
            if (many && (selected(hit) || around(hit))) {
                model.open(
                        hit.lane(),
                        IntStream.concat(IntStream.of(hit.members()), focusedOf(hit))
                                .sorted()
                                .distinct()
                                .toArray());
                return true;
            }
        }
        return false;
    }

    private boolean selected(HitMap.Hit hit) {
        return model.selected().cardinality() > 1 && IntStream.of(hit.members()).allMatch(model.selected()::get);
    }

    private boolean around(HitMap.Hit hit) {
        return hit.target() == HitMap.Target.CLUSTER && focusedOf(hit).findAny().isPresent();
    }

    /// The event of the keyboard, where it lies within a cluster.
    private IntStream focusedOf(HitMap.Hit hit) {
        int row = model.focused();
        boolean within = row >= 0
                && view.navigator().onAxis(row)
                && view.navigator().middle(row) >= hit.from()
                && view.navigator().middle(row) <= hit.to();
        return within ? IntStream.of(row) : IntStream.empty();
    }

    private void toggle() {
        if (model.focused() >= 0) {
            view.toggleRow(model.focused());
        }
    }

    /// Clears one thing: the list, what is opened in a lane, what is under the pointer, the selection, the marked
    /// range; what is left to clear is the window's.
    private boolean escape() {
        if (overlays.closeDate() || overlays.closeList() || model.closeOpened()) {
            return true;
        }
        if (model.hovered() >= 0) {
            view.news().hovered(-1);
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
