package id.linimasa.ui.entity;

import id.linimasa.query.EventQuery;
import id.linimasa.query.FacetCount;
import id.linimasa.ui.Filter;
import id.linimasa.ui.FilterTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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

    /// Rows are made of what is shown alone: there may be a thousand values.
    void arrange() {
        int largest = counts.stream().mapToInt(FacetCount::matching).max().orElse(0);
        String letters = within.get().strip().toLowerCase(Locale.ROOT);
        Set<String> chosen = chosen();
        List<FacetCount> found = withChosen(chosen).stream()
                .filter(c -> c.matching() > 0 || chosen.contains(c.value()))
                .filter(c ->
                        letters.isEmpty() || label(c).toLowerCase(Locale.ROOT).contains(letters))
                .sorted(Comparator.comparing((FacetCount c) -> !chosen.contains(c.value()))
                        .thenComparing(
                                Comparator.comparingInt(FacetCount::matching).reversed())
                        .thenComparing(FacetCount::value))
                .toList();
        int shown = Math.min(found.size(), all.get() || !letters.isEmpty() ? MOST_ROWS : FIRST_FEW);
        hidden.set(found.size() - shown);
        rows.setAll(found.subList(0, shown).stream()
                .map(c -> row(c, largest, chosen))
                .toList());
    }

    private Set<String> chosen() {
        if (kind.inWords()) {
            return counts.stream()
                    .map(FacetCount::value)
                    .filter(v -> new Filter(kind, v).holdsIn(query))
                    .collect(Collectors.toSet());
        }
        return Filter.of(query).stream()
                .filter(f -> f.kind() == kind)
                .map(Filter::value)
                .collect(Collectors.toSet());
    }

    /// The counts, and the chosen values that nothing matches any more: they must stay in sight to be taken away.
    private List<FacetCount> withChosen(Set<String> chosen) {
        List<FacetCount> all = new ArrayList<>(counts);
        for (String value : chosen) {
            if (counts.stream().noneMatch(c -> c.value().equals(value))) {
                all.add(new FacetCount(value, 0, 0));
            }
        }
        return all;
    }

    private String label(FacetCount count) {
        return texts.value(new Filter(kind, count.value()));
    }

    private FacetRow row(FacetCount count, int largest, Set<String> chosen) {
        double share = largest == 0 ? 0 : (double) count.matching() / largest;
        return new FacetRow(
                new Filter(kind, count.value()),
                label(count),
                count.matching(),
                count.total(),
                share,
                chosen.contains(count.value()));
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
