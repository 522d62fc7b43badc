package id.linimasa.ui.source;

import java.util.Locale;

/// What the article's words are marked as.
public enum HighlightKind {
    DATE,
    PERSON,
    ORGANIZATION,
    PLACE,
    TRIGGER;

    /// The style class that gives a mark its colour: `mark-date`.
    public String styleClass() {
        return "mark-" + name().toLowerCase(Locale.ROOT);
    }
}
