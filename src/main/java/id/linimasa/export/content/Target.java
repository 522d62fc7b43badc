package id.linimasa.export.content;

import java.io.OutputStream;
import java.nio.file.Path;

/// Where an export goes.
///
/// @param out its bytes
/// @param file that these bytes make, in a folder of its own: whatever lies beside it in the end belongs to the export
/// @param scratch an empty folder on the same disk, deleted afterwards, for what has to be put aside
public record Target(OutputStream out, Path file, Path scratch) {

    /// A second file of the export, named after the first: `kalender.ics` and `.skipped.csv` give
    /// `kalender.ics.skipped.csv`.
    public Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
