package id.linimasa.export;

import id.linimasa.timeline.DisplayList;
import id.linimasa.timeline.Palette;
import id.linimasa.timeline.TextStyle;
import id.linimasa.timeline.TextWidths;
import id.linimasa.timeline.TimelineFrame;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Collects pages of a timeline into one PDF with vector shapes, text as text and embedded fonts.
final class PdfPicture implements AutoCloseable {

    /// A CSS pixel is 1/96 inch, a point 1/72.
    private static final float POINTS = 0.75f;

    private final PDDocument document = new PDDocument();
    private final Palette palette;
    private final TextWidths widths;
    private final Map<TextStyle.Face, PDFont> fonts = new EnumMap<>(TextStyle.Face.class);

    PdfPicture(Palette palette, TextWidths widths) throws IOException {
        this.palette = palette;
        this.widths = widths;
        for (TextStyle.Face face : TextStyle.Face.values()) {
            try (InputStream in = FontSubset.stream(face)) {
                fonts.put(face, PDType0Font.load(document, in, true));
            }
        }
        document.getDocumentInformation().setCreator("Linimasa");
    }

    /// Adds a page.
    void page(double width, double height, TimelineFrame frame, DisplayList legend) {
        PDPage page = new PDPage(new PDRectangle((float) width * POINTS, (float) height * POINTS));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            PdfPainter painter = new PdfPainter(content, palette, widths, fonts, height);
            painter.begin(POINTS);
            frame.paint(painter);
            legend.paint(painter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void save(OutputStream out) throws IOException {
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
