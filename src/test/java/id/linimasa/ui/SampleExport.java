package id.linimasa.ui;

import id.linimasa.export.content.Digests;
import id.linimasa.export.content.ExportRequest;
import id.linimasa.export.content.ExportSource;
import id.linimasa.export.content.Inputs;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Decision;
import id.linimasa.model.Event;
import id.linimasa.model.EventColumns;
import id.linimasa.model.Extraction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The events of a [SampleLibrary] to be exported.
record SampleExport(SampleLibrary library, ExportRequest request) implements ExportSource {
    @Override
    public void events(Predicate<Event> wanted) {
        for (Event event : library.page(request.query()).events()) {
            boolean chosen = request.selected().isEmpty() || request.selected().contains(event.id());
            if (chosen && !wanted.test(event)) {
                return;
            }
        }
    }

    @Override
    public EventColumns columns() {
        return library.columns(request.query());
    }

    @Override
    public Optional<Article> article(ArticleId id) {
        return library.article(id);
    }

    @Override
    public Optional<Extraction> extraction(ArticleId id) {
        return library.extraction(id);
    }

    @Override
    public Set<ArticleId> articles() {
        return Set.of();
    }

    @Override
    public List<Decision> decisions() {
        return List.of();
    }

    @Override
    public Inputs inputs() {
        Inputs.Digest none = Digests.of(List.of());
        return new Inputs("uji", none, none, none, none);
    }
}
