package id.linimasa.workspace;

import id.linimasa.curation.AddedEvents;
import id.linimasa.curation.ArticleCorrections;
import id.linimasa.curation.Entry;
import id.linimasa.curation.Ledger;
import id.linimasa.curation.NameMap;
import id.linimasa.journal.DecisionJournal;
import id.linimasa.model.Act;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Decision;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What people decided in a workspace, read when it is first needed and kept in step with the journal, which other
/// processes write too. Safe for any number of threads.
final class DecisionLog implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(DecisionLog.class);

    private final DecisionJournal journal;
    private final Ledger ledger = new Ledger();
    private final Map<ArticleId, Article> notes = new HashMap<>();
    private long read = -1;
    private long measured = -1;
    private long last;
    private NameMap names = NameMap.NONE;
    private ArticleCorrections corrections = ArticleCorrections.NONE;

    DecisionLog(Path folder) {
        this.journal = new DecisionJournal(folder, InstantSource.system());
    }

    /// The number of the newest record, without reading all of them; the end of the journal is read where it grew
    /// alone.
    synchronized long lastSequence() throws IOException {
        long size = journal.size();
        if (size != measured) {
            last = journal.lastSequence();
            measured = size;
        }
        return last;
    }

    /// All decisions, those of other processes included.
    synchronized Ledger ledger() throws IOException {
        long size = journal.size();
        if (size != read) {
            long known = ledger.lastSequence();
            journal.scan(
                    d -> {
                        if (d.sequence() > known) {
                            take(d);
                        }
                    },
                    damage -> LOG.warn("decisions damaged: {}", damage));
            read = size;
            settle();
        }
        return ledger;
    }

    private void take(Decision decision) {
        ledger.add(decision);
        for (Entry entry : Ledger.entries(decision)) {
            if (entry.act() instanceof Act.AddEvent add) {
                Article note = AddedEvents.note(entry, add);
                notes.put(note.id(), note);
            }
        }
    }

    private void settle() {
        List<Entry> inForce = ledger.inForce();
        names = NameMap.of(inForce);
        corrections = ArticleCorrections.of(inForce);
    }

    /// What people decided of names.
    synchronized NameMap names() throws IOException {
        ledger();
        return names;
    }

    /// What people decided of articles.
    synchronized ArticleCorrections corrections() throws IOException {
        ledger();
        return corrections;
    }

    /// What a person wrote of an event that no article tells.
    synchronized Optional<Article> note(ArticleId id) throws IOException {
        ledger();
        return Optional.ofNullable(notes.get(id));
    }

    /// Like [#corrections], as they were when last looked at.
    synchronized ArticleCorrections correctionsNow() {
        return corrections;
    }

    /// Like [#note], as they were when last looked at.
    synchronized Optional<Article> noteNow(ArticleId id) {
        return Optional.ofNullable(notes.get(id));
    }

    /// Keeps decisions; the caller holds the workspace's lock. They are on the disk when this returns.
    synchronized List<Decision> append(List<Decision> decisions) throws IOException {
        ledger();
        journal.startAppending();
        try {
            List<Decision> kept = journal.add(decisions);
            kept.forEach(this::take);
            settle();
            return kept;
        } finally {
            journal.stopAppending();
            read = journal.size();
            measured = read;
            last = ledger.lastSequence();
        }
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
