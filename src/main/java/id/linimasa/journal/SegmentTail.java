package id.linimasa.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// The end of a segment, found without reading all of it.
///
/// @param highest the highest sequence number near the end, 0 where there is no sound record
/// @param skipped damaged records near the end, whose numbers must not be given again
/// @param end where the last whole line ends; what follows is a torn record
/// @param closed whether a line feed stands before `end`
record SegmentTail(long highest, int skipped, long end, boolean closed) {
    /// How much is read at first, and where no record is sound in that; where the last line is longer still, the
    /// segment is read whole. What was damaged before the last sound record doesn't matter: numbers only grow.
    private static final int[] NEAR = {1 << 15, 1 << 20};

    static SegmentTail of(Path file, int segment) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            boolean closed = size == 0 || byteAt(channel, size - 1) == '\n';
            for (int near : NEAR) {
                long from = size <= near ? 0 : firstLineAfter(channel, size - near, near);
                SegmentTail tail = of(file, segment, from, size, closed);
                if (tail.highest > 0 || from == 0) {
                    return tail;
                }
            }
            return of(file, segment, 0, size, closed);
        }
    }

    private static SegmentTail of(Path file, int segment, long from, long size, boolean closed) throws IOException {
        AtomicLong highest = new AtomicLong();
        AtomicInteger skipped = new AtomicInteger();
        AtomicLong torn = new AtomicLong(-1);
        new SegmentReader(file, segment).read(from, e -> highest.accumulateAndGet(e.sequence(), Math::max), d -> {
            if (d.kind() == JournalDamage.Kind.TORN_END) {
                torn.set(d.offset());
            } else {
                skipped.incrementAndGet();
            }
        });
        boolean cut = torn.get() >= 0;
        return new SegmentTail(highest.get(), skipped.get(), cut ? torn.get() : size, cut || closed);
    }

    /// Where the first line after `from` begins, the end of what is read where none does.
    private static long firstLineAfter(FileChannel channel, long from, int near) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(near);
        int read = channel.read(buffer, from);
        for (int i = 0; i < read; i++) {
            if (buffer.get(i) == '\n') {
                return from + i + 1;
            }
        }
        return from + near;
    }

    private static int byteAt(FileChannel channel, long offset) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        return channel.read(one, offset) == 1 ? one.get(0) : -1;
    }
}
