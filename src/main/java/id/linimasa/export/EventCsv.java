package id.linimasa.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Event;
import id.linimasa.model.Participant;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What `linimasa events --format csv` prints: one event a row, RFC 4180 with a header; lists are joined by `; `.
///
/// Stateless and safe for any number of threads.
public final class EventCsv {
    private static final List<String> COLUMNS = List.of(
            "id",
            "date",
            "from",
            "to",
            "type",
            "status",
            "unconfirmed",
            "title_id",
            "title_en",
            "participants",
            "place",
            "sources",
            "articles");

    private EventCsv() {}

    /// The names of the columns, with a line break.
    public static String header() {
        return line(csv -> csv.writeRecord(COLUMNS));
    }

    /// The row of one event, with a line break.
    public static String row(Event event) {
        return line(csv -> csv.writeRecord(
                event.id(),
                event.date(),
                event.range().fromText(),
                event.range().toText(),
                event.type().name(),
                event.status().name(),
                Boolean.toString(event.unconfirmed()),
                event.title().id(),
                event.title().en(),
                event.participants().stream().map(Participant::name).collect(Collectors.joining("; ")),
                event.place(),
                Integer.toString(event.sources()),
                event.articles().stream().map(ArticleId::value).collect(Collectors.joining("; "))));
    }

    private static String line(Consumer<CsvWriter> record) {
        StringWriter line = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(line)) {
            record.accept(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string takes everything
        }
        return line.toString();
    }
}
