package id.linimasa.cli;

import id.linimasa.model.ArticleId;
import id.linimasa.workspace.CheckReport;
import id.linimasa.workspace.Workspace;
import id.linimasa.workspace.WorkspaceCare;
import id.linimasa.workspace.WorkspaceSummary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `linimasa workspace …`: looks after workspaces.
@Command(
        name = "workspace",
        description = {"Rawat ruang kerja.", "Look after workspaces."},
        synopsisSubcommandLabel = "COMMAND")
final class WorkspaceCommand implements Runnable {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Cli cli;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                cli.language.of(
                        "pilih: list, info, check, repair, backup, restore, delete",
                        "choose one of: list, info, check, repair, backup, restore, delete"));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    @Command(
            name = "list",
            description = {"Ruang kerja di folder data.", "The workspaces in the data folder."})
    int list() throws IOException {
        Path data = Workspace.defaultFolder().getParent();
        List<Path> found = List.of();
        if (data != null && Files.isDirectory(data)) {
            try (Stream<Path> folders = Files.list(data)) {
                found = folders.filter(Workspace::exists).sorted().toList();
            }
        }
        found.forEach(f -> out().println(f));
        if (found.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(cli.language.of("belum ada ruang kerja di ", "no workspace yet in ") + data);
        }
        return ExitStatus.OK;
    }

    @Command(
            name = "info",
            description = {"Isi ruang kerja.", "What the workspace holds."})
    int info(@Mixin WorkspaceOption workspace) {
        try (Workspace opened = workspace.openExisting()) {
            WorkspaceSummary summary = opened.summary();
            out().printf(
                            cli.language.of(
                                    "folder: %s%nartikel: %d%nperistiwa: %d (tanpa tanggal: %d)%nmedia: %d%naturan:"
                                            + " %s%s%n",
                                    "folder: %s%narticles: %d%nevents: %d (undated: %d)%noutlets: %d%nrules: %s%s%n"),
                            summary.folder(),
                            summary.articles(),
                            summary.events(),
                            summary.undated(),
                            summary.outlets(),
                            summary.rules(),
                            summary.outdated()
                                    ? cli.language.of(
                                            " (lama; jalankan: linimasa reextract)", " (old; run: linimasa reextract)")
                                    : "");
            return ExitStatus.OK;
        }
    }

    @Command(
            name = "check",
            description = {"Periksa jurnal dan indeks.", "Verify journal and index."})
    int check(@Mixin WorkspaceOption workspace) {
        CheckReport report = WorkspaceCare.check(workspace.folder());
        tell(report);
        return report.sound() ? ExitStatus.OK : ExitStatus.PARTLY;
    }

    @Command(
            name = "repair",
            description = {
                "Perbaiki: hanya catatan yang rusak hilang, indeks disusun ulang.",
                "Repair: only the damaged records are lost, the index is made anew."
            })
    int repair(@Mixin WorkspaceOption workspace) {
        CheckReport found = WorkspaceCare.repair(workspace.folder());
        tell(found);
        if (found.sound()) {
            return ExitStatus.OK;
        }
        out().println(cli.language.of("diperbaiki", "repaired"));
        return found.journal().isEmpty() ? ExitStatus.OK : ExitStatus.PARTLY;
    }

    private void tell(CheckReport report) {
        Stream.of(report.journal(), report.index(), report.differences())
                .flatMap(List::stream)
                .map(cli.language::of)
                .forEach(out()::println);
        out().printf(
                        report.sound()
                                ? cli.language.of("utuh: %d artikel%n", "sound: %d articles%n")
                                : cli.language.of("rusak: %d artikel terbaca%n", "damaged: %d articles readable%n"),
                        report.articles());
    }

    @Command(
            name = "backup",
            description = {"Salin jurnal ke satu berkas ZIP.", "Copy the journal into one ZIP file."})
    int backup(
            @Mixin WorkspaceOption workspace,
            @Option(names = "--force", description = "Timpa berkas yang sudah ada / overwrite an existing file")
                    boolean force,
            @Parameters(paramLabel = "FILE.zip") Path file) {
        OutputFile.check("FILE.zip", file, spec.commandLine());
        if (!force && Files.exists(file)) {
            throw new WrongUsage(
                    spec.commandLine(),
                    file + ": sudah ada; pilih nama lain, atau --force",
                    file + ": is there already; choose another name, or --force");
        }
        int files = WorkspaceCare.backup(workspace.folder(), file, force);
        out().printf(cli.language.of("%s: %d berkas%n", "%s: %d files%n"), file, files);
        return ExitStatus.OK;
    }

    @Command(
            name = "restore",
            description = {"Buat ruang kerja dari cadangan.", "Make a workspace from a backup."})
    int restore(@Mixin WorkspaceOption workspace, @Parameters(paramLabel = "FILE.zip") Path file) {
        WorkspaceCare.restore(file, workspace.folder());
        return info(workspace);
    }

    @Command(
            name = "delete",
            description = {
                "Hapus artikel dan peristiwa yang hanya berasal darinya.",
                "Delete an article and the events that came from it alone."
            })
    int delete(@Mixin WorkspaceOption workspace, @Parameters(paramLabel = "ARTICLE-ID") String id) {
        ArticleId article;
        try {
            article = new ArticleId(id);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(
                    spec.commandLine(),
                    id + " bukan nomor artikel; nomornya ada di: linimasa events --format jsonl",
                    id + " is no article id; ids are told by: linimasa events --format jsonl");
        }
        try (Workspace opened = workspace.openExisting()) {
            boolean deleted = opened.delete(article);
            out().println(
                            deleted
                                    ? cli.language.of("dihapus", "deleted")
                                    : cli.language.of("tidak ada artikel ini", "there is no such article"));
            return deleted ? ExitStatus.OK : ExitStatus.PARTLY;
        }
    }
}
