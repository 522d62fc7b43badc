package id.linimasa.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// `docs/workspace.md` tells the layout of this version.
class GuaranteesPageTest {
    @Test
    void pageTellsTheLayoutThatIsMade() throws IOException {
        assertThat(Files.readString(Path.of("docs/workspace.md")))
                .contains("{\"format\":" + WorkspaceFolder.FORMAT + "}")
                .contains("| " + WorkspaceFolder.FORMAT + " | ");
    }
}
