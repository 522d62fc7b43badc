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
    /// How much is read at first; a segment whose last line is longer is read whole.
    private static final int NEAR = 1 << 20;

    static SegmentTail of(Path file, int segment) throws IOException {
        long size;
        long from;
        boolean closed;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            size = channel.size();
            from = size <= NEAR ? 0 : firstLineAfter(channel, size - NEAR);
            closed = size == 0 || byteAt(channel, size - 1) == '\n';
        }
        SegmentTail near = of(file, segment, from, size, closed);
        return near.highest == 0 && from > 0 ? of(file, segment, 0, size, closed) : near;
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

    private static long firstLineAfter(FileChannel channel, long from) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(NEAR);
        int read = channel.read(buffer, from);
        for (int i = 0; i < read; i++) {
            if (buffer.get(i) == '\n') {
                return from + i + 1;
            }
        }
        return 0;
    }

    private static int byteAt(FileChannel channel, long offset) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        return channel.read(one, offset) == 1 ? one.get(0) : -1;
    }
}
