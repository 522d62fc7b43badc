package id.linimasa.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What opens when the command line names no command. The command line knows that there may be a window, not what it
/// is: `Main` hands it in.
@FunctionalInterface
public interface Window {

    /// Opens the window and returns when it is closed.
    ///
    /// @return the exit status
    int open(Request request);

    /// What the words of the command line ask of the window.
    ///
    /// @param workspace the folder to open
    /// @param sample whether that is the workspace of the sample articles, to be filled with them
    /// @param language of the interface, or null: as it was left
    record Request(Path workspace, boolean sample, @Nullable Locale language) {}
}
