package id.linimasa.workspace;

import id.linimasa.journal.ArticleJournal;
import id.linimasa.journal.JournalCare;
import id.linimasa.model.Bilingual;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/// Looks after workspaces that nobody has opened here: check, repair, backup and restore. Takes the workspace's lock
/// for as long as it works. Stateless, safe for any number of threads.
public final class WorkspaceCare {

    private WorkspaceCare() {}

    /// Reads every record of the journal and every byte of the index, and changes nothing.
    ///
    /// @throws WorkspaceException where there is no workspace, or another process is writing
    public static CheckReport check(Path path) {
        WorkspaceFolder folder = existing(path);
        try {
            return Files.isWritable(folder.path()) ? checkAlone(folder) : Inspection.readOnly(folder);
        } catch (IOException e) {
            throw Failure.of(folder.path(), e);
        }
    }

    private static CheckReport checkAlone(WorkspaceFolder folder) throws IOException {
        try (WorkspaceLock _ = WorkspaceLock.take(folder)) {
            return Inspection.whole(folder);
        }
    }

    /// Makes the journal sound, which costs the damaged records alone, and the index anew from it.
    ///
    /// @return what was found and repaired
    /// @throws WorkspaceException where there is no workspace, or another process is writing
    public static CheckReport repair(Path path) {
        WorkspaceFolder folder = existing(path);
        try (WorkspaceLock _ = WorkspaceLock.take(folder);
                ArticleJournal journal = journal(folder)) {
            CheckReport found = Inspection.whole(folder);
            if (!found.journal().isEmpty()) {
                for (Path damaged : folder.journals()) {
                    JournalCare.repair(damaged, InstantSource.system());
                }
            }
            if (!found.sound()) {
                try (IndexKeeper keeper = new IndexKeeper(
                        folder,
                        journal,
                        new DecisionLog(folder.decisions()),
                        new Annotators(folder.lexicons()),
                        () -> {})) {
                    keeper.makeAnew();
                }
            }
            return found;
        } catch (IOException e) {
            throw Failure.of(folder.path(), e);
        }
    }

    /// Writes everything that can't be made again into one ZIP file.
    ///
    /// @param file is written beside and then moved into place; not inside the workspace
    /// @param replace whether a file that is there already may be overwritten
    /// @return how many files are in it
    /// @throws WorkspaceException where there is no workspace, or the file can't be written
    public static int backup(Path path, Path file, boolean replace) {
        WorkspaceFolder folder = existing(path);
        try {
            return Backup.write(folder, file, replace);
        } catch (IOException e) {
            throw Failure.ofFile(file, e);
        }
    }

    /// Makes a workspace from a backup.
    ///
    /// @param path missing or empty
    /// @return how many files were restored
    /// @throws WorkspaceException where the folder holds something, or the file is no backup
    public static int restore(Path file, Path path) {
        WorkspaceFolder folder = new WorkspaceFolder(path.toAbsolutePath().normalize());
        if (folder.exists()) {
            throw new WorkspaceException(
                    folder.path(),
                    WorkspaceException.Kind.UNUSABLE,
                    new Bilingual(
                            "di sini sudah ada ruang kerja; pilih folder lain dengan --workspace",
                            "there is a workspace here already; choose another folder with --workspace"),
                    null);
        }
        folder.refuseStrangers();
        try {
            return Backup.read(file, folder);
        } catch (IOException e) {
            throw Failure.ofFile(file, e);
        }
    }

    private static ArticleJournal journal(WorkspaceFolder folder) {
        return new ArticleJournal(folder.articles(), InstantSource.system());
    }

    private static WorkspaceFolder existing(Path path) {
        WorkspaceFolder folder = new WorkspaceFolder(path.toAbsolutePath().normalize());
        if (!folder.exists()) {
            throw new WorkspaceException(
                    folder.path(),
                    WorkspaceException.Kind.UNUSABLE,
                    new Bilingual("tidak ada ruang kerja di sini", "there is no workspace here"),
                    null);
        }
        folder.prepare();
        return folder;
    }
}
