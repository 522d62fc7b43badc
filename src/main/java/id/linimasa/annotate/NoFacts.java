package id.linimasa.annotate;

import id.linimasa.model.ArticleId;
import id.linimasa.model.Event;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Nothing is known.
final class NoFacts implements KnownFacts {
    @Override
    public void visit(Kind kind, String key, long from, long to, Visitor visitor) {}

    @Override
    public byte @Nullable [] content(Kind kind, String id) {
        return null;
    }

    @Override
    public int count(String key) {
        return 0;
    }

    @Override
    public Optional<Latest> latest(String key, Set<String> without) {
        return Optional.empty();
    }

    @Override
    public Collection<String> completions(String prefix) {
        return List.of();
    }

    @Override
    public Optional<Event> event(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<SourcedExtraction> article(ArticleId id) {
        return Optional.empty();
    }
}
