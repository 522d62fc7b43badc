package id.linimasa.article;

import id.linimasa.model.Reading;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/// Reads what a gzip file holds, by its own format.
final class GzipArticleReader implements ArticleReader {
    private final ArticleReader content;

    /// @param content reads whatever was packed
    GzipArticleReader(ArticleReader content) {
        this.content = content;
    }

    @Override
    public void read(Source source, Consumer<Reading> sink) throws IOException {
        source.budget().descend(source.depth());
        UnpackBudget.PackedCount packed = new UnpackBudget.PackedCount(source.stream());
        GZIPInputStream unpacking = new GZIPInputStream(packed, 1 << 16);
        content.read(source.inner(source.name(), source.budget().watch(unpacking, packed)), sink);
    }
}
