package id.linimasa.ui.timeline;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import id.linimasa.model.LaneTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Writes the events and the script of the benchmark for another program to play: each event with start, end where its
/// date is longer than a day, title and the lane of its first person.
final class StepsJson {

    private static final double WIDTH = 1500;
    private static final long DAY = 86_400_000L;

    private StepsJson() {}

    static void write(Path file, EventColumns events, List<TimelineBenchmark.Step> steps) {
        LaneTable people = events.lanes().get(LaneKind.PERSON);
        if (people == null) {
            throw new IllegalArgumentException("events without people");
        }
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("{\"groups\":[");
            for (int i = 0; i <= people.names().size(); i++) {
                String name =
                        i == people.names().size() ? "Lainnya" : people.names().get(i);
                out.write(String.format(Locale.ROOT, "%s{\"id\":%d,\"content\":\"%s\"}", i == 0 ? "" : ",", i, name));
            }
            out.write("],\n\"events\":[");
            boolean first = true;
            for (int row = 0; row < events.size(); row++) {
                if (events.from()[row] != Long.MIN_VALUE) {
                    out.write(first ? "" : ",\n");
                    out.write(event(events, row, people));
                    first = false;
                }
            }
            out.write("],\n\"steps\":[");
            for (int i = 0; i < steps.size(); i++) {
                TimelineBenchmark.Step step = steps.get(i);
                out.write(String.format(
                        Locale.ROOT,
                        "%s{\"lanes\":\"%s\",\"from\":%d,\"to\":%d}",
                        i == 0 ? "" : ",",
                        step.lanes(),
                        step.scale().time(0),
                        step.scale().time(WIDTH)));
            }
            out.write("]}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static String event(EventColumns events, int row, LaneTable people) {
        int at = people.offsets()[row];
        int lane = at < people.offsets()[row + 1]
                ? people.lanes()[at]
                : people.names().size();
        long from = events.from()[row];
        long to = events.to()[row];
        String end = to == Long.MAX_VALUE || to - from <= DAY ? "" : ",\"end\":" + to;
        return String.format(
                Locale.ROOT,
                "{\"id\":%d,\"group\":%d,\"start\":%d%s,\"content\":\"%s\"}",
                row,
                lane,
                from,
                end,
                events.titles().apply(row).id());
    }
}
