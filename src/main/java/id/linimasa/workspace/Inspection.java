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

/// What is found by reading all of a workspace; changes nothing. Used by one thread, once.
final class Inspection {
    private final WorkspaceFolder folder;
    private final Set<ArticleId> articles = new HashSet<>();
    private final List<Bilingual> damages = new ArrayList<>();
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
            return inspection.report(List.of(told(folder.index(), "tidak ada indeks", "no index")), List.of());
        }
        List<Bilingual> index = EventIndex.damages(newest);
        if (!index.isEmpty()) {
            return inspection.report(index, List.of());
        }
        try (EventIndex opened = EventIndex.open(newest)) {
            return inspection.report(index, inspection.differences(newest, opened));
        }
    }

    /// Reads a workspace that can be read alone; others may write it meanwhile.
    static CheckReport readOnly(WorkspaceFolder folder) throws IOException {
        Path newest = new IndexHome(folder.index()).newest();
        if (newest == null) {
            return whole(folder);
        }
        try (EventIndex opened = EventIndex.open(newest)) {
            return beside(folder, opened);
        }
    }

    /// Reads the journals and what of the index is open, while others may go on writing: a record that is just being
    /// written is no damage, and an index that is just behind no difference.
    static CheckReport beside(WorkspaceFolder folder, EventIndex index) throws IOException {
        IndexStamp before = index.stamp();
        Inspection inspection = new Inspection(folder);
        inspection.journals(false);
        List<Bilingual> damaged = index.integrity();
        boolean still = index.stamp().equals(before) && before.sequence() == inspection.last;
        return inspection.report(damaged, still ? inspection.differences(folder.index(), index) : List.of());
    }

    private CheckReport report(List<Bilingual> index, List<Bilingual> differences) {
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
            Bilingual reason = damage.reason();
            damages.add(told(
                    damage.file(),
                    "bita ke-" + damage.offset() + ": " + reason.id(),
                    "byte " + damage.offset() + ": " + reason.en()));
        }
    }

    private List<Bilingual> differences(Path where, EventIndex index) throws IOException {
        IndexStamp stamp = index.stamp();
        if (!stamp.readable()) {
            return List.of(
                    told(where, "bentuknya lain (" + stamp.schema() + ")", "of another form (" + stamp.schema() + ")"));
        }
        if (stamp.sequence() != last) {
            return List.of(told(
                    where,
                    "dibuat dari catatan " + stamp.sequence() + ", jurnal berakhir dengan " + last,
                    "made from record " + stamp.sequence() + ", the journal ends with " + last));
        }
        long decided = lastDecision();
        if (stamp.decisions() != decided) {
            return List.of(told(
                    where,
                    "mengenal keputusan sampai " + stamp.decisions() + ", jurnal berakhir dengan " + decided,
                    "knows decisions to " + stamp.decisions() + ", the journal ends with " + decided));
        }
        Set<ArticleId> missing = new HashSet<>(articles);
        Set<ArticleId> known = index.articleIds();
        missing.removeAll(known);
        known.removeAll(articles);
        return missing.isEmpty() && known.isEmpty()
                ? List.of()
                : List.of(told(
                        where,
                        missing.size() + " artikel jurnal tidak ada, " + known.size() + " tidak ada di jurnal",
                        missing.size() + " articles of the journal are missing, " + known.size()
                                + " are in no record"));
    }

    private long lastDecision() throws IOException {
        try (DecisionLog log = new DecisionLog(folder.decisions())) {
            return log.lastSequence();
        }
    }

    private static Bilingual told(Path where, String indonesian, String english) {
        return new Bilingual(where + ": " + indonesian, where + ": " + english);
    }
}
