package id.linimasa;

import java.util.Locale;
import java.util.Map;

/// Whether this session has a screen to open a window on, told without loading a toolkit.
final class Display {

    private Display() {}

    /// Whether a window can be expected to open here. JavaFX's own headless platform counts as a display.
    static boolean present() {
        return present(System.getProperty("os.name", ""), System.getProperty("glass.platform", ""), System.getenv());
    }

    /// On Linux and the BSDs a screen is named in the environment; on Windows and macOS there is one.
    static boolean present(String system, String platform, Map<String, String> environment) {
        String lower = system.toLowerCase(Locale.ROOT);
        return lower.startsWith("windows")
                || lower.startsWith("mac")
                || platform.equalsIgnoreCase("headless")
                || named(environment, "DISPLAY")
                || named(environment, "WAYLAND_DISPLAY");
    }

    private static boolean named(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}
