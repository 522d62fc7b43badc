package id.linimasa.cli;

import id.linimasa.model.Event;
import id.linimasa.workspace.ChangeReport;
import id.linimasa.workspace.Workspace;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `linimasa reextract`: derives all events anew by the rules of this program, and says what changed.
@Command(
        name = "reextract",
        description = {
            "Susun ulang semua peristiwa dengan aturan program ini dan sebutkan apa yang berubah.",
            "Derive all events anew by this program's rules, and say what changed."
        })
final class ReextractCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Cli cli;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Override
    public Integer call() {
        try (Workspace opened = workspace.openExisting()) {
            ChangeReport report = opened.reextract();
            PrintWriter out = spec.commandLine().getOut();
            report.added().forEach(e -> out.println("+ " + told(e)));
            report.vanished().forEach(e -> out.println("- " + told(e)));
            report.moved().forEach(m -> out.println("> " + told(m.before()) + " -> " + date(m.after())));
            report.changed().forEach(m -> out.println("~ " + told(m.before()) + " -> " + told(m.after())));
            out.printf(
                    cli.language.of(
                            "%d baru, %d pindah tanggal, %d berubah, %d hilang, %d tetap%n",
                            "%d added, %d moved, %d changed, %d vanished, %d unchanged%n"),
                    report.added().size(),
                    report.moved().size(),
                    report.changed().size(),
                    report.vanished().size(),
                    report.unchanged());
            return ExitStatus.OK;
        }
    }

    private String told(Event event) {
        return date(event) + " " + event.status() + " " + cli.language.of(event.title());
    }

    private String date(Event event) {
        String date = event.date();
        return date == null ? cli.language.of("tanpa tanggal", "no date") : date;
    }
}
