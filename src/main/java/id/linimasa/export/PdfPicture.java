package id.linimasa.export;

import id.linimasa.timeline.Palette;
import id.linimasa.timeline.TextStyle;
import id.linimasa.timeline.TextWidths;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/// Collects pages of a timeline into one PDF with vector shapes, text as text, embedded fonts, and links to the
/// articles. The same moment of making gives the same bytes.
final class PdfPicture implements AutoCloseable {

    /// A CSS pixel is 1/96 inch, a point 1/72.
    private static final float POINTS = 0.75f;

    private static final String MANIFEST = "LinimasaManifest";

    private final PDDocument document = new PDDocument();
    private final Palette palette;
    private final TextWidths widths;
    private final PictureAbout about;
    private final Map<TextStyle.Face, PDFont> fonts = new EnumMap<>(TextStyle.Face.class);

    PdfPicture(Palette palette, TextWidths widths, PictureAbout about, String language) throws IOException {
        this.palette = palette;
        this.widths = widths;
        this.about = about;
        for (TextStyle.Face face : TextStyle.Face.values()) {
            try (InputStream in = FontSubset.stream(face)) {
                fonts.put(face, PDType0Font.load(document, in, true));
            }
        }
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreator("Linimasa");
        information.setTitle(language.equals("en") ? "Timeline" : "Garis waktu");
        information.setCreationDate(calendar(about.made()));
        if (!about.manifest().isEmpty()) {
            information.setCustomMetadataValue(MANIFEST, about.manifest());
        }
        document.getDocumentCatalog().setLanguage(language);
        document.setDocumentId(about.made().getEpochSecond());
    }

    private static Calendar calendar(Instant moment) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(moment.toEpochMilli());
        return calendar;
    }

    /// Adds a page.
    void page(PicturePages.Page made) {
        PDPage page = new PDPage(new PDRectangle((float) made.width() * POINTS, (float) made.height() * POINTS));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            PdfPainter painter = new PdfPainter(content, palette, widths, fonts, made.height());
            painter.begin(POINTS);
            made.frame().paint(painter);
            made.below().paint(painter);
            for (PictureMarks.Mark mark : new PictureMarks(made, about.links()).linked()) {
                page.getAnnotations().add(link(mark, made.height()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDAnnotationLink link(PictureMarks.Mark mark, double height) {
        double[] box = mark.box();
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(
                (float) box[0] * POINTS,
                (float) (height - box[3]) * POINTS,
                (float) (box[2] - box[0]) * POINTS,
                (float) (box[3] - box[1]) * POINTS));
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        PDActionURI action = new PDActionURI();
        action.setURI(mark.link().orElseThrow());
        link.setAction(action);
        return link;
    }

    void save(OutputStream out) throws IOException {
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
