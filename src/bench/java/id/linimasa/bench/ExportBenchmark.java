package id.linimasa.bench;

import id.linimasa.export.Exports;
import id.linimasa.export.content.Digests;
import id.linimasa.export.content.ExportFormat;
import id.linimasa.export.content.ExportRequest;
import id.linimasa.export.content.ExportSource;
import id.linimasa.export.content.Inputs;
import id.linimasa.index.EventIndex;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Decision;
import id.linimasa.model.Event;
import id.linimasa.model.EventColumns;
import id.linimasa.model.Extraction;
import id.linimasa.query.EventQuery;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Exports everything of the index that [IndexBenchmark] built: `ExportBenchmark FOLDER [FORMAT...]`. Events come from
/// the index as in the program; articles are made up anew when they are asked for, which takes about as long as
/// reading them from a journal. Prints events a second by the clock and by the time of the processor, which others on
/// the machine don't lengthen, and the most heap that was in use after a collection.
public final class ExportBenchmark {
    private ExportBenchmark() {}

    public static void main(String[] args) throws IOException {
        List<String> formats = args.length > 1 ? List.of(args).subList(1, args.length) : List.of("csv", "jsonl");
        try (EventIndex index = EventIndex.open(Path.of(args[0]))) {
            for (String name : formats) {
                ExportFormat format = ExportFormat.of(name).orElseThrow();
                Path file = Path.of(args[0]).resolveSibling("bench-export." + format.id());
                long begun = System.nanoTime();
                long worked = processor();
                long[] most = {0};
                ExportRequest request = ExportRequest.of(format, EventQuery.ALL);
                new Exports().write(new IndexSource(index), request, file, (now, of) -> {
                    if (now % 100_000 == 1) {
                        most[0] = Math.max(most[0], heap());
                    }
                    return true;
                });
                double seconds = (System.nanoTime() - begun) / 1e9;
                double busy = (processor() - worked) / 1e9;
                int events = index.size().events();
                System.out.printf(
                        Locale.ROOT,
                        "%s: %d events in %.0f s, %.0f a second; %.0f s of processor time, %.0f a second; %d MB;"
                                + " heap in use %d MB of %d%n",
                        name,
                        events,
                        seconds,
                        events / seconds,
                        busy,
                        events / busy,
                        Files.size(file) >> 20,
                        most[0] >> 20,
                        Runtime.getRuntime().maxMemory() >> 20);
                Files.delete(file);
                Files.delete(Exports.manifestOf(file));
            }
        }
    }

    /// What the processor has done for this program so far, in nanoseconds: compiler and collector too.
    private static long processor() {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return system.getProcessCpuTime();
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /// The index as a source; its articles are those of [GeneratedNews].
    private record IndexSource(EventIndex index) implements ExportSource {
        @Override
        public void events(Predicate<Event> wanted) {
            index.scan(EventQuery.ALL, wanted);
        }

        @Override
        public EventColumns columns() {
            return index.columns(EventQuery.ALL);
        }

        @Override
        public Optional<Article> article(ArticleId id) {
            return index.position(id)
                    .map(at -> GeneratedNews.article(Integer.parseInt(at.substring(at.indexOf(':') + 1)))
                            .article());
        }

        @Override
        public Optional<Extraction> extraction(ArticleId id) {
            return index.extraction(id);
        }

        @Override
        public Set<ArticleId> articles() {
            return index.articleIds();
        }

        @Override
        public List<Decision> decisions() {
            return List.of();
        }

        @Override
        public Inputs inputs() {
            Inputs.Digest none = Digests.of(List.of());
            return new Inputs("bench", none, none, none, none);
        }
    }
}
