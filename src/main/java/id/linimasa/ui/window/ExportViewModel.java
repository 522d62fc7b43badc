package id.linimasa.ui.window;

import id.linimasa.export.EventCsv;
import id.linimasa.export.EventJson;
import id.linimasa.export.PictureFormat;
import id.linimasa.export.PictureRequest;
import id.linimasa.export.Pictures;
import id.linimasa.model.Event;
import id.linimasa.model.TimeRange;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.EventLibrary;
import id.linimasa.ui.Results;
import id.linimasa.ui.Texts;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Writes what is shown to a file: the events that match as a table or as data, or the timeline as a picture; no node.
///
/// The format is told by the ending of the file's name. Used on the FX thread alone; the writing runs in the
/// background.
public final class ExportViewModel {

    private static final int PICTURE_WIDTH = 1600;
    private static final double PICTURE_SCALE = 2;

    private final Results results;
    private final EventLibrary library;
    private final MainViewModel model;
    private final BackgroundTasks tasks;
    private final Texts texts;
    private final Supplier<TimeRange> visible;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");

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
        this.texts = texts;
        this.visible = visible;
    }

    /// Writes what is shown now.
    public void write(Path file) {
        Results.Answer answer = results.answer();
        Optional<PictureFormat> picture = PictureFormat.ofName(file.toString());
        PictureRequest request = request(visible.get());
        message.set(texts.get("export.running", name(file)));
        tasks.run(
                () -> picture.isPresent()
                        ? new Pictures()
                                .write(answer.columns(), request, picture.get(), file)
                                .size()
                        : writeEvents(answer, file),
                count -> message.set(texts.get("export.done", name(file))),
                e -> message.set(texts.get("export.failed", name(file), String.valueOf(e.getMessage()))));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private PictureRequest request(TimeRange range) {
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

    private int writeEvents(Results.Answer answer, Path file) throws IOException {
        List<Event> events = library.search(answer.query()).events();
        boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        Function<Event, String> row = csv
                ? EventCsv::row
                : e -> EventJson.line(e, id -> library.article(id).orElseThrow()) + "\n";
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (BufferedWriter out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
            out.write(csv ? EventCsv.header() : "");
            for (Event event : events) {
                out.write(row.apply(event));
            }
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        return events.size();
    }

    /// How the last export went, or empty.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }
}
