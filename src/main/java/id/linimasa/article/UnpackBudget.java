package id.linimasa.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// What one input, with all the archives in it, may unpack to: so that a bomb costs bounded time and memory. One
/// budget an input, used by the thread that reads it.
final class UnpackBudget {
    /// A ratio says nothing of small entries: a page of blanks is no bomb.
    private static final long HARMLESS = 32L << 20;

    private final ReadOptions.Limits limits;
    private long unpacked;

    UnpackBudget(ReadOptions.Limits limits) {
        this.limits = limits;
    }

    /// Counts what a packed stream unpacks to, against what it was packed in.
    InputStream watch(InputStream unpacking, PackedCount packed) {
        return new Watched(unpacking, packed);
    }

    /// @throws BadInputException where archives lie in archives deeper than allowed
    void descend(int depth) throws BadInputException {
        if (depth >= limits.depth()) {
            throw new BadInputException(Reasons.of(
                    "arsip di dalam arsip lebih dari " + limits.depth() + " tingkat",
                    "archives in archives more than " + limits.depth() + " deep"));
        }
    }

    private void count(long bytes, Watched entry) throws BadInputException {
        unpacked += bytes;
        if (unpacked > limits.unpackedBytes()) {
            throw new BadInputException(Reasons.of(
                    "arsip membongkar lebih dari " + (limits.unpackedBytes() >> 20) + " MB",
                    "the archive unpacks to more than " + (limits.unpackedBytes() >> 20) + " MB"));
        }
        PackedCount archive = entry.packed;
        archive.unpacked += bytes;
        // one large entry, or very many small ones
        if (bomb(entry.bytes, archive.bytes - entry.packedBefore) || bomb(archive.unpacked, archive.bytes)) {
            throw new BadInputException(Reasons.of(
                    "bom arsip: membongkar menjadi lebih dari " + limits.ratio() + " kali lipat",
                    "an archive bomb: unpacks to more than " + limits.ratio() + " times its size"));
        }
    }

    private boolean bomb(long unpackedBytes, long packedBytes) {
        return unpackedBytes > HARMLESS && unpackedBytes / limits.ratio() > packedBytes;
    }

    /// Counts the packed bytes that were read.
    static final class PackedCount extends FilterInputStream {
        private static final byte[] LAST_RECORD = {'P', 'K', 5, 6};
        private long bytes;
        private long unpacked;
        private int matched;
        private boolean ended;

        PackedCount(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) {
                bytes++;
                match((byte) b);
            }
            return b;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            int n = super.read(b, off, len);
            bytes += Math.max(n, 0);
            for (int i = 0; i < n; i++) {
                match(b[off + i]);
            }
            return n;
        }

        private void match(byte b) {
            matched = b == LAST_RECORD[matched] ? matched + 1 : b == LAST_RECORD[0] ? 1 : 0;
            if (matched == LAST_RECORD.length) {
                ended = true;
                matched = 0;
            }
        }

        /// Whether the record that ends a ZIP archive has been read.
        boolean sawEndOfZip() {
            return ended;
        }
    }

    private final class Watched extends FilterInputStream {
        private final PackedCount packed;
        private final long packedBefore;
        private long bytes;

        Watched(InputStream in, PackedCount packed) {
            super(in);
            this.packed = packed;
            packedBefore = packed.bytes;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) {
                counted(1);
            }
            return b;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            int n = super.read(b, off, len);
            if (n > 0) {
                counted(n);
            }
            return n;
        }

        /// Nothing is known to be there: a reader that asked for more at once would lose what it has when the source
        /// breaks off.
        @Override
        public int available() {
            return 0;
        }

        @Override
        public void close() {
            // an entry ends before its archive does
        }

        private void counted(int n) throws BadInputException {
            bytes += n;
            count(n, this);
        }
    }
}
