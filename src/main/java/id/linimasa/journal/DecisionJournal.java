package id.linimasa.journal;

import id.linimasa.model.Bilingual;
import id.linimasa.model.Decision;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What people decided in a workspace, append-only, in segments of the same form as those of the articles.
///
/// Any number of threads and processes may read; one thread of the process that holds the workspace's lock appends,
/// between [#startAppending()] and [#stopAppending()].
///
/// ```java
/// try (DecisionJournal journal = new DecisionJournal(folder, InstantSource.system())) {
///     journal.startAppending();
///     List<Decision> kept = journal.add(decisions); // on the disk, numbered
/// }
/// ```
public final class DecisionJournal implements Closeable {
    private static final String DECISION = "decision";

    private final Path folder;
    private final JournalLog log;

    /// @param folder that holds the segments; it need not exist
    public DecisionJournal(Path folder, InstantSource clock) {
        this.folder = folder;
        this.log = new JournalLog(folder, clock);
    }

    /// Makes ready to append.
    ///
    /// @throws IOException where the files can't be read or written
    public void startAppending() throws IOException {
        log.startAppending();
    }

    /// Adds decisions; they are on the disk when this returns.
    ///
    /// @return the same, each with its number
    /// @throws IOException where one can't be written; those before it are kept
    public List<Decision> add(List<Decision> decisions) throws IOException {
        List<Decision> kept = new ArrayList<>();
        for (Decision d : decisions) {
            long sequence = log.append(DECISION, DecisionJson.write(d)).sequence();
            kept.add(new Decision(d.id(), sequence, d.step(), d.who(), d.when(), d.why(), d.deeds()));
        }
        log.sync();
        return kept;
    }

    /// The number of the newest record, 0 where there is none.
    public long lastSequence() throws IOException {
        return log.lastSequence();
    }

    /// How many bytes there are: changes whenever somebody adds a record.
    public long size() throws IOException {
        Segments segments = new Segments(folder);
        long size = 0;
        for (int number : segments.numbers()) {
            size += Files.size(segments.file(number));
        }
        return size;
    }

    /// Reads everything, in order. Records that are no decisions are left aside: a later version wrote them.
    ///
    /// @param damages gets every stretch that could not be read
    /// @throws IOException where a segment can't be read at all
    public void scan(Consumer<Decision> decisions, Consumer<JournalDamage> damages) throws IOException {
        log.scan(
                entry -> {
                    if (entry.kind().equals(DECISION)) {
                        decision(entry, decisions, damages);
                    }
                },
                damages);
    }

    private void decision(JournalEntry entry, Consumer<Decision> decisions, Consumer<JournalDamage> damages) {
        Decision decision;
        try {
            decision = DecisionJson.read(entry.data(), entry.sequence());
        } catch (ActFormatException e) {
            Path file = new Segments(folder).file(entry.position().segment());
            long offset = entry.position().offset();
            Bilingual reason = new Bilingual(
                    "catatan " + entry.sequence() + ": " + e.getMessage(),
                    "record " + entry.sequence() + ": " + e.getMessage());
            damages.accept(new JournalDamage(file, offset, entry.length(), JournalDamage.Kind.RECORD, reason));
            return;
        }
        decisions.accept(decision);
    }

    /// Syncs and ends what [#startAppending] began; reading goes on.
    public void stopAppending() throws IOException {
        log.close();
    }

    @Override
    public void close() throws IOException {
        stopAppending();
    }
}
