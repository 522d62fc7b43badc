package id.linimasa.export;

import id.linimasa.timeline.TextStyle;
import id.linimasa.timeline.TextWidths;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The bundled fonts, cut to the characters that a picture uses.
final class FontSubset {

    private FontSubset() {}

    /// A TrueType font with these characters, in base64.
    static String base64(TextStyle.Face face, Set<Integer> characters) {
        try (InputStream in = stream(face);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            TTFSubsetter subsetter = new TTFSubsetter(font);
            characters.forEach(subsetter::add);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return Base64.getEncoder().encodeToString(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The font file.
    static InputStream stream(TextStyle.Face face) throws IOException {
        InputStream in = TextWidths.class.getResourceAsStream(face.resource());
        if (in == null) {
            throw new IOException(face.resource() + " is missing");
        }
        return in;
    }
}
