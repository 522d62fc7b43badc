package id.linimasa.ui.window;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Event;
import id.linimasa.model.EventColumns;
import id.linimasa.model.Extraction;
import id.linimasa.query.EventPage;
import id.linimasa.query.EventQuery;
import id.linimasa.ui.EventLibrary;
import id.linimasa.workspace.ImportListener;
import id.linimasa.workspace.ImportReport;
import id.linimasa.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A workspace as the panes and the import ask for it.
///
/// @param workspace open until whoever opened it closes it
record OpenWorkspace(Workspace workspace) implements EventLibrary, Importer {

    @Override
    public EventPage search(EventQuery query) {
        return workspace.search(query);
    }

    @Override
    public EventColumns columns(EventQuery query) {
        return workspace.columns(query);
    }

    @Override
    public Optional<Event> event(String id) {
        return workspace.event(id);
    }

    @Override
    public Optional<Article> article(ArticleId id) {
        return workspace.article(id);
    }

    @Override
    public Optional<Extraction> extraction(ArticleId id) {
        return workspace.extraction(id);
    }

    @Override
    public ImportReport importFiles(List<Path> paths, ImportListener progress) {
        return workspace.importFiles(paths, progress);
    }
}
