package id.linimasa.text;

import id.linimasa.model.Span;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.BitSet;

/// A text as people read it, and where each of its characters stands in the source: any blanks (no-break, thin, tabs)
/// are one space, what nobody sees (zero-width spaces, soft hyphens, BOMs) is left out, and UTF-8 that somebody read as
/// Latin-1 or Windows-1252 is what it was: `Â` and a no-break space a space, `â€“` a dash, `Ã©` an `é`. Lines stay, but
/// those of a text that was wrapped at a fixed width are its paragraphs.
///
/// Whatever is read from it is told by the source's own offsets. Linear in the length of the text. Immutable and safe
/// for any number of threads.
///
/// Example: `PlainText.of("tiba\u00a0 di Moskow").text()` is `tiba di Moskow`, and `di`, at 5, stands at 6.
public final class PlainText {
    private static final String WINDOWS = new String(continuationBytes(), 0, 0x20, Charset.forName("windows-1252"));
    private static final int TWO_BYTES = 0xc2;
    private static final int TWO_BYTES_MORE = 0xc3;
    private static final int THREE_BYTES = 0xe2;

    private final String source;
    private final String text;
    /// Where each character of the text begins in the source, and then the source's length; empty where both are one.
    private final int[] begins;
    /// Where each ends there.
    private final int[] ends;

    private PlainText(String source, String text, int[] begins, int[] ends) {
        this.source = source;
        this.text = text;
        this.begins = begins;
        this.ends = ends;
    }

    private static byte[] continuationBytes() {
        byte[] bytes = new byte[0x20];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + i);
        }
        return bytes;
    }

    /// Reads a text.
    public static PlainText of(String source) {
        BitSet lineEnds = Wrapping.blanks(source);
        return lineEnds.isEmpty() && regular(source)
                ? new PlainText(source, source, new int[0], new int[0])
                : new Reading(source, lineEnds).read();
    }

    private static boolean regular(String source) {
        char before = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean odd = c == ' ' ? before == ' ' : c == '\t' || c >= '\u0080' && odd(c);
            if (odd) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static boolean odd(char c) {
        return c == TWO_BYTES || c == TWO_BYTES_MORE || c == THREE_BYTES || blank(c) || unseen(c);
    }

    private static boolean blank(int c) {
        return c == ' ' || c == '\t' || c >= '\u0080' && Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean unseen(int c) {
        return c >= '\u200b' && c <= '\u200f' || c == '\u2060' || c == '\ufeff' || c == '\u00ad';
    }

    /// The text as it is read.
    public String text() {
        return text;
    }

    /// The text as it was given.
    public String source() {
        return source;
    }

    /// Whether both are the same.
    public boolean same() {
        return begins.length == 0;
    }

    /// Where words of the text stand in the source.
    public Span source(Span plain) {
        if (same()) {
            return plain;
        }
        int start = begins[plain.start()];
        return new Span(start, plain.length() == 0 ? start : ends[plain.end() - 1]);
    }

    /// The same for a stretch that its neighbours touch: what was left out belongs to what stands before it.
    public Span stretch(Span plain) {
        return same() ? plain : new Span(plain.start() == 0 ? 0 : begins[plain.start()], begins[plain.end()]);
    }

    /// Where words of the source stand in the text.
    public Span plain(Span inSource) {
        return same() ? inSource : new Span(plain(inSource.start()), plain(inSource.end()));
    }

    /// Where the first character stands that begins at a place of the source or behind it.
    private int plain(int inSource) {
        int found = Arrays.binarySearch(begins, inSource);
        return found >= 0 ? found : -found - 1;
    }

    /// One pass over a text.
    private static final class Reading {
        private final String source;
        /// Those that are blanks.
        private final BitSet lineEnds;

        private final StringBuilder text;
        private final int[] begins;
        private final int[] ends;

        /// The character at hand, and how many of the source it takes.
        private int c;
        private int length;

        Reading(String source, BitSet lineEnds) {
            this.source = source;
            this.lineEnds = lineEnds;
            this.text = new StringBuilder(source.length());
            this.begins = new int[source.length() + 1];
            this.ends = new int[source.length()];
        }

        PlainText read() {
            for (int at = 0; at < source.length(); at += length) {
                take(at);
                if (unseen(c) && !(c == '\u200b' && betweenLetters(at))) {
                    continue;
                }
                if (!blank(c) && c != '\u200b' && !lineEnds.get(at)) {
                    put((char) c, at);
                } else if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
                    ends[text.length() - 1] = at + length;
                } else {
                    put(' ', at);
                }
            }
            begins[text.length()] = source.length();
            return new PlainText(
                    source,
                    text.toString(),
                    Arrays.copyOf(begins, text.length() + 1),
                    Arrays.copyOf(ends, text.length()));
        }

        private void put(char seen, int at) {
            begins[text.length()] = at;
            ends[text.length()] = at + length;
            text.append(seen);
        }

        private boolean betweenLetters(int at) {
            return at > 0
                    && at + length < source.length()
                    && Character.isLetterOrDigit(source.charAt(at - 1))
                    && Character.isLetterOrDigit(source.charAt(at + length));
        }

        /// Takes the character at a place, or what was misread there.
        private void take(int at) {
            c = source.charAt(at);
            length = 1;
            switch (c) {
                case TWO_BYTES -> {
                    int second = continuation(at + 1);
                    if (second >= 0xa0) {
                        take(second, 2);
                    } else if (at + 1 == source.length() || Character.isWhitespace(source.charAt(at + 1))) {
                        take(' ', 1); // somebody made the no-break space plain, or cut it off
                    }
                }
                case TWO_BYTES_MORE -> {
                    int second = continuation(at + 1);
                    if (second >= 0) {
                        take(second + 0x40, 2);
                    }
                }
                case THREE_BYTES -> {
                    int second = continuation(at + 1);
                    int third = second < 0 ? -1 : continuation(at + 2);
                    if (third >= 0) {
                        take(0x2000 | (second & 0x3f) << 6 | third & 0x3f, 3);
                    } else if (second == 0x80) {
                        take('\u201d', 2); // its third byte is nothing in Windows-1252 and was left out
                    }
                }
                default -> {}
            }
        }

        private void take(int meant, int characters) {
            c = meant;
            length = characters;
        }

        /// The byte 0x80 to 0xBF that was read as the character at a place, -1 where it was none.
        private int continuation(int at) {
            if (at >= source.length()) {
                return -1;
            }
            char read = source.charAt(at);
            if (read >= '\u0080' && read <= '\u00bf') {
                return read;
            }
            int windows = WINDOWS.indexOf(read);
            return windows < 0 || read == '\ufffd' ? -1 : 0x80 + windows;
        }
    }
}
