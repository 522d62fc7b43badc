package id.linimasa.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// Bytes to read articles from.
///
/// @param name as shown to people: a path, `arsip.zip!/a.html`
/// @param stream the bytes; the first [#HEAD] of them can be looked at before they are read
/// @param charset as a transport declares it (a WARC record's header), or null
/// @param url where the bytes came from, or null
/// @param depth how many archives they lie in
record Source(
        String name,
        BufferedInputStream stream,
        @Nullable Charset charset,
        @Nullable String url,
        int depth) {
    static final int HEAD = 8192;

    static Source of(String name, InputStream in, int depth) {
        BufferedInputStream stream =
                in instanceof BufferedInputStream buffered ? buffered : new BufferedInputStream(in, 1 << 16);
        return new Source(name, stream, null, null, depth);
    }

    /// The first bytes, without reading past them.
    byte[] head() throws IOException {
        stream.mark(HEAD);
        byte[] head = stream.readNBytes(HEAD);
        stream.reset();
        return head;
    }

    /// All bytes.
    ///
    /// @throws TooLargeException where there are more than `limit`
    byte[] all(int limit) throws IOException {
        byte[] bytes = stream.readNBytes(limit);
        if (bytes.length == limit && stream.read() >= 0) {
            throw new TooLargeException("lebih dari " + (limit >> 20) + " MB untuk satu artikel");
        }
        return bytes;
    }
}
