package id.linimasa;

import id.linimasa.cli.Cli;
import id.linimasa.cli.Window;
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

    /// Opens the window; where there is no display, the sample answers on the command line.
    private static int open(Window.Request request) {
        String[] words = request.sample() ? new String[] {"sample"} : new String[] {"--help"};
        return Cli.run(words, System.out, System.err);
    }
}
