package id.linimasa.journal;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/// The articles of a workspace, append-only: what was imported and what was deleted.
///
/// Any number of threads and processes may read; one thread of the process that holds the workspace's lock appends,
/// after [#startAppending()].
///
/// ```java
/// try (ArticleJournal journal = new ArticleJournal(folder, InstantSource.system())) {
///     journal.startAppending();
///     ArticleRecord.Added added = journal.add(article); // safe from the death of the program
///     journal.sync();                                   // safe from the loss of power
/// }
/// ```
public final class ArticleJournal implements Closeable {
    private static final String ADDED = "article";
    private static final String REMOVED = "removal";

    private final Path folder;
    private final JournalLog log;
    private final InstantSource clock;

    /// @param folder that holds the segments; it need not exist
    public ArticleJournal(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
        this.log = new JournalLog(folder, clock);
    }

    /// Makes ready to append.
    ///
    /// @throws IOException where the files can't be read or written
    public void startAppending() throws IOException {
        log.startAppending();
    }

    /// Adds an article; it survives the death of the program from here on, and the loss of power within a second.
    ///
    /// @throws IOException where it can't be written; nothing of it is left then
    public ArticleRecord.Added add(Article article) throws IOException {
        JournalLog.Appended appended = log.append(ADDED, ArticleJson.write(article));
        return new ArticleRecord.Added(appended.sequence(), clock.instant(), article, appended.position());
    }

    /// Notes that an article was deleted.
    ///
    /// @throws IOException where it can't be written
    public ArticleRecord.Removed remove(ArticleId id) throws IOException {
        JournalLog.Appended appended =
                log.append(REMOVED, JsonNodeFactory.instance.objectNode().put("id", id.value()));
        return new ArticleRecord.Removed(appended.sequence(), clock.instant(), id);
    }

    /// Returns when everything added is on the disk.
    public void sync() throws IOException {
        log.sync();
    }

    /// The number of the newest record, 0 where there is none.
    public long lastSequence() throws IOException {
        return log.lastSequence();
    }

    /// Reads everything, in order.
    ///
    /// @param damages gets every stretch that could not be read, and last the gaps between the records' numbers
    /// @throws IOException where a segment can't be read at all
    public void scan(Consumer<ArticleRecord> records, Consumer<JournalDamage> damages) throws IOException {
        log.scan(
                entry -> {
                    ArticleRecord record = record(entry);
                    if (record != null) {
                        records.accept(record);
                    }
                },
                damages);
    }

    /// The article whose record stands at `position`.
    ///
    /// @throws UncheckedIOException where the file can't be read
    public Optional<Article> at(JournalPosition position) {
        try {
            JournalEntry entry = log.at(position);
            return entry != null && record(entry) instanceof ArticleRecord.Added added
                    ? Optional.of(added.article())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ", " + position, e);
        }
    }

    /// What the entry says, or null for a kind that a later version writes.
    private static @Nullable ArticleRecord record(JournalEntry entry) {
        return switch (entry.kind()) {
            case ADDED ->
                new ArticleRecord.Added(entry.sequence(), entry.at(), ArticleJson.read(entry.data()), entry.position());
            case REMOVED ->
                new ArticleRecord.Removed(
                        entry.sequence(),
                        entry.at(),
                        new ArticleId(entry.data().path("id").asString("")));
            default -> null;
        };
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
