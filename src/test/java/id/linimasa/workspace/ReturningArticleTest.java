package id.linimasa.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Act;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Event;
import id.linimasa.query.EventQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was decided goes back with an article that comes back.
class ReturningArticleTest {
    @TempDir
    Path temp;

    @Test
    void aLabelGoesBackToTheArticleThatItHoldsOnTo() throws IOException {
        Path first = article(
                "satu.txt",
                "Jakarta, 27 April 2022 - Vladimir Putin bertemu Antonio Guterres di Moskow pada Selasa (26/4/2022).");
        Path second = article(
                "dua.txt", "Jakarta, 27 April 2022 - Vladimir Putin bertemu Antonio Guterres di Moskow kemarin.");
        try (Workspace workspace = Workspace.open(temp.resolve("kerja"))) {
            workspace.importFiles(List.of(first), ImportListener.NONE);
            ArticleId holding = articles(workspace, "2022-04-26").getFirst();
            workspace.importFiles(List.of(second), ImportListener.NONE);
            Event both = workspace.page(EventQuery.ALL).events().getFirst();
            assertThat(both.articles()).hasSize(2);
            ArticleId other = both.articles().stream()
                    .filter(id -> !id.equals(holding))
                    .findFirst()
                    .orElseThrow();

            decide(workspace, new Act.Tag(both.id(), "penting", true));
            decide(workspace, new Act.SetWritten(other, LocalDate.of(2021, 5, 7)));
            assertThat(tags(workspace, "2022-04-26")).containsExactly("penting");
            assertThat(tags(workspace, "2021-05-06")).isEmpty();

            workspace.delete(holding);
            assertThat(tags(workspace, "2021-05-06")).containsExactly("penting");

            workspace.importFiles(List.of(first), ImportListener.NONE);
            assertThat(tags(workspace, "2022-04-26")).containsExactly("penting");
            assertThat(tags(workspace, "2021-05-06")).isEmpty();
        }
    }

    private Path article(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text);
    }

    private static void decide(Workspace workspace, Act act) {
        assertThat(workspace.decisions().decide(List.of(act), "Ani", "").refused())
                .isEmpty();
    }

    private static Collection<String> tags(Workspace workspace, String date) {
        return on(workspace, date).judgement().tags();
    }

    private static List<ArticleId> articles(Workspace workspace, String date) {
        return List.copyOf(on(workspace, date).articles());
    }

    private static Event on(Workspace workspace, String date) {
        List<Event> found = workspace.page(EventQuery.ALL).events().stream()
                .filter(e -> date.equals(e.date()))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
