package id.linimasa.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlatformFoldersTest {
    private static final Path HOME = Path.of("/rumah/ani").toAbsolutePath();

    private static Path data(String system, Map<String, String> environment) {
        return new PlatformFolders(system, HOME, environment).data();
    }

    @Test
    void everyPlatformHasItsOwn() {
        assertThat(data("Linux", Map.of())).isEqualTo(HOME.resolve(".local/share"));
        assertThat(data("Mac OS X", Map.of())).isEqualTo(HOME.resolve("Library/Application Support"));
        assertThat(data("Windows 11", Map.of())).isEqualTo(HOME.resolve("AppData/Roaming"));
    }

    @Test
    void theHomeOfTheEnvironmentWinsOverThatOfThePasswordFile() {
        Path other = Path.of("/rumah/budi").toAbsolutePath();
        assertThat(data("Linux", Map.of("HOME", other.toString()))).isEqualTo(other.resolve(".local/share"));
        assertThat(data("Mac OS X", Map.of("HOME", other.toString())))
                .isEqualTo(other.resolve("Library/Application Support"));
        assertThat(data("Windows 11", Map.of("HOME", other.toString()))).isEqualTo(HOME.resolve("AppData/Roaming"));
    }

    @Test
    void environmentDecidesWhereItNamesAnAbsolutePath() {
        Path data = Path.of("/data").toAbsolutePath();
        assertThat(data("Linux", Map.of("XDG_DATA_HOME", data.toString()))).isEqualTo(data);
        assertThat(data("Linux", Map.of("XDG_DATA_HOME", "nisbi"))).isEqualTo(HOME.resolve(".local/share"));
        assertThat(data("Linux", Map.of("XDG_DATA_HOME", ""))).isEqualTo(HOME.resolve(".local/share"));
    }
}
