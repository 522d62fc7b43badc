package id.linimasa.ui.timeline;

import id.linimasa.timeline.HitMap;
import id.linimasa.timeline.LanePicks;
import id.linimasa.timeline.LaneSet;
import id.linimasa.timeline.Language;
import id.linimasa.timeline.MapScale;
import id.linimasa.timeline.TimelineFrame;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/// The menus of the second button: of a lane's name (order, pin, hide), of the overview (its scale), of an event
/// (pin), of a cluster (open).
final class TimelineMenus {

    private final TimelineView view;
    private final ContextMenu menu = new ContextMenu();

    TimelineMenus(TimelineView view) {
        this.view = view;
    }

    void hide() {
        menu.hide();
    }

    void show(ContextMenuEvent event, TimelineFrame frame) {
        menu.getItems().clear();
        HitMap.Hit hit = frame.hits().at(event.getX(), event.getY());
        if (event.getY() < frame.regions().minimap()) {
            mapScales();
        } else if (hit != null && hit.target() == HitMap.Target.LANE_HEADER) {
            lane(hit.lane());
        } else if (hit != null && hit.target() == HitMap.Target.EVENT) {
            event(hit.row());
        } else if (hit != null && hit.members().length > 0) {
            item(
                    language().of("Buka di lajur", "Open in the lane"),
                    () -> view.model().open(hit.lane(), hit.members()));
        } else {
            item(language().of("Ke tanggal…", "Go to date…"), view::askDate);
            item(language().of("Tampilkan semua", "Show all"), view::fitAll);
        }
        menu.show(view, event.getScreenX(), event.getScreenY());
    }

    private Language language() {
        return view.languageProperty().get();
    }

    private void item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        menu.getItems().add(item);
    }

    private void mapScales() {
        for (MapScale scale : MapScale.values()) {
            RadioMenuItem item = new RadioMenuItem(
                    switch (scale) {
                        case ROOT -> language().of("Skala akar", "Square root");
                        case LINEAR -> language().of("Skala linear", "Linear");
                        case LOGARITHM -> language().of("Skala logaritma", "Logarithm");
                    });
            item.setSelected(view.options().mapScaleProperty().get() == scale);
            item.setOnAction(event -> view.options().mapScaleProperty().set(scale));
            menu.getItems().add(item);
        }
    }

    private void lane(int lane) {
        LaneSet lanes = view.model().index().lanes();
        LanePicks picks = view.lanesProperty().get();
        if (!lanes.isRest(lane)) {
            String name = lanes.key(lane);
            if (lane > 0) {
                item(language().of("Naikkan lajur", "Move up"), () -> move(lane, lane - 1));
            }
            if (lane + 1 < lanes.keys().size()) {
                item(language().of("Turunkan lajur", "Move down"), () -> move(lane, lane + 1));
            }
            boolean pinned = picks.pinned().contains(name);
            item(
                    pinned
                            ? language().of("Lepas lajur", "Unpin lane")
                            : language().of("Sematkan lajur", "Pin lane"),
                    () -> set(picks.pinned(name)));
            item(language().of("Sembunyikan lajur", "Hide lane"), () -> set(picks.without(name)));
        }
        if (!picks.equals(LanePicks.of(picks.kind()))) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            item(language().of("Kembalikan lajur semula", "Reset lanes"), () -> set(LanePicks.of(picks.kind())));
        }
    }

    private void move(int from, int to) {
        set(view.lanesProperty().get().moved(view.model().index().lanes().keys(), from, to));
    }

    private void set(LanePicks picks) {
        view.model().lanes(picks);
    }

    private void event(int row) {
        String id = view.model().events().ids().apply(row);
        boolean pinned = view.pinnedProperty().get().contains(id);
        item(
                pinned ? language().of("Lepas sematan", "Unpin") : language().of("Sematkan", "Pin"),
                () -> view.model().marks().togglePin(id));
        item(
                language().of("Perbesar", "Zoom to it"),
                () -> view.navigator().jump(view.navigator().around(row)));
        item(
                language().of("Buka sumber", "Open evidence"),
                () -> view.onActivateProperty().get().accept(id));
    }
}
