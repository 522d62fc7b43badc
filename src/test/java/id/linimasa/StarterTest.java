package id.linimasa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The starter script finds a Java 25 and hands everything on, whatever folders it is in. Its Javas here are scripts
/// that print their arguments, one a line.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the starter of Windows is another script")
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class StarterTest {

    @TempDir
    Path folder;

    private Path starter;

    @BeforeEach
    void install() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("ruang kerja 'saya'/bin"));
        starter = Files.copy(Path.of("src/main/launcher/linimasa"), bin.resolve("linimasa"));
        assertThat(starter.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void theJavaMeantForLinimasaComesBeforeAllOthers() throws Exception {
        List<String> said = start(
                Map.of(
                        "LINIMASA_JAVA_HOME", java("khusus", "25.0.3").toString(),
                        "JAVA_HOME", java("umum", "26").toString()),
                "dates");

        assertThat(said).startsWith("khusus");
    }

    @Test
    void anOlderJavaIsPassedOver() throws Exception {
        List<String> said = start(
                Map.of(
                        "LINIMASA_JAVA_HOME", java("tua", "21.0.4").toString(),
                        "JAVA_HOME", java("umum", "26").toString()),
                "dates");

        assertThat(said).startsWith("umum");
    }

    @Test
    void wordsWithSpacesAndQuotesArriveWhole() throws Exception {
        List<String> said =
                start(Map.of("JAVA_HOME", java("umum", "25").toString()), "import", "Berita \"pagi\" ini.txt", "*", "");

        assertThat(said).endsWith("id.linimasa.Main", "import", "Berita \"pagi\" ini.txt", "*", "");
    }

    @Test
    void theProgramIsFoundThroughALinkFromAnywhere() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("pintasan"), folder.relativize(starter));
        starter = link;

        List<String> said = start(Map.of("JAVA_HOME", java("umum", "25").toString()), "dates");

        String home = folder.toRealPath().resolve("ruang kerja 'saya'").toString();
        assertThat(said)
                .containsSequence("-cp", home + "/lib/*")
                .containsSequence("--module-path", home + "/lib/javafx");
    }

    @Test
    void aShortCommandUsesTheFirstCompilerAloneAndALongOneBoth() throws Exception {
        Map<String, String> environment = Map.of("JAVA_HOME", java("umum", "25").toString());

        assertThat(start(environment, "events", "import")).contains("-XX:TieredStopAtLevel=1");
        assertThat(start(environment, "import", "events")).doesNotContain("-XX:TieredStopAtLevel=1");
        assertThat(start(environment, "import", "events")).contains("-XX:FreqInlineSize=60", "-XX:InlineSmallCode=800");
        assertThat(start(environment))
                .contains("-XX:Tier4InvocationThreshold=20000")
                .doesNotContain("-XX:TieredStopAtLevel=1", "-XX:FreqInlineSize=60");
    }

    @Test
    void theUsersCollectorReplacesTheOneOfTheStarter() throws Exception {
        String home = java("umum", "25").toString();

        assertThat(start(Map.of("JAVA_HOME", home), "import")).contains("-XX:+UseSerialGC");
        assertThat(start(Map.of("JAVA_HOME", home, "LINIMASA_JAVA_OPTS", "-Xmx2g -XX:+UseParallelGC"), "import"))
                .contains("-Xmx2g", "-XX:+UseParallelGC")
                .doesNotContain("-XX:+UseSerialGC");
    }

    @Test
    void closedInputAndOutputAreNotLeftToTheNextFileThatIsOpened() throws Exception {
        Path home = java("baru", "25");
        Path told = folder.resolve("told");
        Files.writeString(
                home.resolve("bin/java"),
                "#!/bin/sh\n{ : <&0; } 2>/dev/null && { : >&1; } 2>/dev/null && echo both >&2\n",
                StandardCharsets.UTF_8);
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", "\"$0\" dates <&- >&-", starter.toString());
        builder.environment().put("LINIMASA_JAVA_HOME", home.toString());
        Process process = builder.redirectError(told.toFile()).start();

        assertThat(process.waitFor()).isZero();
        assertThat(told).hasContent("both");
    }

    private Path java(String name, String version) throws IOException {
        Path home = folder.resolve("java " + name);
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' " + name + " \"$@\"\n", StandardCharsets.UTF_8);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n", StandardCharsets.UTF_8);
        return home;
    }

    private List<String> start(Map<String, String> environment, String... words) throws Exception {
        Path said = folder.resolve("said");
        ProcessBuilder builder = new ProcessBuilder();
        builder.command().add(starter.toString());
        builder.command().addAll(List.of(words));
        builder.environment().keySet().removeAll(List.of("JAVA_HOME", "LINIMASA_JAVA_HOME", "LINIMASA_JAVA_OPTS"));
        builder.environment().putAll(environment);
        Process process = builder.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readAllLines(said, StandardCharsets.UTF_8);
    }
}
