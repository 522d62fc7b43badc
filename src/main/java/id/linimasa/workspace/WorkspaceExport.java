package id.linimasa.workspace;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The events of a workspace that an export asks for.
final class WorkspaceExport implements ExportSource {
    private final Workspace workspace;
    private final ExportRequest request;
    private @Nullable Inputs inputs;

    WorkspaceExport(Workspace workspace, ExportRequest request) {
        this.workspace = workspace;
        this.request = request;
    }

    @Override
    public void events(Predicate<Event> wanted) {
        Set<String> selected = new HashSet<>(request.selected());
        workspace.scan(
                request.query(),
                event -> request.starred() && !event.judgement().starred()
                        || !selected.isEmpty() && !selected.contains(event.id())
                        || wanted.test(event));
    }

    @Override
    public EventColumns columns() {
        EventColumns all = workspace.listed(request.query());
        Set<String> selected = new HashSet<>(request.selected());
        return ColumnSubset.of(
                all,
                row -> (!request.starred() || all.has(row, EventColumns.STARRED))
                        && (selected.isEmpty() || selected.contains(all.ids().apply(row))));
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
    public Set<ArticleId> articles() {
        return workspace.articleDays().keySet();
    }

    @Override
    public List<Decision> decisions() {
        return workspace.decisions().inForce();
    }

    @Override
    public Inputs inputs() {
        Inputs known = inputs;
        if (known == null) {
            known = read();
            inputs = known;
        }
        return known;
    }

    private Inputs read() {
        Map<ArticleId, @Nullable LocalDate> days = workspace.articleDays();
        List<String> ids = new ArrayList<>();
        List<String> written = new ArrayList<>();
        days.forEach((id, day) -> {
            ids.add(id.value());
            written.add(id.value() + " " + (day == null ? "" : day));
        });
        return new Inputs(
                workspace.summary().rules(),
                Digests.of(ids),
                Digests.of(decisions().stream().map(Decision::id).toList()),
                workspace.lexicons(),
                Digests.of(written));
    }
}
