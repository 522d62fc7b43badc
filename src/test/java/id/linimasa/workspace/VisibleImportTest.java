package id.linimasa.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.annotate.SmallWorld;
import id.linimasa.model.ArticleId;
import id.linimasa.query.EventQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// While a real import goes on, its events are found, by this workspace and by another that reads the same folder.
class VisibleImportTest {
    @TempDir
    Path temp;

    private Path input = Path.of("");

    @BeforeEach
    void writesArticles() throws IOException {
        input = Files.createDirectory(temp.resolve("masukan"));
        int number = 0;
        for (String text : SmallWorld.texts(3, 80)) {
            Files.writeString(input.resolve("berita-%03d.txt".formatted(number++)), text);
        }
    }

    @Test
    void eventsAreFoundWhileTheImportGoesOnAndSearchNeverFails() throws Exception {
        AtomicBoolean running = new AtomicBoolean(true);
        AtomicInteger rounds = new AtomicInteger();
        Map<ArticleId, Boolean> reported = new ConcurrentHashMap<>();
        List<Integer> growing = new ArrayList<>();
        try (Workspace workspace = Workspace.open(temp.resolve("ruang"));
                Workspace other = Workspace.open(temp.resolve("ruang"));
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            workspace.addListener(() -> {
                rounds.incrementAndGet();
                growing.add(workspace.summary().events());
            });
            Future<Integer> searching = threads.submit(search(workspace, running));
            Future<Integer> reading = threads.submit(search(other, running));
            ImportReport report;
            try {
                report = workspace.importFiles(List.of(input), slow(workspace, reported));
            } finally {
                running.set(false);
            }
            assertThat(report.outcomes()).hasOnlyElementsOfType(ImportOutcome.Imported.class);
            assertThat(searching.get(1, TimeUnit.MINUTES)).isPositive();
            assertThat(reading.get(1, TimeUnit.MINUTES)).isPositive();
            assertThat(rounds.get())
                    .as("one while the import went on, one at its end")
                    .isGreaterThan(1);
            assertThat(growing.getFirst()).isPositive().isLessThan(growing.getLast());
            assertThat(reported).containsValue(true);
        }
    }

    /// Searches until the import is done; gives back how often something was found before.
    private static Callable<Integer> search(Workspace workspace, AtomicBoolean running) {
        return () -> {
            int found = 0;
            while (running.get()) {
                workspace.refresh();
                workspace.columns(EventQuery.ALL);
                found += workspace.page(EventQuery.ALL).events().isEmpty() ? 0 : 1;
            }
            return found;
        };
    }

    /// An import of a second or more: each article is reported a moment after the one before. Notes which of the first
    /// articles were found while later ones were being read.
    private static ImportListener slow(Workspace workspace, Map<ArticleId, Boolean> reported) {
        return new ImportListener() {
            @Override
            public void done(ImportOutcome outcome) {
                if (outcome instanceof ImportOutcome.Imported imported) {
                    reported.put(imported.id(), false);
                    try {
                        Thread.sleep(60);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    reported.replaceAll((id, seen) -> workspace.article(id).isPresent());
                }
            }
        };
    }
}
