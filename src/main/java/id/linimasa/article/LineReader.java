package id.linimasa.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads lines of bytes that end with LF, holding none that is longer than allowed. It reads ahead: whoever gives it a
/// stream reads no more from it.
final class LineReader {
    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final byte[] block = new byte[BLOCK];
    private byte[] line = new byte[1 << 13];
    private int length;
    private int at;
    private int filled;
    private int number;
    private boolean tooLong;

    LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /// Goes to the next line; false where there is none.
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        if (at == filled && !fill()) {
            return false;
        }
        number++;
        do {
            int end = endOfLine();
            take(end);
            at = end;
            if (at < filled) {
                at++;
                return true;
            }
        } while (fill());
        return true;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(block, 0, BLOCK));
        return filled > 0;
    }

    private int endOfLine() {
        int end = at;
        while (end < filled && block[end] != '\n') {
            end++;
        }
        return end;
    }

    private void take(int end) {
        int more = end - at;
        if (more > longest - length) {
            tooLong = true;
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, (int) Math.min(Math.max(length + more, 2L * line.length), longest));
        }
        System.arraycopy(block, at, line, length, more);
        length += more;
    }

    /// The line without its end, or null where it is too long.
    byte @Nullable [] bytes() {
        return tooLong ? null : Arrays.copyOf(line, length);
    }

    /// Its number, from 1.
    int number() {
        return number;
    }
}
