package id.linimasa.cli;

import id.linimasa.export.EventCsv;
import id.linimasa.export.EventJson;
import id.linimasa.model.Event;
import id.linimasa.query.EventPage;
import id.linimasa.query.EventQuery;
import id.linimasa.query.QueryHelp;
import id.linimasa.workspace.Workspace;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `linimasa events`: lists the events of a workspace that match a query.
@Command(
        name = "events",
        description = {"Daftar peristiwa di ruang kerja.", "List the events of the workspace."})
final class EventsCommand implements Callable<Integer> {
    /// Whether somebody still reads is looked at after so many events.
    private static final int BETWEEN_CHECKS = 256;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Cli cli;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private QueryOptions query = new QueryOptions();

    @Option(
            names = "--format",
            paramLabel = "table|jsonl|csv",
            defaultValue = "table",
            description = "Bentuk / form (${DEFAULT-VALUE})")
    private Format format = Format.table;

    @Option(
            names = "--explain",
            paramLabel = "ID",
            description = "Jelaskan satu peristiwa / explain one event: laporan, tanggal, status, penggabungan")
    private @Nullable String explained;

    @Option(names = "--help-query", description = "Contoh-contoh pencarian / examples of queries", help = true)
    private boolean queryHelp;

    /// The forms of the listing.
    enum Format {
        table,
        jsonl,
        csv
    }

    @Override
    public Integer call() {
        if (queryHelp) {
            spec.commandLine().getOut().print(QueryHelp.text(cli.language::of));
            return ExitStatus.OK;
        }
        EventQuery asked = query.query(); // a slip is told before the workspace is looked for
        try (Workspace opened = query.open()) {
            return explained == null ? list(opened, asked) : explain(opened, explained);
        }
    }

    private int explain(Workspace opened, String id) {
        PrintWriter out = spec.commandLine().getOut();
        Event event = opened.event(id)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), cli.language.of("tidak ada peristiwa ", "no event ") + id));
        new EventExplanation(cli.language, opened::article, out).print(event);
        return ExitStatus.OK;
    }

    private int list(Workspace opened, EventQuery asked) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case table -> {
                EventPage page = opened.page(asked);
                new EventTable(cli.language).print(page.events(), out);
                out.flush(); // or the count would stand within the table where both go to one file
                count(asked, page);
            }
            case jsonl -> each(opened, asked, event -> EventJson.line(event, opened::article) + "\n");
            case csv -> {
                out.print(EventCsv.header());
                each(opened, asked, EventCsv::row);
            }
        }
        return ExitStatus.OK;
    }

    /// Prints one after another, a million as well as ten, until nobody reads on.
    private void each(Workspace opened, EventQuery asked, Function<Event, String> text) {
        PrintWriter out = spec.commandLine().getOut();
        AtomicInteger printed = new AtomicInteger();
        opened.scan(asked, event -> {
            out.print(text.apply(event));
            return printed.incrementAndGet() % BETWEEN_CHECKS != 0 || !out.checkError(); // which flushes
        });
    }

    private void count(EventQuery asked, EventPage page) {
        String events = cli.language.events(asked.certain() ? page.certain() : page.possible());
        boolean ranged = page.certain() != page.possible();
        String certain =
                ranged ? ", " + page.certain() + cli.language.of(" di antaranya pasti", " of them certain") : "";
        spec.commandLine().getErr().println(events + certain);
    }
}
