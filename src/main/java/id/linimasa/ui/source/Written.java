package id.linimasa.ui.source;

import id.linimasa.model.CreationTime;

/// How the day of writing is told: an inferred one, or one that somebody decided, never looks like a printed one.
final class Written {

    private Written() {}

    /// The pattern of the bundle for a known day.
    static String key(CreationTime created) {
        return switch (created.kind()) {
            case TEXT -> "source.inferred";
            case USER -> "source.decided";
            case METADATA, BYLINE, NONE -> "source.written";
        };
    }
}
