package id.linimasa.ui.window;

import id.linimasa.curation.History;
import id.linimasa.export.content.ExportRequest;
import id.linimasa.export.content.ExportSource;
import id.linimasa.model.Act;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Decision;
import id.linimasa.model.Event;
import id.linimasa.model.EventColumns;
import id.linimasa.model.EventDate;
import id.linimasa.model.Extraction;
import id.linimasa.model.TimeMention;
import id.linimasa.query.EventPage;
import id.linimasa.query.EventQuery;
import id.linimasa.query.Facet;
import id.linimasa.query.FacetCount;
import id.linimasa.query.Suggestion;
import id.linimasa.ui.EventLibrary;
import id.linimasa.workspace.DecideReport;
import id.linimasa.workspace.ImportListener;
import id.linimasa.workspace.ImportReport;
import id.linimasa.workspace.Workspace;
import id.linimasa.workspace.WorkspaceSummary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A workspace as the panes and the import ask for it.
///
/// @param opened the workspace, once it is open: asking may wait for that; open until whoever opened it closes it
/// @param who tells the name of whoever decides; where it is blank, the account's name counts
record OpenWorkspace(Supplier<Workspace> opened, Supplier<String> who) implements EventLibrary, Importer {

    /// A workspace in which the account decides.
    OpenWorkspace(Workspace workspace) {
        this(() -> workspace, () -> "");
    }

    Workspace workspace() {
        return opened.get();
    }

    @Override
    public ExportSource export(ExportRequest request) {
        return workspace().export(request);
    }

    @Override
    public EventPage page(EventQuery query) {
        return workspace().page(query);
    }

    @Override
    public List<FacetCount> facet(EventQuery query, Facet facet) {
        return workspace().facet(query, facet);
    }

    @Override
    public List<Suggestion> suggest(String typed, int limit) {
        return workspace().suggest(typed, limit);
    }

    @Override
    public List<TimeMention> dates(String words) {
        return workspace().dates(words);
    }

    @Override
    public List<Event> eventsOf(ArticleId id) {
        return workspace().eventsOf(id);
    }

    @Override
    public WorkspaceSummary summary() {
        return workspace().summary();
    }

    @Override
    public List<ArticleId> articlesWithoutEvents() {
        return workspace().articlesWithoutEvents();
    }

    @Override
    public List<ArticleId> articlesWithoutDate() {
        return workspace().articlesWithoutDate();
    }

    @Override
    public List<ArticleId> copies() {
        return workspace().copies();
    }

    @Override
    public boolean decides() {
        return true;
    }

    @Override
    public void decide(List<Act> acts) {
        DecideReport report = workspace().decisions().decide(acts, name(), "");
        if (!report.refused().isEmpty()) {
            Bilingual reason = report.refused().getFirst().reason();
            throw new IllegalArgumentException(reason.id() + " / " + reason.en());
        }
    }

    @Override
    public List<Decision> undoable() {
        return workspace().decisions().undoable();
    }

    @Override
    public List<Decision> redoable() {
        return workspace().decisions().redoable();
    }

    @Override
    public EventPage reviewQueue(EventQuery query, int limit) {
        return workspace().decisions().reviewQueue(query, limit);
    }

    @Override
    public Optional<EventDate> dateOf(String typed, @Nullable LocalDate written) {
        return workspace().decisions().date(typed, written);
    }

    @Override
    public Optional<History> history(String event) {
        return workspace().decisions().history(event);
    }

    @Override
    public void undo() {
        workspace().decisions().undo(name());
    }

    @Override
    public void redo() {
        workspace().decisions().redo(name());
    }

    private String name() {
        String chosen = who.get();
        return chosen.isBlank() ? account() : chosen;
    }

    /// Whoever sits before the computer, as it calls them.
    static String account() {
        String name = System.getProperty("user.name", "");
        return name.isBlank() ? "?" : name;
    }

    @Override
    public EventColumns columns(EventQuery query) {
        return workspace().columns(query);
    }

    @Override
    public Optional<Event> event(String id) {
        return workspace().event(id);
    }

    @Override
    public Optional<Article> article(ArticleId id) {
        return workspace().article(id);
    }

    @Override
    public Optional<Extraction> extraction(ArticleId id) {
        return workspace().extraction(id);
    }

    @Override
    public ImportReport importFiles(List<Path> paths, ImportListener progress) {
        return workspace().importFiles(paths, progress);
    }
}
