package id.linimasa.export;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// What a picture tells beside what one sees.
///
/// @param manifest what it was made of, as JSON; empty where that is told elsewhere
/// @param made when; the same moment gives the same bytes
/// @param links where the event of an id leads, if anywhere
public record PictureAbout(String manifest, Instant made, Function<String, Optional<String>> links) {

    /// A picture by itself, made now.
    public static PictureAbout itself() {
        return new PictureAbout("", Instant.now(), id -> Optional.empty());
    }
}
