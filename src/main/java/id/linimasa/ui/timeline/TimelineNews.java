package id.linimasa.ui.timeline;

import id.linimasa.timeline.DateText;
import id.linimasa.timeline.EventText;
import id.linimasa.timeline.Language;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// What a timeline tells others: which event is selected, which lies under the pointer, and both in words, for eyes and
/// for screen readers. For the FX thread alone.
final class TimelineNews {

    private final TimelineView view;
    private final TimelineViewModel model;
    private final TimelineNavigator navigator;
    final ReadOnlyObjectWrapper<@Nullable String> selectedId;
    final ReadOnlyObjectWrapper<@Nullable String> hoveredId;
    final ReadOnlyStringWrapper pointerText;

    TimelineNews(TimelineView view, TimelineViewModel model, TimelineNavigator navigator) {
        this.view = view;
        this.model = model;
        this.navigator = navigator;
        selectedId = new ReadOnlyObjectWrapper<>(view, "selectedId");
        hoveredId = new ReadOnlyObjectWrapper<>(view, "hoveredId");
        pointerText = new ReadOnlyStringWrapper(view, "pointerText", "");
        model.columnsProperty().addListener((observable, before, events) -> selected());
        model.lanesProperty().addListener((observable, before, picks) -> spoken());
        model.languageProperty().addListener((observable, before, language) -> spoken());
        spoken();
    }

    /// Tells what is selected now.
    void selected() {
        int row = model.selected().cardinality() == 1 ? model.selected().nextSetBit(0) : -1;
        selectedId.set(row < 0 ? null : model.events().ids().apply(row));
        spoken();
    }

    /// What a screen reader says: the event that the keyboard is on, or how many are selected, or how many there are.
    private void spoken() {
        Language language = model.languageProperty().get();
        int several = model.selected().cardinality();
        String text = language.of("Garis waktu, ", "Timeline, ")
                + model.events().size()
                + language.of(" peristiwa", " events");
        if (several > 1) {
            text = several + language.of(" peristiwa terpilih", " events selected");
        } else if (model.focused() >= 0) {
            text = EventText.spoken(model.index(), model.focused(), language);
        }
        view.setAccessibleText(text);
    }

    /// Tells that an event lies under the pointer, or none.
    void hovered(int row) {
        model.hover(row);
        hoveredId.set(row < 0 ? null : model.events().ids().apply(row));
    }

    /// Tells which moment lies under the pointer, and how far it is from what is selected.
    void pointed(@Nullable Long moment) {
        Language language = model.languageProperty().get();
        String text =
                moment == null ? "" : DateText.moment(moment, model.scale().msPerPx(), language);
        int row = model.focused();
        if (moment != null && row >= 0 && navigator.onAxis(row)) {
            text += " · " + EventText.distance(navigator.start(row), navigator.end(row), moment, language);
        }
        pointerText.set(text);
    }
}
