package id.linimasa.cli;

import id.linimasa.workspace.FileReport;
import id.linimasa.workspace.Workspace;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `linimasa decide`: does the acts of a JSON Lines file, as one step that can be undone.
@Command(
        name = "decide",
        description = {
            "Terapkan tindakan dari berkas JSON Lines (docs/curation.md) sebagai satu langkah.",
            "Apply acts from a JSON Lines file (docs/curation.md) as one step."
        })
final class DecideCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Cli cli;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private WhoOption who = new WhoOption();

    @Option(names = "--why", paramLabel = "TEXT", description = "Mengapa / why")
    private String why = "";

    @Parameters(paramLabel = "FILE.jsonl", description = "Satu tindakan per baris / one act a line")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path file;

    @Override
    public Integer call() {
        try (Workspace opened = workspace.openExisting()) {
            FileReport report = opened.decisions().decideFile(file, who.name(), why);
            return new DecisionPrinter(cli.language, spec.commandLine()).report(file, report);
        }
    }
}
