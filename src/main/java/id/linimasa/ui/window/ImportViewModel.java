package id.linimasa.ui.window;

import id.linimasa.model.Act;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.EventLibrary;
import id.linimasa.ui.Texts;
import id.linimasa.ui.TypedDay;
import id.linimasa.workspace.ImportListener;
import id.linimasa.workspace.ImportOutcome;
import id.linimasa.workspace.ImportReport;
import id.linimasa.workspace.WorkspaceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// An import as the window shows it: how far it is, and then its report; no node. Browsing goes on meanwhile.
///
/// Used on the FX thread alone; the import itself runs in the background, one at a time.
public final class ImportViewModel {

    private static final int MOST_DETAILED_ROWS = 2_000;
    private static final long NANOS_BETWEEN_UPDATES = 100_000_000L;
    private static final double NOT_KNOWN = -1;

    private final Importer importer;
    private final EventLibrary library;
    private final BackgroundTasks tasks;
    private final Texts texts;
    private final LongSupplier nanos;
    private final Runnable whenDone;
    private final AtomicBoolean stop = new AtomicBoolean();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(this, "shown");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "import.title");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", NOT_KNOWN);
    private final ReadOnlyIntegerWrapper leftOut = new ReadOnlyIntegerWrapper(this, "leftOut");
    private final BooleanProperty onlyLeftOut = new SimpleBooleanProperty(this, "onlyLeftOut");
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
            begin(() -> importer.importFiles(paths, new Progress(InputCount.of(paths))));
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
            return importer.importFiles(List.of(Files.writeString(file, text)), new Progress(1));
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private void begin(Callable<ImportReport> work) {
        stop.set(false);
        clear();
        running.set(true);
        shown.set(true);
        title.set("import.title");
        message.set(texts.get("import.starting"));
        progress.set(NOT_KNOWN);
        tasks.run(() -> finished(work.call()), this::finish, this::fail);
    }

    private void clear() {
        rows.clear();
        leftOut.set(0);
        onlyLeftOut.set(false);
    }

    /// A report with its rows.
    private record Finished(ImportReport report, ImportTally tally, List<ImportRow> rows) {}

    private Finished finished(ImportReport report) {
        List<ImportRow> all = ImportTally.firstOfEach(report.outcomes(), MOST_DETAILED_ROWS).stream()
                .map(this::row)
                .sorted(ImportRow.BY_DOUBT)
                .toList();
        return new Finished(report, ImportTally.of(report.outcomes()), all);
    }

    private ImportRow row(ImportOutcome outcome) {
        return new ImportRow(
                outcome, ImportRow.id(outcome).flatMap(library::article).orElse(null));
    }

    private void finish(Finished finished) {
        ImportReport report = finished.report();
        running.set(false);
        rows.setAll(finished.rows());
        leftOut.set(finished.tally().leftOut());
        String done = report.outcomes().isEmpty()
                ? texts.get("import.nothing")
                : finished.tally().words(texts);
        message.set(report.cancelled() ? done + " · " + texts.get("import.cancelled") : done);
        whenDone.run();
    }

    private void fail(Exception e) {
        running.set(false);
        String why = e instanceof WorkspaceException w ? texts.of(w.text()) : String.valueOf(e.getMessage());
        message.set(texts.get("import.failed", why));
    }

    /// Shows articles that want a look, as a report shows them.
    ///
    /// @param key how the list is called in the bundle
    public void list(String key, List<ArticleId> articles) {
        if (running.get()) {
            return;
        }
        title.set(key + ".title");
        message.set(articles.isEmpty() ? texts.get(key + ".none") : texts.get(key, articles.size()));
        shown.set(true);
        clear();
        tasks.run(
                () -> articles.stream()
                        .limit(MOST_DETAILED_ROWS)
                        .map(id -> row(new ImportOutcome.AlreadyKnown(source(id), id)))
                        .sorted(ImportRow.BY_DOUBT)
                        .toList(),
                rows::setAll,
                this::fail);
    }

    private String source(ArticleId id) {
        return library.article(id).map(Article::source).orElse("");
    }

    /// Whether days of writing can be corrected.
    public boolean decides() {
        return library.decides();
    }

    /// Gives several articles the day that typed words name, as one step that can be undone.
    public void correctWritten(List<ImportRow> chosen, String words) {
        List<ArticleId> ids = chosen.stream().flatMap(r -> r.id().stream()).toList();
        tasks.run(
                () -> {
                    LocalDate day = TypedDay.of(words, library)
                            .orElseThrow(() -> new IllegalArgumentException(texts.get("written.unclear")));
                    library.decide(ids.stream()
                            .<Act>map(id -> new Act.SetWritten(id, day))
                            .toList());
                    return rows.stream().map(r -> row(r.outcome())).toList();
                },
                again -> {
                    rows.setAll(again);
                    message.set(texts.get("import.dated", ids.size()));
                    whenDone.run();
                },
                e -> message.set(String.valueOf(e.getMessage())));
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

    /// The heading, as the bundle calls it: of an import, or of the articles that [#list] shows.
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// How far it is, or how it ended.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// How much of the import is done, 0 to 1, or less than 0 where nobody knows.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// How many inputs of the import gave no article, or less than they hold.
    public ReadOnlyIntegerProperty leftOutProperty() {
        return leftOut.getReadOnlyProperty();
    }

    /// Whether only those inputs are to be seen, with their reasons.
    public BooleanProperty onlyLeftOutProperty() {
        return onlyLeftOut;
    }

    /// What became of each input, most doubtful first.
    public ObservableList<ImportRow> rows() {
        return rows;
    }

    /// Counts on the importing thread and tells the window ten times a second at most.
    private final class Progress implements ImportListener {

        private final AtomicInteger done = new AtomicInteger();
        private final long began = nanos.getAsLong();
        private final int inputs;
        private long told = began;

        /// @param inputs how many there are, or 0 where that is not known
        Progress(int inputs) {
            this.inputs = inputs;
        }

        @Override
        public void done(ImportOutcome outcome) {
            int count = done.incrementAndGet();
            long now = nanos.getAsLong();
            if (now - told >= NANOS_BETWEEN_UPDATES) {
                told = now;
                double perSecond = count * 1e9 / Math.max(1, now - began);
                String words = texts.get("import.progress", count, Math.round(perSecond));
                String left = inputs > count ? " · " + left((inputs - count) / Math.max(0.1, perSecond)) : "";
                double part = inputs > count ? (double) count / inputs : NOT_KNOWN;
                tasks.later(() -> tell(words + left, part));
            }
        }

        private String left(double seconds) {
            return seconds < 60
                    ? texts.get("import.seconds-left", Math.max(1, Math.round(seconds)))
                    : texts.get("import.minutes-left", Math.round(seconds / 60));
        }

        @Override
        public void stage(Stage stage) {
            String key = "import.stage." + stage.name();
            tasks.later(() -> tell(texts.get(key), NOT_KNOWN));
        }

        private void tell(String words, double part) {
            if (running.get()) {
                message.set(words);
                progress.set(part);
            }
        }

        @Override
        public boolean cancelled() {
            return stop.get();
        }
    }
}
