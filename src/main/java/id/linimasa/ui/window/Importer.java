package id.linimasa.ui.window;

import id.linimasa.workspace.ImportListener;
import id.linimasa.workspace.ImportReport;
import java.nio.file.Path;
import java.util.List;

/// What takes articles into the workspace; a test hands the window one of its own.
@FunctionalInterface
interface Importer {

    /// Imports files and folders; takes its time and is called off the FX thread.
    ImportReport importFiles(List<Path> paths, ImportListener progress);
}
