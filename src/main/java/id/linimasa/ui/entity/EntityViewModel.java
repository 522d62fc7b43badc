package id.linimasa.ui.entity;

import id.linimasa.query.Facet;
import id.linimasa.ui.Filter;
import id.linimasa.ui.FilterTexts;
import id.linimasa.ui.Results;
import id.linimasa.ui.Selection;
import id.linimasa.ui.Texts;
import java.util.List;

/// The lists of the left pane and what a click in them does; no node. Used on the FX thread alone.
public final class EntityViewModel {

    private final Selection selection;
    private final List<FacetViewModel> facets;

    /// Follows the results.
    public EntityViewModel(Selection selection, Results results, Texts texts) {
        this.selection = selection;
        FilterTexts names = new FilterTexts(texts);
        facets = List.of(
                new FacetViewModel(Filter.Kind.PERSON, names),
                new FacetViewModel(Filter.Kind.ORGANIZATION, names),
                new FacetViewModel(Filter.Kind.PLACE, names),
                new FacetViewModel(Filter.Kind.SOURCE, names),
                new FacetViewModel(Filter.Kind.TYPE, names),
                new FacetViewModel(Filter.Kind.STATUS, names));
        results.answerProperty().subscribe(this::show);
        texts.localeProperty().subscribe((old, now) -> facets.forEach(FacetViewModel::arrange));
    }

    private void show(Results.Answer answer) {
        for (FacetViewModel facet : facets) {
            facet.show(answer.page().facets().getOrDefault(facet(facet.kind()), List.of()), answer.query());
        }
    }

    private static Facet facet(Filter.Kind kind) {
        return switch (kind) {
            case PERSON -> Facet.PERSON;
            case ORGANIZATION -> Facet.ORGANIZATION;
            case PLACE -> Facet.PLACE;
            case TYPE -> Facet.TYPE;
            case STATUS -> Facet.STATUS;
            case SOURCE -> Facet.SOURCE;
            case TEXT, DATE -> throw new IllegalArgumentException("no facet: " + kind);
        };
    }

    /// The lists, from top to bottom.
    public List<FacetViewModel> facets() {
        return facets;
    }

    /// Adds the row's condition to the query, or takes it away.
    public void toggle(FacetRow row) {
        selection.toggle(row.filter());
    }
}
