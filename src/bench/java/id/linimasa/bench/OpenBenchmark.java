package id.linimasa.bench;

import id.linimasa.model.ArticleId;
import id.linimasa.query.EventQuery;
import id.linimasa.workspace.Workspace;
import id.linimasa.workspace.WorkspaceSummary;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Times what a user waits for when a large workspace is opened: `OpenBenchmark FOLDER [EVENTS]`. Makes the workspace,
/// journal and all, where the folder is missing, and ends; else opens it once, as the first thing that this JVM does,
/// asks for a first list, the timeline's columns and an article's text, and prints how long each took by the clock and
/// in processor time of the whole process, and the heap in use after a full collection.
public final class OpenBenchmark {
    private static final double MILLION = 1e6;

    private OpenBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        if (!Files.isDirectory(folder)) {
            int events = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
            Watch building = new Watch();
            GeneratedWorkspace.build(folder, events / GeneratedNews.EVENTS_PER_ARTICLE);
            building.tell("built");
            return;
        }
        Watch watch = new Watch();
        try (Workspace workspace = Workspace.open(folder)) {
            watch.tell("open");
            List<ArticleId> shown =
                    List.copyOf(workspace.page(filtered()).events().getFirst().articles());
            watch.tell("open, first list of a filtered question");
            workspace.article(shown.getFirst()).orElseThrow();
            watch.tell("open, list, an article's text");
            workspace.columns(EventQuery.ALL);
            watch.tell("open, list, text, columns of everything");
            WorkspaceSummary summary = workspace.summary();
            System.out.printf(
                    Locale.ROOT,
                    "%d articles, %d events; heap in use after a collection: %d MB%n",
                    summary.articles(),
                    summary.events(),
                    heap());
        }
    }

    private static EventQuery filtered() {
        LocalDate from = LocalDate.of(2005, 1, 1);
        return new EventQuery(
                "",
                List.of(GeneratedNews.person(3)),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                from,
                from.plusYears(4),
                false,
                EventQuery.Sort.DATE,
                200);
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    /// Time since it was made.
    private static final class Watch {
        private final long begun = System.nanoTime();
        private final long begunWork = work();

        private static long work() {
            return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                    .getProcessCpuTime();
        }

        void tell(String what) {
            System.out.printf(
                    Locale.ROOT,
                    "%-45s %7.0f ms by the clock, %7.0f ms of processor time%n",
                    what,
                    (System.nanoTime() - begun) / MILLION,
                    (work() - begunWork) / MILLION);
        }
    }
}
