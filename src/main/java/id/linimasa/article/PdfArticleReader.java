package id.linimasa.article;

import id.linimasa.model.Article;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Reading;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/// Reads the text of a PDF, which is one article: its lines are joined to paragraphs. When a PDF was made is no
/// evidence of when its text was written, and is not used.
final class PdfArticleReader implements ArticleReader {
    private static final int SHORTEST = 80;
    private static final int LARGEST_FACTOR = 4;

    private final ReadOptions options;
    private final ArticleComposer composer;

    PdfArticleReader(ReadOptions options, ArticleComposer composer) {
        this.options = options;
        this.composer = composer;
    }

    @Override
    public void read(Source source, Consumer<Reading> sink) throws IOException {
        byte[] bytes = source.all(options.limits().articleBytes() * LARGEST_FACTOR);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String text = text(document);
            Bilingual reason = text.strip().length() < SHORTEST ? Reasons.PDF_OF_PICTURES : null;
            Article article =
                    reason != null ? null : composer.compose(new Draft(source.name(), text, metadata(document)));
            if (article == null || ArticleComposer.isBlank(article)) {
                sink.accept(new Reading.Rejected(source.name(), reason != null ? reason : Reasons.NO_STORY));
            } else {
                sink.accept(new Reading.Found(article));
            }
        } catch (InvalidPasswordException e) {
            sink.accept(new Reading.Rejected(source.name(), Reasons.PDF_LOCKED));
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | IndexOutOfBoundsException e) {
            // what PDFBox throws on documents that are broken inside
            sink.accept(new Reading.Rejected(source.name(), Reasons.broken("PDF", "the PDF", e.getMessage())));
        }
    }

    private static String text(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(false);
        stripper.setLineSeparator(" ");
        stripper.setParagraphEnd("\n");
        stripper.setPageEnd("\n");
        return stripper.getText(document);
    }

    private static Metadata metadata(PDDocument document) {
        String title = words(document.getDocumentInformation().getTitle());
        boolean fileName =
                title != null && title.matches("(?i).*\\.(?:docx?|pdf|indd|html?|qxd)|microsoft word.*|untitled.*");
        String author = words(document.getDocumentInformation().getAuthor());
        return new Metadata(fileName ? null : title, null, author, null, null, "");
    }

    private static @Nullable String words(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
