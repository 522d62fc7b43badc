package id.linimasa.cli;

import id.linimasa.curation.Codings;
import id.linimasa.curation.DeedTexts;
import id.linimasa.curation.History;
import id.linimasa.curation.ReaderComparison;
import id.linimasa.curation.Standing;
import id.linimasa.model.Decision;
import id.linimasa.workspace.DecideReport;
import id.linimasa.workspace.DecisionFile;
import id.linimasa.workspace.Decisions;
import id.linimasa.workspace.FileReport;
import id.linimasa.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `linimasa decisions`: lists what was decided, undoes and redoes, exports, takes in and compares.
@Command(
        name = "decisions",
        description = {
            "Daftar keputusan; urungkan, ulangi, ekspor, ambil dari rekan, bandingkan.",
            "List decisions; undo, redo, export, take in a colleague's, compare."
        })
final class DecisionsCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Cli cli;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(names = "--event", paramLabel = "ID", description = "Riwayat satu peristiwa / the history of one event")
    private @Nullable String event;

    @Option(
            names = "--format",
            paramLabel = "text|jsonl",
            defaultValue = "text",
            description = "Bentuk / form (${DEFAULT-VALUE})")
    private Format format = Format.text;

    /// The forms of the listing.
    enum Format {
        text,
        jsonl
    }

    private DecisionPrinter printer() {
        return new DecisionPrinter(cli.language, spec.commandLine());
    }

    @Override
    public Integer call() {
        try (Workspace opened = workspace.openExisting()) {
            String id = event;
            if (id != null) {
                history(opened.decisions(), id);
            } else if (format == Format.jsonl) {
                opened.decisions()
                        .inForce()
                        .forEach(d -> spec.commandLine().getOut().print(DecisionFile.line(d) + "\n"));
            } else {
                opened.decisions().list().forEach(printer()::standing);
            }
            return ExitStatus.OK;
        }
    }

    private void history(Decisions decisions, String id) {
        History history = decisions
                .history(id)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), cli.language.of("tidak ada peristiwa ", "no event ") + id));
        if (format == Format.jsonl) {
            history.steps().stream()
                    .map(s -> s.entry().decision())
                    .distinct()
                    .forEach(d -> spec.commandLine().getOut().print(DecisionFile.line(d) + "\n"));
            return;
        }
        spec.commandLine()
                .getOut()
                .println(cli.language.of("hasil ekstraksi: ", "extracted: ")
                        + cli.language.of(history.extracted().title()) + "  "
                        + DeedTexts.date(history.extracted().date()) + "  "
                        + history.extracted().type() + "  "
                        + history.extracted().status());
        history.steps().forEach(s -> printer().standing(new Standing(s.entry(), s.inForce(), s.anchored())));
    }

    @Command(
            name = "undo",
            description = {"Urungkan langkah terakhir.", "Undo the last step."})
    int undo(@Mixin WorkspaceOption where, @Mixin WhoOption who) {
        try (Workspace opened = where.openExisting()) {
            return told(
                    opened.decisions().undo(who.name()),
                    cli.language.of("tidak ada yang diurungkan", "nothing to undo"));
        }
    }

    @Command(
            name = "redo",
            description = {"Ulangi langkah yang terakhir diurungkan.", "Redo the step that was undone last."})
    int redo(@Mixin WorkspaceOption where, @Mixin WhoOption who) {
        try (Workspace opened = where.openExisting()) {
            return told(
                    opened.decisions().redo(who.name()), cli.language.of("tidak ada yang diulangi", "nothing to redo"));
        }
    }

    private int told(DecideReport report, String nothing) {
        if (report.decisions().isEmpty()) {
            spec.commandLine().getErr().println(nothing);
        }
        printer().decided(report.decisions());
        return ExitStatus.OK;
    }

    @Command(
            name = "export",
            description = {"Tulis keputusan yang berlaku ke berkas.", "Write the decisions in force to a file."})
    int export(@Mixin WorkspaceOption where, @Parameters(paramLabel = "FILE.jsonl") Path file) {
        OutputFile.check("FILE.jsonl", file, spec.commandLine());
        try (Workspace opened = where.openExisting()) {
            int count = opened.decisions().exportTo(file);
            spec.commandLine()
                    .getErr()
                    .printf(
                            cli.language.of("%d keputusan ditulis ke %s%n", "%d decisions written to %s%n"),
                            count,
                            file);
            return ExitStatus.OK;
        }
    }

    @Command(
            name = "import",
            description = {
                "Ambil keputusan rekan; yang bertentangan disebut dan tidak diterapkan.",
                "Take in a colleague's decisions; those that contradict are named and left out."
            })
    int take(@Mixin WorkspaceOption where, @Parameters(paramLabel = "FILE.jsonl") Path file) {
        try (Workspace opened = where.openExisting()) {
            FileReport report = opened.decisions().importFrom(file);
            return printer().report(file, report);
        }
    }

    @Command(
            name = "compare",
            description = {
                "Bandingkan keputusan di sini dengan keputusan rekan, berdampingan; tidak ada yang diubah.",
                "Compare the decisions here with a colleague's, side by side; nothing is changed."
            })
    int compare(@Mixin WorkspaceOption where, @Parameters(paramLabel = "FILE.jsonl") Path file) {
        try (Workspace opened = where.openExisting()) {
            List<Decision> ours = opened.decisions().inForce();
            DecisionFile.Content<Decision> theirs = DecisionFile.decisions(file);
            theirs.problems()
                    .forEach(p -> spec.commandLine()
                            .getErr()
                            .println(file + ":" + p.line() + ": " + cli.language.of(p.reason())));
            printer().comparison(ReaderComparison.of(Codings.of(ours), Codings.of(theirs.items())), true);
            return theirs.problems().isEmpty() ? ExitStatus.OK : ExitStatus.PARTLY;
        }
    }
}
