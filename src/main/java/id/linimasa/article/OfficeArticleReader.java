package id.linimasa.article;

import id.linimasa.model.Article;
import id.linimasa.model.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads a DOCX (ECMA-376) or ODT (OASIS OpenDocument) file, which is one article: the paragraphs of its main part.
final class OfficeArticleReader implements ArticleReader {
    private static final Set<String> MAIN = Set.of("word/document.xml", "content.xml");
    private static final Set<String> PARAGRAPHS = Set.of("p", "h");
    private static final Set<String> APART = Set.of(
            "instrText",
            "delText",
            "annotation",
            "note",
            "tracked-changes",
            "automatic-styles",
            "sequence-decls",
            "fallback");

    private final ReadOptions options;
    private final ArticleComposer composer;

    OfficeArticleReader(ReadOptions options, ArticleComposer composer) {
        this.options = options;
        this.composer = composer;
    }

    @Override
    public void read(Source source, Consumer<Reading> sink) throws IOException {
        String text = mainPart(source);
        if (text == null) {
            sink.accept(new Reading.Rejected(source.name(), Reasons.DOCUMENT_WITHOUT_TEXT));
            return;
        }
        Article article = composer.compose(new Draft(source.name(), text, Metadata.NONE));
        sink.accept(
                ArticleComposer.isBlank(article)
                        ? new Reading.Rejected(source.name(), Reasons.NO_STORY)
                        : new Reading.Found(article));
    }

    private @Nullable String mainPart(Source source) throws IOException {
        UnpackBudget.PackedCount packed = new UnpackBudget.PackedCount(source.stream());
        ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.UTF_8);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (MAIN.contains(entry.getName())) {
                return paragraphs(source.budget().watch(zip, packed));
            }
        }
        return null;
    }

    private String paragraphs(InputStream in) throws IOException {
        try {
            XMLStreamReader xml = Xml.reader(in);
            StringBuilder text = new StringBuilder();
            int apart = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String name = xml.getLocalName();
                    apart += APART.contains(name) ? 1 : 0;
                    text.append(apart > 0 ? "" : gap(name));
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    String name = xml.getLocalName();
                    apart -= APART.contains(name) ? 1 : 0;
                    text.append(apart == 0 && PARAGRAPHS.contains(name) ? "\n" : "");
                } else if (event == XMLStreamConstants.CHARACTERS && apart == 0) {
                    append(xml, text);
                }
                if (text.length() > options.limits().articleBytes()) {
                    throw new BadInputException(Reasons.tooLong(options.limits().articleBytes()));
                }
            }
            return text.toString();
        } catch (XMLStreamException e) {
            throw new BadInputException(Reasons.broken("dokumen", "the document", e), e);
        }
    }

    /// Tabs, spaces and line breaks are elements there.
    private static String gap(String name) {
        return switch (name) {
            case "tab", "s" -> " ";
            case "br", "cr", "line-break" -> "\n";
            default -> "";
        };
    }

    private static void append(XMLStreamReader xml, StringBuilder text) {
        String words = xml.getText();
        if (!words.isBlank() || words.equals(" ")) {
            text.append(words);
        }
    }
}
