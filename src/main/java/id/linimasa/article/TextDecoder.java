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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Bytes become text: by their byte order mark, else as UTF-16 where every other byte is zero, else as strict UTF-8,
/// else by the charset that the source declares, else by what a detector makes of them. Stateless, safe for any number
/// of threads.
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
        Mark mark = Mark.of(bytes);
        if (mark != null) {
            return lenient(ByteBuffer.wrap(bytes, mark.length(), bytes.length - mark.length()), mark.charset());
        }
        try {
            return new Decoded(strict(bytes, StandardCharsets.UTF_8), null);
        } catch (CharacterCodingException e) {
            return decodeOther(bytes, declared);
        }
    }

    /// The charset of a text too large to be decoded at once, as its beginning tells.
    static Charset charsetOf(byte[] head, @Nullable Charset declared) {
        Charset wide = wide(head);
        if (wide != null) {
            return wide;
        }
        Mark mark = Mark.of(head);
        if (mark != null) {
            return mark.charset();
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

    /// UTF-16 or UTF-32, where a text begins like that, with a mark or without; else null.
    static @Nullable Charset wide(byte[] head) {
        Mark mark = Mark.of(head);
        return mark == null || mark.charset() == StandardCharsets.UTF_8 ? null : mark.charset();
    }

    /// How a text's first bytes tell its charset.
    ///
    /// @param length how many of them are no text
    private record Mark(Charset charset, int length) {
        // UTF-32 first: its mark begins like that of UTF-16 (Unicode 16, 23.8)
        private static final List<Map.Entry<String, Charset>> MARKS = List.of(
                Map.entry("\u00ff\u00fe\u0000\u0000", Charset.forName("UTF-32LE")),
                Map.entry("\u0000\u0000\u00fe\u00ff", Charset.forName("UTF-32BE")),
                Map.entry("\u00ef\u00bb\u00bf", StandardCharsets.UTF_8),
                Map.entry("\u00ff\u00fe", StandardCharsets.UTF_16LE),
                Map.entry("\u00fe\u00ff", StandardCharsets.UTF_16BE));
        private static final int LOOKED_AT = 1024;
        private static final int SHORTEST = 16;

        static @Nullable Mark of(byte[] bytes) {
            String start = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
            for (Map.Entry<String, Charset> mark : MARKS) {
                if (start.startsWith(mark.getKey())) {
                    return new Mark(mark.getValue(), mark.getKey().length());
                }
            }
            return unmarked(bytes);
        }

        /// Letters of the languages read here have a zero byte in UTF-16: the first or the second of each pair.
        private static @Nullable Mark unmarked(byte[] bytes) {
            int length = Math.min(bytes.length, LOOKED_AT) & ~1;
            int first = 0;
            int second = 0;
            for (int i = 0; i < length; i += 2) {
                first += bytes[i] == 0 ? 1 : 0;
                second += bytes[i + 1] == 0 ? 1 : 0;
            }
            boolean few = length < SHORTEST;
            int most = length / 2 * 9 / 10;
            if (few || first > 0 && second > 0) {
                return null;
            }
            return second > most
                    ? new Mark(StandardCharsets.UTF_16LE, 0)
                    : first > most ? new Mark(StandardCharsets.UTF_16BE, 0) : null;
        }
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
