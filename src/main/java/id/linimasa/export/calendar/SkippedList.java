package id.linimasa.export.calendar;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/// The events that a calendar can't hold, as CSV. Written even where there are none, so that no older list stays.
final class SkippedList implements Closeable {
    private final CsvWriter csv;

    SkippedList(Path file) throws IOException {
        csv = CsvWriter.builder().build(file);
        csv.writeRecord("event_id", "title", "date", "edtf");
    }

    void add(String id, String title, String date, String edtf) {
        csv.writeRecord(id, harmless(title), date, edtf);
    }

    /// No spreadsheet may take a title for a formula.
    private static String harmless(String title) {
        return title.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + title : title;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
