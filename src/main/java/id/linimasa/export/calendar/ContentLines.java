package id.linimasa.export.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes the content lines of iCalendar: CRLF, folded at 75 octets, no character split (RFC 5545, 3.1).
///
/// The libraries that write calendars keep a whole one in memory, and fold by characters.
final class ContentLines {
    private static final int OCTETS = 75;
    private static final byte[] FOLD = {'\r', '\n', ' '};
    private static final byte[] END = {'\r', '\n'};

    private final OutputStream out;

    ContentLines(OutputStream out) {
        this.out = out;
    }

    /// A line whose value stands as it is.
    void line(String name, String value) throws IOException {
        fold(name + ":" + value);
    }

    /// A line whose value is TEXT.
    void text(String name, String value) throws IOException {
        line(name, escaped(value));
    }

    /// TEXT (RFC 5545, 3.3.11): backslash, semicolon, comma and line break are escaped; other control characters go.
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        lines.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> safe.append("\\\\");
                case ';' -> safe.append("\\;");
                case ',' -> safe.append("\\,");
                case '\n' -> safe.append("\\n");
                default -> {
                    boolean control = c < 0x20 && c != '\t' || c == 0x7F || c >= 0xD800 && c <= 0xDFFF;
                    if (!control) {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }

    private void fold(String line) throws IOException {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        int start = 0;
        int room = OCTETS;
        while (bytes.length - start > room) {
            int end = start + room;
            while ((bytes[end] & 0xC0) == 0x80) { // inside a character
                end--;
            }
            out.write(bytes, start, end - start);
            out.write(FOLD);
            start = end;
            room = OCTETS - 1; // the space counts
        }
        out.write(bytes, start, bytes.length - start);
        out.write(END);
    }
}
