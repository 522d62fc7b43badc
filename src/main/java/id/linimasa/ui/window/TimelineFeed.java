package id.linimasa.ui.window;

import id.linimasa.model.Event;
import id.linimasa.model.EventColumns;
import id.linimasa.model.StatusChange;
import id.linimasa.query.EventQuery;
import id.linimasa.timeline.Language;
import id.linimasa.timeline.Publication;
import id.linimasa.timeline.TypeNames;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.EventLibrary;
import id.linimasa.ui.Results;
import id.linimasa.ui.timeline.TimelineView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Feeds the timeline with what it cannot know: when the selected event was reported, and all events behind the
/// filtered ones.
final class TimelineFeed {

    private static final long DAY = 86_400_000L;

    private final TimelineView view;
    private final EventLibrary library;
    private final BackgroundTasks.Latest reports;
    private final BackgroundTasks.Latest everything;
    private @Nullable EventColumns all;

    TimelineFeed(TimelineView view, Results results, EventLibrary library, BackgroundTasks tasks) {
        this.view = view;
        this.library = library;
        reports = tasks.latest();
        everything = tasks.latest();
        view.selectedIdProperty().subscribe(this::findReports);
        view.languageProperty()
                .subscribe(() -> findReports(view.selectedIdProperty().get()));
        results.answerProperty().subscribe(this::findAll);
    }

    private void findReports(@Nullable String id) {
        Language language = view.languageProperty().get();
        reports.run(
                () -> id == null
                        ? List.of()
                        : library.event(id)
                                .map(event -> reports(event, language))
                                .orElse(List.of()),
                view.publicationsProperty()::set,
                problem -> view.publicationsProperty().set(List.of()));
    }

    /// Each day on which somebody reported the event, with what was said of it: `diusulkan, terjadi`.
    static List<Publication> reports(Event event, Language language) {
        Map<LocalDate, Set<String>> said = new TreeMap<>();
        for (StatusChange change : event.history()) {
            LocalDate written = change.written();
            if (written != null) {
                said.computeIfAbsent(written, day -> new LinkedHashSet<>())
                        .add(TypeNames.of(change.status(), language));
            }
        }
        List<Publication> reports = new ArrayList<>();
        said.forEach((day, words) ->
                reports.add(new Publication(day.toEpochDay() * DAY + DAY / 2, String.join(", ", words))));
        return reports;
    }

    /// All events are asked for only where something is filtered out, and once for a state of the workspace.
    private void findAll(Results.Answer answer) {
        EventColumns shown = answer.columns();
        EventColumns known = all;
        if (shown.size() >= answer.total()) {
            all = shown;
            view.allColumnsProperty().set(null);
        } else if (known != null && known.size() == answer.total()) {
            view.allColumnsProperty().set(known);
        } else {
            everything.run(
                    () -> Optional.of(library.columns(EventQuery.ALL)),
                    found -> {
                        all = found.orElse(null);
                        view.allColumnsProperty().set(all);
                    },
                    problem -> view.allColumnsProperty().set(null));
        }
    }
}
