package id.linimasa.article;

import id.linimasa.model.Article;
import id.linimasa.model.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads RSS and Atom: an article an item, called `name#n`. Feeds that declare entities of their own are refused, and
/// document types are not processed: neither an XML bomb nor an external entity does anything.
final class FeedArticleReader implements ArticleReader {
    private final ArticleComposer composer;
    private final int longest;

    FeedArticleReader(ReadOptions options, ArticleComposer composer) {
        this.composer = composer;
        longest = options.limits().articleBytes();
    }

    @Override
    public void read(Source source, Consumer<Reading> sink) throws IOException {
        if (new String(source.head(), StandardCharsets.ISO_8859_1).contains("<!ENTITY")) {
            sink.accept(new Reading.Rejected(source.name(), Reasons.FEED_WITH_ENTITIES));
            return;
        }
        int found = 0;
        try {
            XMLStreamReader xml = Xml.reader(source.stream());
            FeedItems items = new FeedItems(xml, longest);
            for (FeedItems.Item item = items.next(); item != null; item = items.next()) {
                found += accept(source.name() + "#" + items.count(), item, sink);
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException broken) {
                throw broken;
            }
            sink.accept(Outcomes.damaged(source.name(), found, Reasons.broken("XML", "the XML", e)));
            return;
        }
        if (found == 0) {
            sink.accept(new Reading.Rejected(source.name(), Reasons.FEED_WITHOUT_STORY));
        }
    }

    private int accept(String name, FeedItems.Item item, Consumer<Reading> sink) {
        if (item.text() == null) {
            return 0;
        }
        Article article = composer.compose(RecordDrafts.rendered(name, item.text(), item.metadata()));
        if (ArticleComposer.isBlank(article)) {
            return 0;
        }
        sink.accept(new Reading.Found(article));
        return 1;
    }
}
