package id.linimasa.ui.source;

import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.ui.FamilyStyle;
import id.linimasa.ui.Texts;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The small labels that say what an event is and how sure it is.
final class Badges {

    private Badges() {}

    static Label type(EventType type, Texts texts) {
        return badge(texts.name("type", type), "badge-type", FamilyStyle.of(type));
    }

    static Label status(EventStatus status, Texts texts) {
        return badge(
                texts.name("status", status),
                "badge-status",
                "status-" + status.name().toLowerCase(Locale.ROOT));
    }

    static Label note(String words) {
        return badge(words, "badge-note");
    }

    private static Label badge(String words, String... classes) {
        Label label = new Label(words);
        label.getStyleClass().add("badge");
        label.getStyleClass().addAll(classes);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
