package id.linimasa.ui.window;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Runs commands by their keys, wherever the focus is; plain letters stay with a text field that has it.
final class Shortcuts {

    private final Scene scene;
    private final List<Command> commands;
    private boolean spent;

    private Shortcuts(Scene scene, List<Command> commands) {
        this.scene = scene;
        this.commands = commands;
    }

    static void install(Scene scene, List<Command> commands) {
        Shortcuts shortcuts = new Shortcuts(scene, commands);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, shortcuts::onKey);
        scene.addEventFilter(KeyEvent.KEY_TYPED, shortcuts::onLetter);
    }

    private void onKey(KeyEvent event) {
        spent = false;
        boolean typing = scene.getFocusOwner() instanceof TextInputControl;
        for (Command command : commands) {
            if (command.keys().match(event) && !(typing && command.plain())) {
                command.action().run();
                spent = command.plain();
                event.consume();
                return;
            }
        }
    }

    /// The letter of a key that was a command is not typed into the field that the command opens.
    private void onLetter(KeyEvent event) {
        if (spent) {
            spent = false;
            event.consume();
        }
    }
}
