package id.linimasa;

import id.linimasa.cli.Cli;
import id.linimasa.cli.Window;
import id.linimasa.ui.window.TimelineApp;
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
        System.exit(Cli.run(args, System.out, System.err, Main::open));
    }

    /// Opens the window; where there is no display the samples answer on the command line, and anything else says what
    /// can be done without one.
    private static int open(Window.Request request) {
        if (Display.present()) {
            TimelineApp.start(request.workspace(), request.sample(), request.language());
            return 0;
        }
        if (request.sample()) {
            return Cli.run(new String[] {"sample"}, System.out, System.err);
        }
        System.err.println("Tidak ada layar untuk jendela; perintahnya tetap dapat dipakai:");
        System.err.println("There is no display for the window; the commands work all the same:");
        return Cli.run(new String[] {"--help"}, System.err, System.err) + 2;
    }
}
