package id.linimasa.ui.window;

import id.linimasa.export.Exports;
import id.linimasa.export.PictureFormat;
import id.linimasa.export.PictureRequest;
import id.linimasa.export.Pictures;
import id.linimasa.export.content.Counts;
import id.linimasa.export.content.ExportFormat;
import id.linimasa.export.content.ExportPreview;
import id.linimasa.export.content.ExportRequest;
import id.linimasa.model.TimeRange;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.EventLibrary;
import id.linimasa.ui.Results;
import id.linimasa.ui.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Writes events and pictures to files, tells beforehand what a format can't hold, and how far it is; no node.
///
/// Used on the FX thread alone; the writing runs in the background.
public final class ExportViewModel {

    private static final int PICTURE_WIDTH = 1600;
    private static final double PICTURE_SCALE = 2;
    private static final ExportPreview NOTHING = new ExportPreview(0, java.util.List.of());

    private final Results results;
    private final EventLibrary library;
    private final MainViewModel model;
    private final BackgroundTasks tasks;
    private final BackgroundTasks.Latest previewing;
    private final Texts texts;
    private final Supplier<TimeRange> visible;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private final ReadOnlyObjectWrapper<ExportPreview> preview = new ReadOnlyObjectWrapper<>(this, "preview", NOTHING);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", -1);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final SaveChooser saving = new SaveChooser();
    private AtomicBoolean cancelled = new AtomicBoolean();

    /// @param visible what of the timeline is in view
    ExportViewModel(
            Results results,
            EventLibrary library,
            MainViewModel model,
            BackgroundTasks tasks,
            Texts texts,
            Supplier<TimeRange> visible) {
        this.results = results;
        this.library = library;
        this.model = model;
        this.tasks = tasks;
        this.previewing = tasks.latest();
        this.texts = texts;
        this.visible = visible;
    }

    /// Where files are saved.
    SaveChooser saving() {
        return saving;
    }

    /// What the dialog starts with: the current query, the language and the lanes of the window.
    ExportChoice choice() {
        return new ExportChoice(
                results.answer().query(),
                results.selectedId(),
                texts.english() ? "en" : "id",
                model.lanesProperty().get(),
                model.themeProperty().get().name().toLowerCase(Locale.ROOT));
    }

    /// Writes what is shown now, in the format that the ending of the name tells: a table, data, or what is in view of
    /// the timeline.
    public void write(Path file) {
        Optional<PictureFormat> picture = PictureFormat.ofName(file.toString());
        if (picture.isPresent()) {
            Results.Answer answer = results.answer();
            PictureRequest request = inView(visible.get());
            start(file, () -> new Pictures().write(answer.columns(), request, picture.get(), file));
        } else {
            boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
            ExportChoice choice = choice();
            choice.formatProperty().set(csv ? ExportFormat.CSV : ExportFormat.JSONL);
            write(choice.request(), file);
        }
    }

    /// Writes an export.
    public void write(ExportRequest request, Path file) {
        AtomicBoolean stop = new AtomicBoolean();
        cancelled = stop;
        start(file, () -> written(request, file, stop));
    }

    private List<Path> written(ExportRequest request, Path file, AtomicBoolean stop) throws java.io.IOException {
        return new Exports().write(library.export(request), request, file, (done, of) -> {
            tasks.later(() -> progress.set(of == 0 ? 1 : (double) done / of));
            return !stop.get();
        });
    }

    private void start(Path file, Callable<?> work) {
        message.set(texts.get("export.running", name(file)));
        progress.set(-1);
        running.set(true);
        tasks.run(
                work,
                done -> ended(texts.get("export.done", name(file))),
                e -> ended(
                        e instanceof CancellationException
                                ? texts.get("export.cancelled", name(file))
                                : texts.get("export.failed", name(file), String.valueOf(e.getMessage()))));
    }

    private void ended(String how) {
        running.set(false);
        message.set(how);
    }

    /// Ends the running export; the file stays as it was before.
    public void cancel() {
        cancelled.set(true);
    }

    /// Counts anew what a format can't hold.
    void preview(ExportRequest request) {
        previewing.run(
                () -> ExportPreview.of(
                        request.format(),
                        Counts.of(
                                library.export(request).columns(),
                                request.options().group())),
                preview::set,
                e -> preview.set(NOTHING));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private PictureRequest inView(TimeRange range) {
        return new PictureRequest(
                PICTURE_WIDTH,
                0,
                PICTURE_SCALE,
                day(range.from()),
                day(range.to()),
                1,
                model.lanesProperty().get(),
                model.themeProperty().get().name().toLowerCase(Locale.ROOT),
                texts.english() ? "en" : "id",
                true);
    }

    private static @Nullable LocalDate day(@Nullable LocalDateTime moment) {
        return moment == null ? null : moment.toLocalDate();
    }

    /// How the last export went, or empty.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// What the format can't hold of the chosen events.
    public ReadOnlyObjectProperty<ExportPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// How far a running export is, 0–1, or -1 where nobody can tell.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Whether an export is running.
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }
}
