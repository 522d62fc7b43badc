package id.linimasa.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An append-only log of records in segments; readers need no lock, the one writer is the caller's promise.
///
/// A record is in the operating system's hands when [#append] returns, so that the death of the program loses none;
/// it is on the disk when [#sync] returns, which the appender calls by itself at most [#SYNC_EVERY] apart.
/// Safe for several reading threads beside one appending thread.
final class JournalLog implements Closeable {
    /// The longest time between two syncs while records are appended, in nanoseconds.
    static final long SYNC_EVERY = TimeUnit.SECONDS.toNanos(1);

    /// The size at which a segment is full, in bytes.
    private static final long FULL = 64L << 20;

    private final Segments segments;
    private final InstantSource clock;
    private final RememberedTail tails = new RememberedTail();
    /// No channel: an interrupt of the importing thread would close it.
    private @Nullable RandomAccessFile tail;
    private int tailSegment;
    private long tailOffset;
    private long last;
    private long syncedAt;
    private boolean dirty;
    private boolean appended;

    JournalLog(Path folder, InstantSource clock) {
        this.segments = new Segments(folder);
        this.clock = clock;
    }

    /// Makes ready to append: finds the end, and cuts off a torn last line, which was never reported to anybody.
    ///
    /// @throws IOException where the files can't be read or written
    void startAppending() throws IOException {
        PrivateFiles.createFolders(segments.folder());
        List<Integer> numbers = segments.numbers();
        boolean born = numbers.isEmpty();
        tailSegment = born ? 1 : numbers.getLast();
        Path file = segments.file(tailSegment);
        PrivateFiles.createFile(file);
        SegmentTail end = tails.of(file, tailSegment);
        last = (end.highest() == 0 ? lastSequence(numbers) : end.highest()) + end.skipped();
        RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw");
        tail = opened;
        tailOffset = end.end();
        opened.setLength(tailOffset);
        opened.seek(tailOffset);
        if (!end.closed()) {
            opened.write('\n');
            tailOffset++;
        }
        syncedAt = System.nanoTime();
        if (born) {
            syncFolder();
        }
    }

    /// Adds one record and hands it to the operating system.
    ///
    /// @return its sequence number and place
    /// @throws IOException where it can't be written whole; nothing of it is left then
    Appended append(String kind, JsonNode data) throws IOException {
        RandomAccessFile opened = tailOffset >= FULL ? nextSegment() : open();
        long sequence = last + 1;
        Instant now = clock.instant();
        byte[] line = JournalLine.encode(sequence, now, kind, data);
        long begun = tailOffset;
        try {
            opened.write(line);
            tailOffset += line.length;
        } catch (IOException e) {
            takeBack(opened, begun, e);
            throw e;
        }
        last = sequence;
        dirty = true;
        appended = true;
        syncIfDue();
        return new Appended(sequence, new JournalPosition(tailSegment, begun));
    }

    /// What became of an appended record.
    record Appended(long sequence, JournalPosition position) {}

    private void takeBack(RandomAccessFile opened, long begun, IOException cause) {
        try {
            opened.setLength(begun);
            opened.seek(begun);
        } catch (IOException e) {
            cause.addSuppressed(e); // the torn end is cut off when the journal is next opened
            tail = null;
        }
    }

    /// Syncs where the last sync is more than [#SYNC_EVERY] ago.
    void syncIfDue() throws IOException {
        if (dirty && System.nanoTime() - syncedAt >= SYNC_EVERY) {
            sync();
        }
    }

    /// Returns when every appended record is on the disk.
    void sync() throws IOException {
        if (dirty) {
            open().getFD().sync();
            dirty = false;
        }
        syncedAt = System.nanoTime();
    }

    private RandomAccessFile nextSegment() throws IOException {
        sync();
        open().close();
        tailSegment++;
        tailOffset = 0;
        Path file = segments.file(tailSegment);
        PrivateFiles.createFile(file);
        RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw");
        tail = opened;
        syncFolder();
        return opened;
    }

    /// A new file is safe when its folder's entry is; where folders can't be synced (Windows) the system does it.
    private void syncFolder() throws IOException {
        if (segments.folder().getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel folder = FileChannel.open(segments.folder(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    private RandomAccessFile open() {
        RandomAccessFile opened = tail;
        if (opened == null) {
            throw new IllegalStateException("not appending");
        }
        return opened;
    }

    /// Hands over every sound record in order, and every damage; last the gaps between the records' numbers.
    ///
    /// @throws IOException where a segment can't be read
    void scan(Consumer<JournalEntry> entries, Consumer<JournalDamage> damages) throws IOException {
        JournalGaps gaps = new JournalGaps(segments.folder());
        Consumer<JournalEntry> seen = entry -> {
            gaps.see(entry);
            entries.accept(entry);
        };
        for (int number : segments.numbers()) {
            new SegmentReader(segments.file(number), number).read(0, seen, damages);
        }
        gaps.found().forEach(damages);
    }

    /// The record at `position`, or null where none is sound there.
    @Nullable
    JournalEntry at(JournalPosition position) throws IOException {
        return SegmentReader.at(segments.file(position.segment()), position);
    }

    /// The highest sequence number, 0 where there is no record. Reads the end of the last segment alone.
    long lastSequence() throws IOException {
        return lastSequence(segments.numbers());
    }

    private long lastSequence(List<Integer> numbers) throws IOException {
        for (int i = numbers.size() - 1; i >= 0; i--) {
            SegmentTail end = tails.of(segments.file(numbers.get(i)), numbers.get(i));
            if (end.highest() > 0) {
                return end.highest();
            }
        }
        return 0;
    }

    @Override
    public void close() throws IOException {
        RandomAccessFile opened = tail;
        if (opened != null) {
            tail = null;
            try (opened) {
                if (dirty) {
                    opened.getFD().sync();
                    dirty = false;
                }
            }
            if (appended) {
                appended = false;
                tails.wrote(segments.file(tailSegment), new SegmentTail(last, 0, tailOffset, true));
            }
        }
    }
}
