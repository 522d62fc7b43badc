package id.linimasa;

import id.linimasa.cli.Cli;
import id.linimasa.cli.Window;
import id.linimasa.ui.window.TimelineApp;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// One door to Linimasa: no command opens the window, anything else is the command line.
///
/// This class is deliberately no `javafx.application.Application`: a launcher that is one makes the JVM demand JavaFX
/// on the module path before `main` is reached, and the command line should not have to load a toolkit at all.
public final class Main {

    private Main() {}

    /// Ends with the exit status that `docs/contract.md` lists.
    public static void main(String[] args) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        // print streams keep it to themselves where they can't write
        System.exit(Cli.run(args, new FileOutputStream(FileDescriptor.out), System.err, Main::open));
    }

    /// Opens the window; where there is no display the samples answer on the command line, and anything else says what
    /// can be done without one.
    private static int open(Window.Request request) {
        if (Display.present()) {
            try {
                TimelineApp.start(request.workspace(), request.sample(), request.language());
                return 0;
            } catch (UnsupportedOperationException e) {
                // the display is there, but not what JavaFX needs to draw on it (on Linux GTK 3)
                System.err.println(e.getMessage());
            }
        }
        System.err.println("Jendela tidak dapat dibuka di sini; perintahnya tetap dapat dipakai.");
        System.err.println("No window can be opened here; the commands work all the same.");
        return request.sample()
                ? Cli.run(new String[] {"sample"}, System.out, System.err)
                : Cli.run(new String[] {"--help"}, System.err, System.err) + 2;
    }
}
