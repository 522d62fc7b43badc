package id.linimasa.article;

import id.linimasa.model.Article;
import id.linimasa.model.Reading;
import id.linimasa.model.SpanKind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Reads a saved HTML page, which is one article: its canonical text is the rendered body, menus and all, with the
/// story told apart by marks.
final class HtmlArticleReader implements ArticleReader {
    private static final Pattern CHARSET =
            Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
    private static final int SHORTEST_STORY = 120;

    private final ReadOptions options;
    private final ArticleComposer composer;

    HtmlArticleReader(ReadOptions options, ArticleComposer composer) {
        this.options = options;
        this.composer = composer;
    }

    @Override
    public void read(Source source, Consumer<Reading> sink) throws IOException {
        byte[] bytes = source.all(options.limits().articleBytes());
        Charset declared = source.charset() != null ? source.charset() : declared(bytes);
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes, declared);
        read(source, decoded, sink);
    }

    /// Reads a page that is already decoded.
    void read(Source source, TextDecoder.Decoded decoded, Consumer<Reading> sink) {
        Article article = composer.compose(draft(source.name(), decoded.text(), source.url()));
        int story = article.spans().stream()
                .filter(span -> span.kind() == SpanKind.BODY || span.kind() == SpanKind.CAPTION)
                .mapToInt(span -> span.span().length())
                .sum();
        if (story < SHORTEST_STORY) {
            sink.accept(new Reading.Ignored(source.name(), Reasons.NO_STORY_ON_PAGE));
            return;
        }
        sink.accept(new Reading.Found(article));
        if (decoded.damage() != null) {
            sink.accept(new Reading.Partial(source.name(), decoded.damage()));
        }
    }

    /// The draft of the article on a page.
    static Draft draft(String name, String html, @Nullable String url) {
        Document page = Jsoup.parse(html);
        PageText rendered = PageText.of(page);
        Metadata told = PageMetadata.of(page, url);
        PageLayout layout = PageLayout.of(page, rendered, told);
        Metadata metadata = new Metadata(
                layout.title(), told.publisher(), told.author(), told.url(), told.published(), told.publishedField());
        return new Draft(name, rendered.text(), metadata, layout.marked());
    }

    /// The charset that a page's head names, or null.
    static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        Matcher m = CHARSET.matcher(head);
        if (!m.find()) {
            return null;
        }
        try {
            Charset charset = Charset.forName(m.group(1));
            // HTML Living Standard, encodings: pages that say ISO-8859-1 mean windows-1252
            return charset.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null; // a page may say anything; the detector goes on
        }
    }
}
