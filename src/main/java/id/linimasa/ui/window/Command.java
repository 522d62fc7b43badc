package id.linimasa.ui.window;

import javafx.scene.input.KeyCombination;

/// Something that the window can do by a key: for the keyboard, the cheat sheet and the command palette alike.
///
/// @param key its name in the bundle
/// @param keys the keys that do it
/// @param plain whether text fields keep the keys for themselves: plain letters, undo
/// @param action what it does
record Command(String key, KeyCombination keys, boolean plain, Runnable action) {

    static Command of(String key, String keys, Runnable action) {
        KeyCombination combination = KeyCombination.valueOf(keys);
        boolean plain = keys.length() == 1
                || keys.startsWith("DIGIT")
                || keys.equals("Slash")
                || keys.equals("Shift+Slash")
                || keys.equals("Shift+U")
                || keys.startsWith("Shortcut+") && keys.endsWith("Z");
        return new Command(key, combination, plain, action);
    }

    /// The keys as people read them: `Ctrl+F`, `?`.
    String keysText() {
        return keys.getDisplayText().equals("Shift+/") ? "?" : keys.getDisplayText();
    }
}
