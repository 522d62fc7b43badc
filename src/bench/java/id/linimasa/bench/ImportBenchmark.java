package id.linimasa.bench;

import com.sun.management.OperatingSystemMXBean;
import id.linimasa.workspace.ImportListener;
import id.linimasa.workspace.ImportOutcome;
import id.linimasa.workspace.ImportReport;
import id.linimasa.workspace.Workspace;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A whole import beside plain indexing of the same text, in one JVM: `ImportBenchmark FOLDER FILE.jsonl`.
///
/// Plain indexing takes the texts from memory and gives each to Lucene's IndonesianAnalyzer, stores it, and adds a
/// day and an outlet to count by; it runs before and after the import, both on all cores. The import is the
/// program's own: it reads the file, cleans, extracts, writes the journal, joins the claims and makes the index.
/// Processor time is that of the whole process, compilers and collector included; heap is what is in use after a
/// full collection, whose own time is taken off. Of each round of the import it takes how long the first article
/// that it shows had waited since it was reported, such collections left out.
public final class ImportBenchmark {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int BETWEEN_HEAPS = 5_000;

    private final Path folder;
    private final Path file;

    private ImportBenchmark(Path folder, Path file) {
        this.folder = folder;
        this.file = file;
    }

    /// What a piece of work took.
    private record Bill(int articles, long wallNanos, long processorNanos) {
        void print(String what) {
            System.out.printf(
                    Locale.ROOT,
                    "%-24s %6d articles %7.1f s by the clock, %7.1f s of processor: %6.0f articles/s, %6.0f a"
                            + " processor-second%n",
                    what,
                    articles,
                    wallNanos / 1e9,
                    processorNanos / 1e9,
                    articles * 1e9 / wallNanos,
                    articles * 1e9 / processorNanos);
        }
    }

    /// An article as plain indexing wants it.
    private record Plain(String text, String outlet, long day) {}

    public static void main(String[] args) throws Exception {
        new ImportBenchmark(Files.createDirectories(Path.of(args[0])), Path.of(args[1])).run();
    }

    private void run() throws Exception {
        if (Files.exists(folder.resolve("workspace"))) {
            throw new IllegalArgumentException(folder.resolve("workspace") + " is there already: remove it first");
        }
        Bill before = plain("plain-before");
        before.print("plain, cold");
        Bill whole = whole();
        whole.print("import");
        Bill after = plain("plain-after");
        after.print("plain, warm");
        ratio("to plain, cold", whole, before);
        ratio("to plain, warm", whole, after);
    }

    private static void ratio(String what, Bill whole, Bill plain) {
        System.out.printf(
                Locale.ROOT,
                "%-24s %5.1f by processor, %5.1f by the clock%n",
                what,
                (double) whole.processorNanos * plain.articles / plain.processorNanos / whole.articles,
                (double) whole.wallNanos * plain.articles / plain.wallNanos / whole.articles);
    }

    private Bill plain(String name) throws Exception {
        List<Plain> articles = articles();
        Path target = folder.resolve(name);
        long wall = System.nanoTime();
        long processor = SYSTEM.getProcessCpuTime();
        try (FSDirectory directory = FSDirectory.open(target);
                IndexWriter writer = new IndexWriter(directory, config());
                ExecutorService executor = Executors.newFixedThreadPool(CORES)) {
            List<Future<?>> parts = new ArrayList<>();
            for (int core = 0; core < CORES; core++) {
                int first = core;
                parts.add(executor.submit(() -> {
                    for (int i = first; i < articles.size(); i += CORES) {
                        writer.addDocument(document(articles.get(i)));
                    }
                    return null;
                }));
            }
            for (Future<?> part : parts) {
                part.get();
            }
            writer.commit();
        }
        return new Bill(articles.size(), System.nanoTime() - wall, SYSTEM.getProcessCpuTime() - processor);
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig(new IndonesianAnalyzer())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(48);
    }

    private static Document document(Plain article) {
        Document document = new Document();
        document.add(new TextField("text", article.text(), Store.YES));
        document.add(new LongPoint("day", article.day()));
        document.add(new NumericDocValuesField("day", article.day()));
        document.add(new StoredField("day", article.day()));
        document.add(new SortedDocValuesField("outlet", new BytesRef(article.outlet())));
        return document;
    }

    private List<Plain> articles() throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        List<Plain> articles = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode article = json.readTree(line);
                articles.add(new Plain(
                        article.path("text").asString(""),
                        article.path("source").asString(""),
                        articles.size() / 10));
            }
        }
        return articles;
    }

    private Bill whole() {
        try (Workspace workspace = Workspace.open(folder.resolve("workspace"))) {
            Listener listener = new Listener();
            workspace.addListener(listener::shown);
            long wall = System.nanoTime();
            long processor = SYSTEM.getProcessCpuTime();
            ImportReport report = workspace.importFiles(List.of(file), listener);
            Bill bill = new Bill(
                    report.count(ImportOutcome.Imported.class),
                    System.nanoTime() - wall - listener.measuringWall,
                    SYSTEM.getProcessCpuTime() - processor - listener.measuringProcessor);
            listener.heap("done");
            listener.printDelays();
            System.out.println(workspace.summary());
            return bill;
        }
    }

    /// Looks at the heap now and then, and keeps book of what looking costs.
    private static final class Listener implements ImportListener {
        private int imported;
        private final List<Long> delays = new ArrayList<>();
        private long waitingSince;
        private long measuringWall;
        private long measuringProcessor;
        private long wall = System.nanoTime();
        private long processor = SYSTEM.getProcessCpuTime();

        @Override
        public void done(ImportOutcome outcome) {
            if (!(outcome instanceof ImportOutcome.Imported)) {
                return;
            }
            if (waitingSince == 0) {
                waitingSince = System.nanoTime();
            }
            if (++imported % BETWEEN_HEAPS == 0) {
                heap(imported + " articles");
            }
        }

        /// All that was reported until now is found by searches.
        void shown() {
            if (waitingSince != 0) {
                delays.add(System.nanoTime() - waitingSince);
                waitingSince = 0;
            }
        }

        void printDelays() {
            delays.sort(null);
            System.out.printf(
                    Locale.ROOT,
                    "from the first report to being found, in %d rounds: p50 %.2f s, p90 %.2f s, longest %.2f s%n",
                    delays.size(),
                    delays.get(delays.size() / 2) / 1e9,
                    delays.get(delays.size() * 9 / 10) / 1e9,
                    delays.getLast() / 1e9);
        }

        @Override
        public void stage(Stage stage) {
            System.out.printf(
                    Locale.ROOT,
                    "stage %-10s after %5.1f s by the clock, %5.1f s of processor%n",
                    stage,
                    (System.nanoTime() - wall - measuringWall) / 1e9,
                    (SYSTEM.getProcessCpuTime() - processor - measuringProcessor) / 1e9);
        }

        private void heap(String when) {
            long wallBegun = System.nanoTime();
            long processorBegun = SYSTEM.getProcessCpuTime();
            System.gc();
            long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            System.out.printf(Locale.ROOT, "heap in use after %-16s %5d MB%n", when, used >> 20);
            long took = System.nanoTime() - wallBegun;
            measuringWall += took;
            waitingSince += waitingSince == 0 ? 0 : took;
            measuringProcessor += SYSTEM.getProcessCpuTime() - processorBegun;
        }
    }
}
