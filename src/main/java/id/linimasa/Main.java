package id.linimasa;

/// One door to Linimasa: no argument opens the window, anything else is the command line.
///
/// This class is deliberately no `javafx.application.Application`: a launcher that is one makes the JVM demand JavaFX
/// on the module path before `main` is reached, and the command line should not have to load a toolkit at all.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("Linimasa");
    }
}
