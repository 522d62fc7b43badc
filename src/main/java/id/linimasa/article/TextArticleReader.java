package id.linimasa.article;

import id.linimasa.model.Article;
import id.linimasa.model.Reading;
import java.io.IOException;
import java.util.function.Consumer;

/// Reads a plain text or Markdown file, which is one article.
final class TextArticleReader implements ArticleReader {
    private final ReadOptions options;
    private final ArticleComposer composer;

    TextArticleReader(ReadOptions options, ArticleComposer composer) {
        this.options = options;
        this.composer = composer;
    }

    @Override
    public void read(Source source, Consumer<Reading> sink) throws IOException {
        byte[] bytes = source.all(options.limits().articleBytes());
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes, source.charset());
        Article article = composer.compose(new Draft(source.name(), decoded.text(), Metadata.NONE));
        if (ArticleComposer.isBlank(article)) {
            sink.accept(new Reading.Rejected(source.name(), Reasons.NO_STORY));
            return;
        }
        sink.accept(new Reading.Found(article));
        if (decoded.damage() != null) {
            sink.accept(new Reading.Partial(source.name(), decoded.damage()));
        }
    }
}
