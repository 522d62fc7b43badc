package id.linimasa.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What `docs/workspace.md` promises is tested where it says.
class GuaranteesPageTest {
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    @Test
    void everyTestThatThePageNamesExists() throws IOException {
        String page = Files.readString(Path.of("docs/workspace.md"));
        Set<String> named =
                TEST.matcher(page).results().map(m -> m.group(1) + ".java").collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(5);
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            Set<String> there = files.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
            assertThat(there).containsAll(named);
        }
    }

    @Test
    void pageTellsTheLayoutThatIsMade() throws IOException {
        assertThat(Files.readString(Path.of("docs/workspace.md")))
                .contains("{\"format\":" + WorkspaceFolder.FORMAT + "}")
                .contains("| " + WorkspaceFolder.FORMAT + " | ");
    }
}
