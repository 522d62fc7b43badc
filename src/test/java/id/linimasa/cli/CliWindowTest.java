package id.linimasa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.workspace.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// When the window opens, and on what.
class CliWindowTest {

    private final List<Window.Request> opened = new ArrayList<>();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void noWordsOpenTheUsersOwnWorkspaceAsItWasLeft() {
        assertThat(run()).isZero();

        assertThat(opened).containsExactly(new Window.Request(Workspace.defaultFolder(), false, null));
    }

    @Test
    void theWindowOpensTheWorkspaceAndLanguageAskedFor() {
        assertThat(run("--workspace", "ruang kerja", "--lang", "en")).isZero();

        assertThat(opened).containsExactly(new Window.Request(Path.of("ruang kerja"), false, Locale.of("en")));
    }

    @Test
    void theSamplesNeverGoIntoTheUsersOwnWorkspace() {
        assertThat(run("--sample")).isZero();

        assertThat(opened).containsExactly(new Window.Request(Workspace.sampleFolder(), true, null));
        assertThat(Workspace.sampleFolder()).isNotEqualTo(Workspace.defaultFolder());
    }

    @Test
    void theExitStatusIsThatOfTheWindow() {
        int status = Cli.run(new String[0], stream(new ByteArrayOutputStream()), stream(err), request -> 3);

        assertThat(status).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "dates Mei"})
    void aCommandOpensNoWindow(String words) {
        assertThat(run(words.split(" ", -1))).isZero();

        assertThat(opened).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--workspace x events", "--sample events"})
    void aWorkspaceBeforeTheCommandIsRefusedRatherThanIgnored(String words) {
        assertThat(run(words.split(" ", -1))).isEqualTo(ExitStatus.USAGE);

        assertThat(opened).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("harus di belakang perintah");
    }

    @Test
    void anUnknownWordIsWrongUsageAndOpensNoWindow() {
        assertThat(run("impor")).isEqualTo(ExitStatus.USAGE);

        assertThat(opened).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("impor");
    }

    private int run(String... words) {
        return Cli.run(words, stream(new ByteArrayOutputStream()), stream(err), request -> {
            opened.add(request);
            return ExitStatus.OK;
        });
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
