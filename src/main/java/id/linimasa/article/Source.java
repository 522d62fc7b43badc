package id.linimasa.article;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// Bytes to read articles from.
///
/// @param name as shown to people: a path, `arsip.zip!/a.html`
/// @param stream the bytes; the first [#HEAD] of them can be looked at before they are read
/// @param charset as a transport declares it (a WARC record's header), or null
/// @param url where the bytes came from, or null
/// @param depth how many archives they lie in
/// @param budget what all archives around them may still unpack to
record Source(
        String name,
        BufferedInputStream stream,
        @Nullable Charset charset,
        @Nullable String url,
        int depth,
        UnpackBudget budget) {
    static final int HEAD = 1 << 16;

    /// A file or stream of its own.
    static Source of(String name, InputStream in, ReadOptions.Limits limits) {
        return new Source(name, buffered(in), null, null, 0, new UnpackBudget(limits));
    }

    /// Something that lies in this one.
    Source inner(String innerName, InputStream in) {
        return new Source(innerName, buffered(in), null, null, depth + 1, budget);
    }

    /// The same bytes, with what a transport says of them.
    Source told(@Nullable Charset itsCharset, @Nullable String itsUrl) {
        return new Source(name, stream, itsCharset, itsUrl, depth, budget);
    }

    private static BufferedInputStream buffered(InputStream in) {
        return in instanceof BufferedInputStream already ? already : new BufferedInputStream(in, HEAD);
    }

    /// The first bytes, without reading past them. Where the source breaks off they are what comes before that;
    /// the break is met again when it is read.
    byte[] head() throws IOException {
        return head(HEAD);
    }

    /// The first bytes, as many as are wanted.
    byte[] head(int wanted) throws IOException {
        stream.mark(wanted);
        byte[] head = new byte[wanted];
        int length = 0;
        try {
            for (int n = 0; n >= 0 && length < wanted; n = stream.read(head, length, wanted - length)) {
                length += n;
            }
        } catch (EOFException | ZipException e) {
            if (length == 0) {
                throw e;
            }
        }
        stream.reset();
        return Arrays.copyOf(head, length);
    }

    /// All bytes.
    ///
    /// @throws BadInputException where there are more than `limit`
    byte[] all(int limit) throws IOException {
        byte[] bytes = stream.readNBytes(limit);
        if (bytes.length == limit && stream.read() >= 0) {
            throw new BadInputException(Reasons.tooLong(limit));
        }
        return bytes;
    }
}
