package id.linimasa.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Reads lines of bytes that end with LF, holding none that is longer than allowed.
final class LineReader {
    private final BufferedInputStream in;
    private final int longest;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 13);
    private int number;
    private boolean tooLong;

    LineReader(BufferedInputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /// Goes to the next line; false where there is none.
    boolean next() throws IOException {
        line.reset();
        tooLong = false;
        int b = in.read();
        if (b < 0) {
            return false;
        }
        number++;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() < longest) {
                line.write(b);
            } else {
                tooLong = true;
            }
        }
        return true;
    }

    /// The line without its end, or null where it is too long.
    byte @Nullable [] bytes() {
        return tooLong ? null : line.toByteArray();
    }

    /// Its number, from 1.
    int number() {
        return number;
    }
}
