package id.linimasa;

import id.linimasa.cli.Cli;

/// One door to Linimasa: no argument opens the window, anything else is the command line.
///
/// This class is deliberately no `javafx.application.Application`: a launcher that is one makes the JVM demand JavaFX
/// on the module path before `main` is reached, and the command line should not have to load a toolkit at all.
public final class Main {

    private Main() {}

    /// Ends with the exit status that `docs/contract.md` lists.
    public static void main(String[] args) {
        String[] words = args.length == 0 ? new String[] {"--help"} : args;
        System.exit(Cli.run(words, System.out, System.err));
    }
}
