package id.linimasa.article;

import id.linimasa.model.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/// Reads a web archive (ISO 28500): each page that was answered with success, called `arsip.warc!/URL`. What else a
/// crawler keeps (requests, pictures, styles) is passed over in silence: it is not the archive's article either.
final class WarcArticleReader implements ArticleReader {
    private final ArticleReader pages;

    /// @param pages reads whatever a server answered
    WarcArticleReader(ArticleReader pages) {
        this.pages = pages;
    }

    @Override
    public void read(Source source, Consumer<Reading> sink) throws IOException {
        source.budget().descend(source.depth());
        boolean any = false;
        // not closed: it would close the stream that it was given
        WarcReader warc = new WarcReader(source.stream());
        for (Optional<WarcRecord> record = warc.next(); record.isPresent(); record = warc.next()) {
            if (record.get() instanceof WarcResponse response) {
                any |= page(source, response, sink);
            }
        }
        if (!any) {
            sink.accept(new Reading.Rejected(source.name(), Reasons.WARC_WITHOUT_PAGE));
        }
    }

    private boolean page(Source source, WarcResponse response, Consumer<Reading> sink) throws IOException {
        String url = response.target();
        if (!url.startsWith("http")) {
            return false;
        }
        HttpResponse http = response.http();
        MediaType type = http.contentType().base();
        boolean text = type.type().equals("text") && !type.subtype().matches("css|javascript")
                || type.subtype().matches("xhtml\\+xml|json|rss\\+xml|atom\\+xml|pdf");
        if (http.status() / 100 != 2 || !text) {
            return false;
        }
        InputStream body = http.bodyDecoded().stream();
        pages.read(source.inner(source.name() + "!/" + url, body).told(charset(http.contentType()), url), sink);
        return true;
    }

    private static @Nullable Charset charset(MediaType type) {
        String name = type.parameters().get("charset");
        try {
            return name == null ? null : Charset.forName(name.toLowerCase(Locale.ROOT));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null; // a server may say anything; the page's own head and the detector go on
        }
    }
}
