package id.linimasa.export;

import id.linimasa.export.content.ExportSource;
import id.linimasa.export.content.Inputs;
import id.linimasa.export.content.Progress;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Decision;
import id.linimasa.model.Event;
import id.linimasa.model.EventColumns;
import id.linimasa.model.Extraction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;

/// A source that tells how far it is, and stops where it is told to.
final class WatchedSource implements ExportSource {
    private static final int EVERY = 100;

    private final ExportSource source;
    private final int size;
    private final Progress progress;
    private int done;

    WatchedSource(ExportSource source, int size, Progress progress) {
        this.source = source;
        this.size = size;
        this.progress = progress;
    }

    @Override
    public void events(Predicate<Event> wanted) {
        done = 0;
        source.events(event -> {
            if (done++ % EVERY == 0) {
                check();
            }
            return wanted.test(event);
        });
        check();
    }

    /// @throws CancellationException where the export is to end
    void check() {
        if (Thread.currentThread().isInterrupted() || !progress.written(Math.min(done, size), size)) {
            throw new CancellationException("export cancelled");
        }
    }

    @Override
    public EventColumns columns() {
        check();
        return source.columns();
    }

    @Override
    public Optional<Article> article(ArticleId id) {
        return source.article(id);
    }

    @Override
    public Optional<Extraction> extraction(ArticleId id) {
        return source.extraction(id);
    }

    @Override
    public Set<ArticleId> articles() {
        return source.articles();
    }

    @Override
    public List<Decision> decisions() {
        return source.decisions();
    }

    @Override
    public Inputs inputs() {
        return source.inputs();
    }
}
