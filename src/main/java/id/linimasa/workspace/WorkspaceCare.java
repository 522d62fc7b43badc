package id.linimasa.workspace;

import id.linimasa.index.EventIndex;
import id.linimasa.index.IndexStamp;
import id.linimasa.journal.ArticleJournal;
import id.linimasa.journal.ArticleRecord;
import id.linimasa.journal.JournalCare;
import id.linimasa.journal.JournalDamage;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Looks after workspaces that nobody has opened here: check, repair, backup and restore. Takes the workspace's lock
/// for
/// as long as it works. Stateless, safe for any number of threads.
public final class WorkspaceCare {

    private WorkspaceCare() {}

    /// Reads every record of the journal and every byte of the index, and changes nothing.
    ///
    /// @throws WorkspaceException where there is no workspace, or another process is writing
    public static CheckReport check(Path path) {
        WorkspaceFolder folder = existing(path);
        try (WorkspaceLock _ = WorkspaceLock.take(folder)) {
            return look(folder);
        } catch (IOException e) {
            throw Failure.of(folder.path(), e);
        }
    }

    static CheckReport look(WorkspaceFolder folder) throws IOException {
        Set<ArticleId> articles = new HashSet<>();
        List<String> damages = new ArrayList<>();
        long last;
        try (ArticleJournal journal = journal(folder)) {
            journal.scan(
                    record -> {
                        switch (record) {
                            case ArticleRecord.Added added ->
                                articles.add(added.article().id());
                            case ArticleRecord.Removed removed -> articles.remove(removed.id());
                        }
                    },
                    damage -> damages.add(told(damage)));
            last = journal.lastSequence();
        }
        for (Path other : folder.journals()) {
            if (!other.equals(folder.articles())) {
                JournalCare.damages(other).forEach(damage -> damages.add(told(damage)));
            }
        }
        IndexHome home = new IndexHome(folder.index());
        Path newest = home.newest();
        if (newest == null) {
            return new CheckReport(articles.size(), damages, List.of(folder.index() + ": no index"), List.of());
        }
        List<String> index = EventIndex.damages(newest);
        return new CheckReport(
                articles.size(),
                damages,
                index,
                index.isEmpty() ? differences(folder, newest, articles, last) : List.of());
    }

    private static long lastDecision(WorkspaceFolder folder) throws IOException {
        try (DecisionLog log = new DecisionLog(folder.decisions())) {
            return log.lastSequence();
        }
    }

    private static List<String> differences(WorkspaceFolder folder, Path newest, Set<ArticleId> articles, long last)
            throws IOException {
        try (EventIndex index = EventIndex.open(newest)) {
            IndexStamp stamp = index.stamp();
            if (!stamp.readable()) {
                return List.of(newest + ": of another form (" + stamp.schema() + ")");
            }
            if (stamp.sequence() != last) {
                return List.of(newest + ": made from record " + stamp.sequence() + ", the journal ends with " + last);
            }
            long decided = lastDecision(folder);
            if (stamp.decisions() != decided) {
                return List.of(
                        newest + ": knows decisions to " + stamp.decisions() + ", the journal ends with " + decided);
            }
            Set<ArticleId> missing = new HashSet<>(articles);
            Set<ArticleId> known = index.articleIds();
            missing.removeAll(known);
            known.removeAll(articles);
            return missing.isEmpty() && known.isEmpty()
                    ? List.of()
                    : List.of(newest + ": " + missing.size() + " articles of the journal are missing, " + known.size()
                            + " are in no record");
        }
    }

    private static String told(JournalDamage damage) {
        return damage.file() + ", byte " + damage.offset() + ": " + damage.reason();
    }

    /// Makes the journal sound, which costs the damaged records alone, and the index anew from it.
    ///
    /// @return what was found and repaired
    /// @throws WorkspaceException where there is no workspace, or another process is writing
    public static CheckReport repair(Path path) {
        WorkspaceFolder folder = existing(path);
        try (WorkspaceLock _ = WorkspaceLock.take(folder);
                ArticleJournal journal = journal(folder)) {
            CheckReport found = look(folder);
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
            throw Failure.of(file, e);
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
                    new Bilingual("di sini sudah ada ruang kerja", "there is a workspace here already"),
                    null);
        }
        folder.refuseStrangers();
        try {
            return Backup.read(file, folder);
        } catch (IOException e) {
            throw Failure.of(file, e);
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
