package id.linimasa.ui.window;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Runs commands by their keys, wherever the focus is; plain letters stay with a text field that has it.
final class Shortcuts {

    private final Scene scene;
    private final List<Command> commands;

    private Shortcuts(Scene scene, List<Command> commands) {
        this.scene = scene;
        this.commands = commands;
    }

    static void install(Scene scene, List<Command> commands) {
        Shortcuts shortcuts = new Shortcuts(scene, commands);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, shortcuts::onKey);
    }

    private void onKey(KeyEvent event) {
        boolean typing = scene.getFocusOwner() instanceof TextInputControl;
        for (Command command : commands) {
            if (command.keys().match(event) && !(typing && command.plain())) {
                command.action().run();
                event.consume();
                return;
            }
        }
    }
}
