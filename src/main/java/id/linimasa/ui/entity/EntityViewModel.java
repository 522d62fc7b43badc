package id.linimasa.ui.entity;

import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import id.linimasa.query.EventQuery;
import id.linimasa.query.Facet;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.ColumnReading;
import id.linimasa.ui.EventLibrary;
import id.linimasa.ui.Filter;
import id.linimasa.ui.FilterTexts;
import id.linimasa.ui.PeoplePair;
import id.linimasa.ui.Results;
import id.linimasa.ui.Selection;
import id.linimasa.ui.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The lists of the left pane and what a click in them does; no node. Used on the FX thread alone.
public final class EntityViewModel {

    private static final Map<LaneKind, Filter.Kind> LANES = Map.of(
            LaneKind.PERSON, Filter.Kind.PERSON,
            LaneKind.ORGANIZATION, Filter.Kind.ORGANIZATION,
            LaneKind.PLACE, Filter.Kind.PLACE,
            LaneKind.SOURCE, Filter.Kind.SOURCE);

    private final Selection selection;
    private final Results results;
    private final ReadOnlyObjectWrapper<Set<Filter>> touched = new ReadOnlyObjectWrapper<>(this, "touched", Set.of());
    private final EventLibrary library;
    private final BackgroundTasks.Latest latest;
    private final List<FacetViewModel> facets;
    private final ObservableList<PeoplePair> pairs = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable EntityProfile> profile = new ReadOnlyObjectWrapper<>(this, "profile");

    /// Follows the results.
    public EntityViewModel(
            Selection selection, Results results, EventLibrary library, BackgroundTasks tasks, Texts texts) {
        this.selection = selection;
        this.results = results;
        selection.hoveredIdProperty().subscribe((old, now) -> touch(now));
        this.library = library;
        this.latest = tasks.latest();
        FilterTexts names = new FilterTexts(texts);
        facets = List.of(
                new FacetViewModel(Filter.Kind.PERSON, names),
                new FacetViewModel(Filter.Kind.ORGANIZATION, names),
                new FacetViewModel(Filter.Kind.PLACE, names),
                new FacetViewModel(Filter.Kind.SOURCE, names),
                new FacetViewModel(Filter.Kind.TYPE, names),
                new FacetViewModel(Filter.Kind.STATUS, names),
                new FacetViewModel(Filter.Kind.ROLE, names),
                new FacetViewModel(Filter.Kind.CHANGE, names));
        results.facetsProperty().subscribe(this::show);
        texts.localeProperty().subscribe((old, now) -> facets.forEach(FacetViewModel::arrange));
    }

    private void show(Results.Facets counts) {
        for (FacetViewModel facet : facets) {
            boolean changes = facet.kind() == Filter.Kind.CHANGE;
            facet.show(changes ? counts.changes() : counts.of(facet(facet.kind())), counts.query());
        }
        pairs.setAll(counts.pairs());
    }

    private static Facet facet(Filter.Kind kind) {
        return switch (kind) {
            case PERSON -> Facet.PERSON;
            case ORGANIZATION -> Facet.ORGANIZATION;
            case PLACE -> Facet.PLACE;
            case TYPE -> Facet.TYPE;
            case STATUS -> Facet.STATUS;
            case ROLE -> Facet.ROLE;
            case SOURCE -> Facet.SOURCE;
            case TEXT, DATE, CHANGE -> throw new IllegalArgumentException("no facet: " + kind);
        };
    }

    /// The lists, from top to bottom.
    public List<FacetViewModel> facets() {
        return facets;
    }

    private void touch(@Nullable String eventId) {
        EventColumns columns = results.answer().columns();
        int row = eventId == null ? -1 : columns.rows().applyAsInt(eventId);
        Set<Filter> names = new HashSet<>();
        if (row >= 0) {
            LANES.forEach((lane, kind) ->
                    ColumnReading.names(columns, row, lane).forEach(name -> names.add(new Filter(kind, name))));
        }
        touched.set(names);
    }

    /// The names that the event under the pointer has to do with.
    public ReadOnlyObjectProperty<Set<Filter>> touchedProperty() {
        return touched.getReadOnlyProperty();
    }

    /// Those who take part together most often, most frequent first.
    public ObservableList<PeoplePair> pairs() {
        return pairs;
    }

    /// Asks for what both of a pair take part in, instead of the people asked for now.
    public void ask(PeoplePair pair) {
        selection.ask(q -> {
            EventQuery rest = q;
            for (String person : q.people()) {
                rest = new Filter(Filter.Kind.PERSON, person).removedFrom(rest);
            }
            rest = new Filter(Filter.Kind.PERSON, pair.one()).addedTo(rest);
            return new Filter(Filter.Kind.PERSON, pair.other()).addedTo(rest);
        });
    }

    /// Lights up the events of a row while the pointer rests on it; null for none.
    public void light(@Nullable Filter filter) {
        selection.light(filter);
    }

    /// Whose events stay lit up, or null.
    public ReadOnlyObjectProperty<@Nullable Filter> heldProperty() {
        return selection.heldProperty();
    }

    /// Keeps the events of a name lit up, or lets go of it.
    public void hold(Filter filter) {
        selection.hold(filter);
    }

    /// Adds the row's condition to the query, or takes it away.
    public void toggle(FacetRow row) {
        selection.toggle(row.filter());
    }

    /// Gathers what is known of a row's person, organisation or place, for its card.
    public void openCard(FacetRow row) {
        latest.run(() -> EntityProfile.load(row.filter(), library), profile::set, e -> profile.set(null));
    }

    /// Puts the card away.
    public void closeCard() {
        profile.set(null);
    }

    /// Asks something else, as the card's buttons do, and puts the card away.
    public void ask(UnaryOperator<EventQuery> change) {
        closeCard();
        selection.ask(change);
    }

    /// What the card tells, or null while none is open.
    public ReadOnlyObjectProperty<@Nullable EntityProfile> profileProperty() {
        return profile.getReadOnlyProperty();
    }
}
