package id.linimasa.timeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// How wide texts are in the bundled font, from its advance widths: layout needs no toolkit, and is the same
/// everywhere.
///
/// Immutable after construction. Characters that the font lacks count as wide as an em.
public final class TextWidths {

    /// The smallest text that ellipsising leaves: shorter ones say nothing.
    public static final int SHORTEST = 8;

    private static final int UNITS = 2048;
    private static final int TABLE = 0x2720;
    private static final String ELLIPSIS = "…";

    private final short[][] advances = new short[TextStyle.Face.values().length][TABLE];

    private final boolean[] known = new boolean[TABLE];

    /// @throws UncheckedIOException where the program's own table of widths can't be read
    public TextWidths() {
        for (short[] face : advances) {
            Arrays.fill(face, (short) UNITS);
        }
        try (InputStream in = TextWidths.class.getResourceAsStream("fonts/widths.tsv")) {
            if (in == null) {
                throw new IOException("fonts/widths.tsv is missing");
            }
            read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            int codePoint = Integer.parseInt(cells[0], 16);
            known[codePoint] = true;
            for (TextStyle.Face face : TextStyle.Face.values()) {
                advances[face.ordinal()][codePoint] = Short.parseShort(cells[1 + face.ordinal()]);
            }
        }
    }

    /// The text with a question mark for each character that the font lacks.
    public String printable(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= TABLE || !known[c]) {
                out.setCharAt(i, Character.isLowSurrogate(c) ? '\u200b' : '?');
            }
        }
        return out.toString();
    }

    /// The width of a text in pixels.
    public double width(CharSequence text, TextStyle style) {
        return width(text, 0, text.length(), style);
    }

    private double width(CharSequence text, int from, int to, TextStyle style) {
        short[] face = advances[style.face().ordinal()];
        int units = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            units += c < TABLE ? face[c] : UNITS;
        }
        return units * style.size() / UNITS;
    }

    /// The text cut to fit, with an ellipsis; empty where fewer than [#SHORTEST] characters would remain.
    public String fit(String text, double room, TextStyle style) {
        if (width(text, style) <= room) {
            return text;
        }
        double left = room - width(ELLIPSIS, style);
        int end = 0;
        while (end < text.length()) {
            double next = width(text, end, end + 1, style);
            if (next > left) {
                break;
            }
            left -= next;
            end++;
        }
        if (end > 0 && end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        return end < SHORTEST ? "" : text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
