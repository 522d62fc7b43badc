package id.linimasa.article;

import id.linimasa.model.Reading;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.function.Consumer;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/// Reads a page saved as one MIME file (RFC 2557), as browsers write `.mht` and `.mhtml`: its first HTML part.
final class MhtmlArticleReader implements ArticleReader {
    private final ArticleReader pages;

    MhtmlArticleReader(ArticleReader pages) {
        this.pages = pages;
    }

    @Override
    public void read(Source source, Consumer<Reading> sink) throws IOException {
        MimeTokenStream parts = new MimeTokenStream();
        String location = null;
        try {
            parts.parse(source.stream());
            for (EntityState state = parts.getState(); state != EntityState.T_END_OF_STREAM; state = parts.next()) {
                if (state == EntityState.T_FIELD) {
                    String name = parts.getField().getName();
                    boolean address = name.equalsIgnoreCase("Snapshot-Content-Location")
                            || name.equalsIgnoreCase("Content-Location");
                    location = address && location == null
                            ? parts.getField().getBody().strip()
                            : location;
                } else if (state == EntityState.T_BODY
                        && parts.getBodyDescriptor().getMimeType().equals("text/html")) {
                    Source page = source.inner(source.name(), parts.getDecodedInputStream());
                    pages.read(page.told(charset(parts.getBodyDescriptor().getCharset()), location), sink);
                    return;
                }
            }
        } catch (MimeException e) {
            sink.accept(new Reading.Rejected(source.name(), Reasons.broken("MHTML", "the MHTML", e.getMessage())));
            return;
        }
        sink.accept(new Reading.Rejected(source.name(), Reasons.MHTML_WITHOUT_PAGE));
    }

    /// Us-ascii is what MIME assumes where nothing is said; then the page's own head knows better.
    private static @Nullable Charset charset(@Nullable String name) {
        try {
            return name == null || name.equalsIgnoreCase("us-ascii") ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null; // a part may say anything; the detector goes on
        }
    }
}
