package id.linimasa.article;

import id.linimasa.model.Bilingual;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Bytes become text: by their byte order mark, else as strict UTF-8, else by the charset that the source declares,
/// else by what a detector makes of them. Stateless, safe for any number of threads.
final class TextDecoder {
    private TextDecoder() {}

    /// A decoded text.
    ///
    /// @param text without byte order mark, line ends as they are
    /// @param damage what could not be decoded and was replaced by U+FFFD, for people; or null
    record Decoded(String text, @Nullable Bilingual damage) {}

    /// Decodes a whole text.
    ///
    /// @param declared the charset that the source names, or null
    static Decoded decode(byte[] bytes, @Nullable Charset declared) {
        Charset marked = byMark(bytes);
        if (marked != null) {
            int mark = marked == StandardCharsets.UTF_8 ? 3 : 2;
            return lenient(ByteBuffer.wrap(bytes, mark, bytes.length - mark), marked);
        }
        try {
            return new Decoded(strict(bytes, StandardCharsets.UTF_8), null);
        } catch (CharacterCodingException e) {
            return decodeOther(bytes, declared);
        }
    }

    /// The charset of a text too large to be decoded at once, as its beginning tells.
    static Charset charsetOf(byte[] head, @Nullable Charset declared) {
        Charset marked = byMark(head);
        if (marked != null) {
            return marked;
        }
        Utf8Census census = Utf8Census.of(head);
        // the last character of the beginning may be cut in two
        if (census.broken() == 0 || census.broken() <= 3 && census.whole() > 0 || census.mostlyUtf8()) {
            return StandardCharsets.UTF_8;
        }
        return declared != null ? declared : detected(head);
    }

    private static Decoded decodeOther(byte[] bytes, @Nullable Charset declared) {
        if (Utf8Census.of(bytes).mostlyUtf8()) {
            return lenient(ByteBuffer.wrap(bytes), StandardCharsets.UTF_8);
        }
        Charset charset = declared != null && declared != StandardCharsets.UTF_8 ? declared : detected(bytes);
        try {
            return new Decoded(strict(bytes, charset), null);
        } catch (CharacterCodingException e) {
            return lenient(ByteBuffer.wrap(bytes), charset);
        }
    }

    private static @Nullable Charset byMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf) {
            return StandardCharsets.UTF_8;
        }
        if (b.length >= 2 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        return b.length >= 2 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff ? StandardCharsets.UTF_16BE : null;
    }

    private static Charset detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static Decoded lenient(ByteBuffer in, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        CharBuffer out = CharBuffer.allocate((int) (in.remaining() * (double) decoder.maxCharsPerByte()) + 2);
        int bad = 0;
        int first = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            first = bad++ == 0 ? in.position() : first;
            out.put('\ufffd');
            in.position(in.position() + result.length());
        }
        decoder.flush(out);
        String text = out.flip().toString();
        return new Decoded(text, bad == 0 ? null : Reasons.undecodable(bad, charset.name(), first));
    }

    /// How many characters beyond ASCII are whole UTF-8 sequences, and how many bytes belong to none.
    private record Utf8Census(int whole, int broken) {

        static Utf8Census of(byte[] bytes) {
            int whole = 0;
            int broken = 0;
            for (int i = 0; i < bytes.length; i++) {
                int lead = bytes[i] & 0xff;
                if (lead < 0x80) {
                    continue;
                }
                int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
                int have = 0;
                while (have < more && i + 1 + have < bytes.length && (bytes[i + 1 + have] & 0xc0) == 0x80) {
                    have++;
                }
                if (more > 0 && have == more) {
                    whole++;
                    i += more;
                } else {
                    broken++;
                }
            }
            return new Utf8Census(whole, broken);
        }

        boolean mostlyUtf8() {
            return whole > broken;
        }
    }
}
