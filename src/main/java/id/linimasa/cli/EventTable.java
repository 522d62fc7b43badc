package id.linimasa.cli;

import id.linimasa.model.Event;
import id.linimasa.query.Vocabulary;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Events as lines for people: date, status, type, title, sources.
final class EventTable {
    private static final String GAP = "  ";

    private final Language language;

    EventTable(Language language) {
        this.language = language;
    }

    void print(List<Event> events, PrintWriter out) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                language.of("TANGGAL", "DATE"),
                "STATUS",
                language.of("JENIS", "TYPE"),
                language.of("SUMBER", "SOURCES"),
                language.of("PERISTIWA", "EVENT"),
                "ID"));
        events.forEach(e -> rows.add(row(e)));
        int[] widths = IntStream.range(0, rows.getFirst().size())
                .map(c -> rows.stream().mapToInt(r -> r.get(c).length()).max().orElse(0))
                .toArray();
        rows.forEach(r -> out.print(line(r, widths) + "\n"));
    }

    private List<String> row(Event event) {
        String date = event.date();
        String status = language.of(Vocabulary.label(event.status()));
        return List.of(
                date == null ? language.of("tanpa tanggal", "no date") : date,
                event.unconfirmed() ? status + "?" : status,
                language.of(Vocabulary.label(event.type())),
                Integer.toString(event.sources()),
                language.of(event.title()),
                event.id());
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < cells.size(); c++) {
            String cell = cells.get(c);
            line.append(cell);
            if (c < cells.size() - 1) {
                line.repeat(' ', widths[c] - cell.length()).append(GAP);
            }
        }
        return line.toString();
    }
}
