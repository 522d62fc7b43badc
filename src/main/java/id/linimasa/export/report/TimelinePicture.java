package id.linimasa.export.report;

import id.linimasa.export.content.Manifest;
import id.linimasa.model.EventColumns;
import java.io.IOException;
import java.nio.file.Path;

/// Draws the timeline of a report.
@FunctionalInterface
public interface TimelinePicture {

    /// An SVG element, or empty where nothing is to be seen.
    ///
    /// @param scratch a folder for what has to be put aside
    String svg(EventColumns events, Manifest manifest, Path scratch) throws IOException;
}
