package id.linimasa.ui.window;

import id.linimasa.model.ArticleId;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.EventLibrary;
import id.linimasa.ui.Texts;
import id.linimasa.workspace.ImportListener;
import id.linimasa.workspace.ImportOutcome;
import id.linimasa.workspace.ImportReport;
import id.linimasa.workspace.WorkspaceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// An import as the window shows it: how far it is, and then its report; no node. Browsing goes on meanwhile.
///
/// Used on the FX thread alone; the import itself runs in the background, one at a time.
public final class ImportViewModel {

    private static final int MOST_DETAILED_ROWS = 2_000;
    private static final long NANOS_BETWEEN_UPDATES = 100_000_000L;

    private final Importer importer;
    private final EventLibrary library;
    private final BackgroundTasks tasks;
    private final Texts texts;
    private final LongSupplier nanos;
    private final Runnable whenDone;
    private final AtomicBoolean stop = new AtomicBoolean();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(this, "shown");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private final ObservableList<ImportRow> rows = FXCollections.observableArrayList();

    /// @param nanos a clock for the rate, as [System#nanoTime()]
    /// @param whenDone what follows an import that may have changed something
    ImportViewModel(
            Importer importer,
            EventLibrary library,
            BackgroundTasks tasks,
            Texts texts,
            LongSupplier nanos,
            Runnable whenDone) {
        this.importer = importer;
        this.library = library;
        this.tasks = tasks;
        this.texts = texts;
        this.nanos = nanos;
        this.whenDone = whenDone;
    }

    /// Imports files and folders; while an import runs, says so and does nothing.
    public void start(List<Path> paths) {
        if (running.get()) {
            message.set(texts.get("import.busy"));
            return;
        }
        if (!paths.isEmpty()) {
            begin(() -> importer.importFiles(paths, new Progress()));
        }
    }

    /// Imports the text of one article.
    public void startText(String text) {
        if (running.get()) {
            message.set(texts.get("import.busy"));
            return;
        }
        if (!text.isBlank()) {
            begin(() -> importText(text));
        }
    }

    private ImportReport importText(String text) throws IOException {
        Path folder = Files.createTempDirectory("linimasa");
        Path file = folder.resolve(texts.get("import.paste.name").replace(' ', '-') + ".txt");
        try {
            return importer.importFiles(List.of(Files.writeString(file, text)), new Progress());
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private void begin(Callable<ImportReport> work) {
        stop.set(false);
        rows.clear();
        running.set(true);
        shown.set(true);
        message.set(texts.get("import.starting"));
        tasks.run(() -> finished(work.call()), this::finish, this::fail);
    }

    /// A report with its rows.
    private record Finished(ImportReport report, List<ImportRow> rows) {}

    private Finished finished(ImportReport report) {
        List<ImportRow> all = report.outcomes().stream()
                .limit(MOST_DETAILED_ROWS)
                .map(this::row)
                .sorted(ImportRow.BY_DOUBT)
                .toList();
        return new Finished(report, all);
    }

    private ImportRow row(ImportOutcome outcome) {
        ArticleId id = outcome instanceof ImportOutcome.Imported imported ? imported.id() : null;
        return new ImportRow(outcome, id == null ? null : library.article(id).orElse(null));
    }

    private void finish(Finished finished) {
        ImportReport report = finished.report();
        running.set(false);
        rows.setAll(finished.rows());
        String done = texts.get(
                "import.done",
                report.count(ImportOutcome.Imported.class),
                report.count(ImportOutcome.AlreadyKnown.class),
                report.count(ImportOutcome.Rejected.class));
        message.set(report.cancelled() ? done + " · " + texts.get("import.cancelled") : done);
        whenDone.run();
    }

    private void fail(Exception e) {
        running.set(false);
        String why = e instanceof WorkspaceException w ? texts.of(w.text()) : String.valueOf(e.getMessage());
        message.set(texts.get("import.failed", why));
    }

    /// Stops after the article that is being read; what was imported stays.
    public void cancel() {
        stop.set(true);
    }

    /// Puts the report away.
    public void close() {
        if (!running.get()) {
            shown.set(false);
        }
    }

    /// Whether an import runs.
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Whether there is something to show: progress or a report.
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// How far it is, or how it ended.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// What became of each input, most doubtful first.
    public ObservableList<ImportRow> rows() {
        return rows;
    }

    /// Counts on the importing thread and tells the window ten times a second at most.
    private final class Progress implements ImportListener {

        private final AtomicInteger done = new AtomicInteger();
        private final long began = nanos.getAsLong();
        private long told = began;

        @Override
        public void done(ImportOutcome outcome) {
            int count = done.incrementAndGet();
            long now = nanos.getAsLong();
            if (now - told >= NANOS_BETWEEN_UPDATES) {
                told = now;
                double perSecond = count * 1e9 / Math.max(1, now - began);
                tasks.later(() -> tell(texts.get("import.progress", count, Math.round(perSecond))));
            }
        }

        @Override
        public void stage(Stage stage) {
            String key = "import.stage." + stage.name();
            tasks.later(() -> tell(texts.get(key)));
        }

        private void tell(String words) {
            if (running.get()) {
                message.set(words);
            }
        }

        @Override
        public boolean cancelled() {
            return stop.get();
        }
    }
}
