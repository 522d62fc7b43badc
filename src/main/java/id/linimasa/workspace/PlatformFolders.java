package id.linimasa.workspace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a platform wants the data of a user's programs.
///
/// @param system the value of `os.name`
/// @param home the user's home folder
/// @param environment the variables of the process
record PlatformFolders(String system, Path home, Map<String, String> environment) {

    static PlatformFolders current() {
        return new PlatformFolders(
                System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    /// The folder for all data of the user's programs.
    Path data() {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            return variable("APPDATA", home.resolve("AppData").resolve("Roaming"));
        }
        // Java asks the password file; shells, and the XDG specification, mean $HOME
        Path folder = variable("HOME", home);
        if (lower.startsWith("mac")) {
            return folder.resolve("Library").resolve("Application Support");
        }
        // XDG Base Directory Specification 0.8: a relative path is to be ignored
        return variable("XDG_DATA_HOME", folder.resolve(".local").resolve("share"));
    }

    private Path variable(String name, Path otherwise) {
        @Nullable String value = environment.get(name);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        Path path = Path.of(value);
        return path.isAbsolute() ? path : otherwise;
    }
}
