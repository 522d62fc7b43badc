package id.linimasa.cli;

import id.linimasa.annotate.ReadSettings;
import id.linimasa.model.Bilingual;
import id.linimasa.workspace.ImportListener;
import id.linimasa.workspace.ImportOutcome;
import id.linimasa.workspace.ImportReport;
import id.linimasa.workspace.Workspace;
import id.linimasa.workspace.WorkspaceException;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `linimasa import`: takes files and folders into a workspace and reports what became of each.
@Command(
        name = "import",
        description = {"Masukkan berkas dan folder ke ruang kerja.", "Import files and folders into the workspace."})
final class ImportCommand implements Callable<Integer> {
    private static final Duration BUSY_PAUSE = Duration.ofSeconds(5);

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Cli cli;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--dry-run",
            description = "Hanya tunjukkan apa yang terbaca / only show what would be read, write nothing")
    private boolean dryRun;

    @Option(names = "--watch", description = "Terus awasi dan impor yang baru / go on watching for new files")
    private boolean watch;

    @Option(names = "--report", paramLabel = "FILE.json", description = "Tulis hasil sebagai JSON / outcomes as JSON")
    private @Nullable Path report;

    @Parameters(arity = "1..*", paramLabel = "PATH")
    private List<Path> paths = List.of();

    @Override
    public Integer call() throws IOException {
        ReadSettings settings = reading.settings();
        if (dryRun) {
            return new DryRun(spec.commandLine(), cli.language, settings).run(paths);
        }
        ReportFile file = report == null ? null : ReportFile.at(report, spec.commandLine());
        // what arrives while the first import reads is found by the watch
        FolderWatch folders = new FolderWatch(watch ? paths : List.of());
        try (Workspace opened = workspace.open();
                Interruption interruption = Interruption.watch()) {
            ImportReport done = imported(opened, paths, settings, interruption, file);
            if (watch) {
                watch(opened, folders, settings, interruption, file);
            }
            if (done.cancelled()) {
                return ExitStatus.INTERRUPTED;
            }
            return done.incomplete() ? ExitStatus.PARTLY : ExitStatus.OK;
        }
    }

    private void watch(
            Workspace opened,
            FolderWatch folders,
            ReadSettings settings,
            Interruption interruption,
            @Nullable ReportFile file)
            throws IOException {
        tell(new Bilingual("mengawasi; berhenti dengan Ctrl+C", "watching; Ctrl+C ends"));
        List<Path> waiting = new ArrayList<>();
        while (!interruption.requested()) {
            waiting.addAll(folders.settled());
            if (waiting.isEmpty()) {
                interruption.pause(FolderWatch.EVERY);
                continue;
            }
            try {
                imported(opened, waiting, settings, interruption, file);
                waiting.clear();
            } catch (WorkspaceException e) {
                if (e.kind() != WorkspaceException.Kind.BUSY) {
                    throw e;
                }
                tell(e.text()); // the other writer will end; the files are tried again
                interruption.pause(BUSY_PAUSE);
            }
        }
    }

    private void tell(Bilingual message) {
        spec.commandLine().getErr().println(cli.language.of(message));
    }

    private ImportReport imported(
            Workspace opened,
            List<Path> inputs,
            ReadSettings settings,
            Interruption interruption,
            @Nullable ReportFile file)
            throws IOException {
        Teller teller = new Teller(interruption, inputs);
        ImportReport done = opened.importFiles(inputs, settings, teller);
        teller.progress.clear();
        sum(done);
        if (file != null) {
            file.add(done);
        }
        return done;
    }

    private static boolean terminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    private void sum(ImportReport report) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                cli.language.of(
                        "%d diimpor, %d sudah ada, %d diabaikan, %d sebagian, %d ditolak%n",
                        "%d imported, %d already known, %d ignored, %d partly read, %d rejected%n"),
                report.count(ImportOutcome.Imported.class),
                report.count(ImportOutcome.AlreadyKnown.class),
                report.count(ImportOutcome.Ignored.class),
                report.count(ImportOutcome.Partial.class),
                report.count(ImportOutcome.Rejected.class));
        if (report.outcomes().isEmpty()) {
            tell(new Bilingual("tidak ada berkas di sini", "there are no files here"));
        }
        out.flush(); // an interrupted program ends without the usual farewell
    }

    /// Tells each outcome as it comes: what was imported is a result, what was not a message.
    private final class Teller implements ImportListener {
        private final PrintWriter out = spec.commandLine().getOut();
        private final PrintWriter err = spec.commandLine().getErr();
        private final Interruption interruption;
        private final ProgressLine progress;

        Teller(Interruption interruption, List<Path> inputs) {
            this.interruption = interruption;
            boolean terminal = terminal();
            long size = terminal ? ProgressLine.size(inputs) : 0;
            progress = new ProgressLine(err, cli.language, terminal, size, System::nanoTime);
        }

        @Override
        public void read(long bytes) {
            progress.read(bytes);
        }

        @Override
        public void stage(Stage stage) {
            switch (stage) {
                case READING -> {}
                case MERGING -> progress.show(cli.language.of("menggabungkan laporan …", "joining the reports …"));
                case INDEXING -> progress.show(cli.language.of("menyusun indeks …", "making the index …"));
            }
        }

        @Override
        public void done(ImportOutcome outcome) {
            progress.clear();
            switch (outcome) {
                case ImportOutcome.Imported(var source, var _, int events) -> {
                    progress.imported(events);
                    out.printf(
                            cli.language.of("%s: diimpor, %s%n", "%s: imported, %s%n"),
                            source,
                            cli.language.events(events));
                }
                case ImportOutcome.AlreadyKnown(var source, var _) ->
                    out.printf(cli.language.of("%s: sudah ada%n", "%s: already known%n"), source);
                case ImportOutcome.Ignored(var source, var reason) ->
                    tell(source, cli.language.of("diabaikan", "ignored"), reason);
                case ImportOutcome.Partial(var source, var reason) ->
                    tell(source, cli.language.of("sebagian", "partly read"), reason);
                case ImportOutcome.Rejected(var source, var reason) ->
                    tell(source, cli.language.of("ditolak", "rejected"), reason);
            }
            out.flush(); // what is told was kept, whatever happens next
            progress.show();
        }

        private void tell(String source, String outcome, Bilingual reason) {
            err.println(source + ": " + outcome + ": " + cli.language.of(reason));
        }

        @Override
        public boolean cancelled() {
            return interruption.requested();
        }
    }
}
