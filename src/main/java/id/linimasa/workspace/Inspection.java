package id.linimasa.workspace;

import id.linimasa.index.EventIndex;
import id.linimasa.index.IndexStamp;
import id.linimasa.journal.ArticleJournal;
import id.linimasa.journal.ArticleRecord;
import id.linimasa.journal.JournalCare;
import id.linimasa.journal.JournalDamage;
import id.linimasa.model.ArticleId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What is found by reading all of a workspace; changes nothing. Used by one thread, once.
final class Inspection {
    private final WorkspaceFolder folder;
    private final Set<ArticleId> articles = new HashSet<>();
    private final List<String> damages = new ArrayList<>();
    private long last;

    private Inspection(WorkspaceFolder folder) {
        this.folder = folder;
    }

    /// Reads the journals and every byte of the index; nobody writes meanwhile.
    static CheckReport whole(WorkspaceFolder folder) throws IOException {
        Inspection inspection = new Inspection(folder);
        inspection.journals(true);
        Path newest = new IndexHome(folder.index()).newest();
        if (newest == null) {
            return inspection.report(List.of(folder.index() + ": no index"), List.of());
        }
        List<String> index = EventIndex.damages(newest);
        if (!index.isEmpty()) {
            return inspection.report(index, List.of());
        }
        try (EventIndex opened = EventIndex.open(newest)) {
            return inspection.report(index, inspection.differences(newest, opened));
        }
    }

    /// Reads the journals and what of the index is open, while others may go on writing: a record that is just being
    /// written is no damage, and an index that is just behind no difference.
    static CheckReport beside(WorkspaceFolder folder, EventIndex index) throws IOException {
        IndexStamp before = index.stamp();
        Inspection inspection = new Inspection(folder);
        inspection.journals(false);
        List<String> damaged = index.integrity();
        boolean still = index.stamp().equals(before) && before.sequence() == inspection.last;
        return inspection.report(damaged, still ? inspection.differences(folder.index(), index) : List.of());
    }

    private CheckReport report(List<String> index, List<String> differences) {
        return new CheckReport(articles.size(), damages, index, differences);
    }

    private void journals(boolean ends) throws IOException {
        try (ArticleJournal journal = new ArticleJournal(folder.articles(), InstantSource.system())) {
            journal.scan(this::count, damage -> note(damage, ends));
            last = journal.lastSequence();
        }
        for (Path other : folder.journals()) {
            if (!other.equals(folder.articles())) {
                JournalCare.damages(other).forEach(damage -> note(damage, ends));
            }
        }
    }

    private void count(ArticleRecord record) {
        switch (record) {
            case ArticleRecord.Added added -> articles.add(added.article().id());
            case ArticleRecord.Removed removed -> articles.remove(removed.id());
        }
    }

    private void note(JournalDamage damage, boolean ends) {
        if (ends || damage.kind() != JournalDamage.Kind.TORN_END) {
            damages.add(damage.file() + ", byte " + damage.offset() + ": " + damage.reason());
        }
    }

    private List<String> differences(Path where, EventIndex index) throws IOException {
        IndexStamp stamp = index.stamp();
        if (!stamp.readable()) {
            return List.of(where + ": of another form (" + stamp.schema() + ")");
        }
        if (stamp.sequence() != last) {
            return List.of(where + ": made from record " + stamp.sequence() + ", the journal ends with " + last);
        }
        long decided = lastDecision();
        if (stamp.decisions() != decided) {
            return List.of(where + ": knows decisions to " + stamp.decisions() + ", the journal ends with " + decided);
        }
        Set<ArticleId> missing = new HashSet<>(articles);
        Set<ArticleId> known = index.articleIds();
        missing.removeAll(known);
        known.removeAll(articles);
        return missing.isEmpty() && known.isEmpty()
                ? List.of()
                : List.of(where + ": " + missing.size() + " articles of the journal are missing, " + known.size()
                        + " are in no record");
    }

    private long lastDecision() throws IOException {
        try (DecisionLog log = new DecisionLog(folder.decisions())) {
            return log.lastSequence();
        }
    }
}
