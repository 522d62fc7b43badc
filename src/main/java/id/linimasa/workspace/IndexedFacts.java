package id.linimasa.workspace;

import id.linimasa.annotate.Keyed;
import id.linimasa.annotate.KnownFacts;
import id.linimasa.annotate.SourcedExtraction;
import id.linimasa.index.EventIndex;
import id.linimasa.index.FactLookup;
import id.linimasa.index.Facts;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Event;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What merging looks up, from the index: the facts of the state in which it was opened, events and articles as
/// they are now. Used by one thread.
final class IndexedFacts implements KnownFacts, AutoCloseable {
    private final EventIndex index;
    private final ArticleTexts texts;
    private final FactLookup facts;

    IndexedFacts(EventIndex index, ArticleTexts texts) throws IOException {
        this.index = index;
        this.texts = texts;
        this.facts = index.facts();
    }

    private static Facts.Kind kind(Kind kind) {
        return switch (kind) {
            case ARTICLE -> Facts.Kind.ARTICLE;
            case EVENT -> Facts.Kind.EVENT;
        };
    }

    /// What is to be remembered, in the index's words.
    static Facts facts(Kind kind, Keyed keyed) {
        return new Facts(kind(kind), keyed.id(), keyed.keys(), keyed.from(), keyed.to(), keyed.content());
    }

    @Override
    public void visit(Kind kind, String key, long from, long to, Visitor visitor) {
        facts.visit(key, from, to, visitor::visit); // no key is of both kinds
    }

    @Override
    public byte @Nullable [] content(Kind kind, String id) {
        return facts.content(kind(kind), id);
    }

    @Override
    public int count(String key) {
        return facts.count(key);
    }

    @Override
    public Optional<Latest> latest(String key, Set<String> without) {
        return facts.latest(key, without).map(found -> new Latest(found.to(), found.id()));
    }

    @Override
    public Collection<String> completions(String prefix) {
        return facts.completions(prefix);
    }

    @Override
    public Optional<Event> event(String id) {
        return index.extracted(id);
    }

    @Override
    public Optional<SourcedExtraction> article(ArticleId id) {
        return texts.stored(id)
                .flatMap(article -> index.extraction(id)
                        .map(found -> new SourcedExtraction(article.article(), found, article.sequence())));
    }

    @Override
    public void close() {
        facts.close();
    }
}
