package id.linimasa.export.report;

import id.linimasa.export.content.Manifest;
import id.linimasa.model.EventColumns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// Draws the timeline of a report.
@FunctionalInterface
public interface TimelinePicture {

    /// An SVG element, or empty where nothing is to be seen.
    ///
    /// @param scratch a folder for what has to be put aside
    /// @param links where the event of an id leads when somebody clicks it, if anywhere
    String svg(EventColumns events, Manifest manifest, Path scratch, Function<String, Optional<String>> links)
            throws IOException;
}
