package id.linimasa.timeline;

import java.util.Locale;

/// What a colour is for. Layout speaks of roles; a palette or a style sheet says what they look like.
public enum ColorRole {
    GROUND,
    PANEL,
    /// Borders and labelled grid lines.
    LINE,
    INK,
    /// Secondary text.
    MUTED,
    ACCENT,
    /// Text on the accent.
    ON_ACCENT,
    WEEKEND,
    /// The line of the present moment.
    NOW,
    /// That sources disagree, or that something is unsure.
    WARNING,
    /// Counts of everything, behind what the filter leaves.
    COUNT,
    MEETING,
    CALL,
    VISIT,
    WORDS,
    ACCORD,
    CONFLICT,
    FORCE,
    RELIEF,
    OTHER;

    /// The CSS property that sets it, e.g. `-linimasa-ground`.
    public String cssName() {
        return "-linimasa-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
