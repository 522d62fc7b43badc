package id.linimasa.ui.window;

import id.linimasa.model.LaneKind;
import id.linimasa.ui.Results;
import java.time.DayOfWeek;
import java.time.ZoneId;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// What the middle of the window shows: timeline or list, which lanes, or the state that stands in for them; no node.
/// Used on the FX thread alone.
public final class MainViewModel {

    /// What stands in the middle.
    public enum State {
        /// The first answer is on its way.
        LOADING,
        /// The workspace holds no event.
        EMPTY,
        /// The question could not be answered and nothing older can be shown.
        FAILED,
        /// Events exist, none matches.
        NOTHING_FOUND,
        /// The timeline.
        TIMELINE,
        /// Its twin, the list.
        LIST
    }

    private final BooleanProperty list = new SimpleBooleanProperty(this, "list");
    private final ObjectProperty<LaneKind> lanes = new SimpleObjectProperty<>(this, "lanes", LaneKind.PERSON);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final BooleanProperty wheelScrolls = new SimpleBooleanProperty(this, "wheelScrolls");
    private final BooleanProperty highContrast = new SimpleBooleanProperty(this, "highContrast");
    private final ObjectProperty<Integer> letters = new SimpleObjectProperty<>(this, "letters", FontSizes.USUAL);
    private final ObjectProperty<DayOfWeek> weekStart = new SimpleObjectProperty<>(this, "weekStart", DayOfWeek.MONDAY);
    private final StringProperty who = new SimpleStringProperty(this, "who", "");
    private final ObjectProperty<ZoneId> zone = new SimpleObjectProperty<>(this, "zone", ZoneId.systemDefault());
    private final ObservableValue<State> state;

    /// Follows the results.
    public MainViewModel(Results results) {
        state = Bindings.createObjectBinding(
                () -> state(results), results.answerProperty(), results.problemProperty(), list);
    }

    private State state(Results results) {
        Results.Answer answer = results.answer();
        if (answer == Results.NONE) {
            return results.problemProperty().get() == null ? State.LOADING : State.FAILED;
        }
        if (answer.total() == 0) {
            return State.EMPTY;
        }
        if (answer.nothingFound()) {
            return State.NOTHING_FOUND;
        }
        return list.get() ? State.LIST : State.TIMELINE;
    }

    /// What stands in the middle.
    public ObservableValue<State> stateProperty() {
        return state;
    }

    /// Whether the list is wanted instead of the timeline.
    public BooleanProperty listProperty() {
        return list;
    }

    /// What the lanes are made of.
    public ObjectProperty<LaneKind> lanesProperty() {
        return lanes;
    }

    /// Whether the timeline is drawn in high contrast.
    public BooleanProperty highContrastProperty() {
        return highContrast;
    }

    /// Whether the plain wheel scrolls the timeline's lanes instead of zooming.
    public BooleanProperty wheelScrollsProperty() {
        return wheelScrolls;
    }

    /// The size of letters in percent of the usual one.
    public ObjectProperty<Integer> lettersProperty() {
        return letters;
    }

    /// On which day weeks begin: Monday, or Sunday.
    public ObjectProperty<DayOfWeek> weekStartProperty() {
        return weekStart;
    }

    /// Who decides, as decisions and their history name them.
    public StringProperty whoProperty() {
        return who;
    }

    /// Where the reader is: what day and hour it is now.
    public ObjectProperty<ZoneId> zoneProperty() {
        return zone;
    }

    /// Light or dark.
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }
}
