package id.linimasa.ui.entity;

import id.linimasa.query.EventQuery;
import id.linimasa.query.FacetCount;
import id.linimasa.ui.Filter;
import id.linimasa.ui.FilterTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// One list of the left pane: its rows, what is searched within it, and whether all or the first few are shown.
public final class FacetViewModel {

    static final int FIRST_FEW = 6;
    static final int MOST_ROWS = 200;

    private final Filter.Kind kind;
    private final FilterTexts texts;
    private final ObservableList<FacetRow> rows = FXCollections.observableArrayList();
    private final StringProperty within = new SimpleStringProperty(this, "within", "");
    private final BooleanProperty all = new SimpleBooleanProperty(this, "all");
    private final ReadOnlyIntegerWrapper hidden = new ReadOnlyIntegerWrapper(this, "hidden");
    private List<FacetCount> counts = List.of();
    private EventQuery query = EventQuery.ALL;

    FacetViewModel(Filter.Kind kind, FilterTexts texts) {
        this.kind = kind;
        this.texts = texts;
        within.subscribe((old, now) -> arrange());
        all.subscribe((old, now) -> arrange());
    }

    void show(List<FacetCount> newCounts, EventQuery newQuery) {
        counts = newCounts;
        query = newQuery;
        arrange();
    }

    void arrange() {
        int largest = counts.stream().mapToInt(FacetCount::matching).max().orElse(0);
        String letters = within.get().strip().toLowerCase(Locale.ROOT);
        List<FacetRow> found = new ArrayList<>();
        for (FacetCount count : withChosen()) {
            FacetRow row = row(count, largest);
            boolean wanted = row.chosen() || row.matching() > 0;
            if (wanted && row.label().toLowerCase(Locale.ROOT).contains(letters)) {
                found.add(row);
            }
        }
        found.sort(Comparator.comparing((FacetRow r) -> !r.chosen())
                .thenComparing(Comparator.comparingInt(FacetRow::matching).reversed())
                .thenComparing(FacetRow::label));
        int shown = Math.min(found.size(), all.get() || !letters.isEmpty() ? MOST_ROWS : FIRST_FEW);
        hidden.set(found.size() - shown);
        rows.setAll(found.subList(0, shown));
    }

    /// The counts, and the chosen values that nothing matches any more: they must stay in sight to be taken away.
    private List<FacetCount> withChosen() {
        List<FacetCount> all = new ArrayList<>(counts);
        for (Filter filter : Filter.of(query)) {
            boolean told = counts.stream().anyMatch(c -> c.value().equals(filter.value()));
            if (filter.kind() == kind && !told) {
                all.add(new FacetCount(filter.value(), 0, 0));
            }
        }
        return all;
    }

    private FacetRow row(FacetCount count, int largest) {
        Filter filter = new Filter(kind, count.value());
        double share = largest == 0 ? 0 : (double) count.matching() / largest;
        return new FacetRow(filter, texts.value(filter), count.matching(), count.total(), share, filter.holdsIn(query));
    }

    /// What the list narrows by.
    public Filter.Kind kind() {
        return kind;
    }

    /// The rows to show: chosen ones first, then by count.
    public ObservableList<FacetRow> rows() {
        return rows;
    }

    /// The letters searched for within the list.
    public StringProperty withinProperty() {
        return within;
    }

    /// Whether more than the first few are shown.
    public BooleanProperty allProperty() {
        return all;
    }

    /// How many rows are not shown.
    public ReadOnlyIntegerProperty hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }
}
