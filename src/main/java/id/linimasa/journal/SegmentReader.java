package id.linimasa.journal;

import id.linimasa.model.Bilingual;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads one segment from front to back: every sound record, and every stretch that is none.
///
/// A line that is not sound is searched for records that were run together by a lost line feed, so that damage costs
/// only the records it hit. Not safe for use by several threads.
final class SegmentReader {
    private static final Bilingual LINE_FEED_LOST =
            new Bilingual("akhir baris di antara dua catatan hilang", "a line feed between two records is lost");
    private static final Bilingual BROKEN =
            new Bilingual("checksum atau bentuk catatan salah", "checksum or form of a record is wrong");
    private static final Bilingual CUT_OFF = new Bilingual(
            "catatan terakhir terputus ketika ditulis", "the last record was cut off while it was written");

    /// The longest line that is read; longer ones are damage. An article of this size is no article.
    static final int MAX_LINE = 256 << 20;

    private static final int CHUNK = 1 << 20;

    private final Path file;
    private final int segment;
    private byte[] buffer = new byte[CHUNK];
    private int filled;
    private long base;

    SegmentReader(Path file, int segment) {
        this.file = file;
        this.segment = segment;
    }

    /// Reads everything from `from` on.
    ///
    /// @param from offset of the first byte of a line
    /// @throws IOException where the file can't be read
    void read(long from, Consumer<JournalEntry> entries, Consumer<JournalDamage> damages) throws IOException {
        base = from;
        filled = 0;
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "r")) {
            opened.seek(from);
            while (fill(opened)) {
                int consumed = lines(entries, damages);
                System.arraycopy(buffer, consumed, buffer, 0, filled - consumed);
                filled -= consumed;
                base += consumed;
            }
            if (filled > 0) {
                rest(entries, damages);
            }
        }
    }

    /// The record whose line begins at `position`, or null where none is sound there.
    ///
    /// @throws IOException where the file can't be read
    static @Nullable JournalEntry at(Path file, JournalPosition position) throws IOException {
        SegmentReader reader = new SegmentReader(file, position.segment());
        reader.buffer = new byte[1 << 13];
        reader.base = position.offset();
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "r")) {
            opened.seek(position.offset());
            int searched = 0;
            while (reader.fill(opened)) {
                for (; searched < reader.filled; searched++) {
                    if (reader.buffer[searched] == '\n') {
                        return reader.entry(0, searched);
                    }
                }
            }
            return reader.entry(0, reader.filled);
        }
    }

    private boolean fill(RandomAccessFile opened) throws IOException {
        if (filled == buffer.length) {
            if (buffer.length >= MAX_LINE) {
                throw new IOException(file + ": a line of more than " + MAX_LINE + " bytes at " + base);
            }
            buffer = Arrays.copyOf(buffer, Math.min(MAX_LINE, buffer.length * 2));
        }
        int read = opened.read(buffer, filled, buffer.length - filled);
        filled += Math.max(read, 0);
        return read > 0;
    }

    private int lines(Consumer<JournalEntry> entries, Consumer<JournalDamage> damages) {
        int start = 0;
        for (int i = 0; i < filled; i++) {
            if (buffer[i] == '\n') {
                if (i > start) {
                    line(start, i, entries, damages);
                }
                start = i + 1;
            }
        }
        return start;
    }

    private void line(int start, int to, Consumer<JournalEntry> entries, Consumer<JournalDamage> damages) {
        int from = start;
        while (from < to) {
            JournalEntry whole = entry(from, to);
            if (whole != null) {
                entries.accept(whole);
                return;
            }
            // take up again where the next record begins: no text inside a record can look like its beginning
            int next = nextPrefix(from + 1, to);
            JournalEntry before = next < 0 ? null : entry(from, next - 1);
            if (before != null) {
                entries.accept(before);
                damage(next - 1, next, JournalDamage.Kind.RECORD, LINE_FEED_LOST, damages);
            } else {
                int end = next < 0 ? to : next;
                damage(from, end, JournalDamage.Kind.RECORD, BROKEN, damages);
            }
            from = next < 0 ? to : next;
        }
    }

    private @Nullable JournalEntry entry(int from, int to) {
        return JournalLine.decode(buffer, from, to, new JournalPosition(segment, base + from));
    }

    private int nextPrefix(int from, int to) {
        for (int i = from; i < to; i++) {
            if (buffer[i] == '{' && JournalLine.prefixAt(buffer, i, to)) {
                return i;
            }
        }
        return -1;
    }

    /// What stands behind the last line feed: a whole record where only the line feed is lost, else a torn end.
    private void rest(Consumer<JournalEntry> entries, Consumer<JournalDamage> damages) {
        JournalEntry entry = entry(0, filled);
        if (entry != null) {
            entries.accept(entry);
        } else {
            damage(0, filled, JournalDamage.Kind.TORN_END, CUT_OFF, damages);
        }
    }

    private void damage(int from, int to, JournalDamage.Kind kind, Bilingual reason, Consumer<JournalDamage> damages) {
        damages.accept(new JournalDamage(file, base + from, (long) to - from, kind, reason));
    }
}
