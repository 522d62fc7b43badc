package id.linimasa.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Act;
import id.linimasa.model.Decision;
import id.linimasa.model.Event;
import id.linimasa.query.EventQuery;
import id.linimasa.workspace.ImportListener;
import id.linimasa.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenWorkspaceTest {

    @TempDir
    Path folder;

    @Test
    void decisionsBearTheChosenNameAndTheAccountsWhereNoneIsChosen() {
        try (Workspace workspace = Workspace.open(folder.resolve("contoh"))) {
            workspace.importFiles(List.of(Path.of("seeds")), ImportListener.NONE);
            Event event = workspace.page(EventQuery.ALL).events().getFirst();
            OpenWorkspace named = new OpenWorkspace(() -> workspace, () -> "Ani Lestari");
            named.decide(List.of(new Act.Star(event.id(), true)));
            assertThat(named.undoable()).extracting(Decision::who).containsExactly("Ani Lestari");
            OpenWorkspace unnamed = new OpenWorkspace(() -> workspace, () -> " ");
            unnamed.decide(List.of(new Act.Star(event.id(), false)));
            assertThat(unnamed.undoable()).extracting(Decision::who).containsExactly(OpenWorkspace.account());
        }
    }
}
