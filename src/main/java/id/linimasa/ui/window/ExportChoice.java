package id.linimasa.ui.window;

import id.linimasa.export.content.ExportFormat;
import id.linimasa.export.content.ExportOptions;
import id.linimasa.export.content.ExportRequest;
import id.linimasa.model.LaneKind;
import id.linimasa.query.EventQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What somebody chooses in the export dialog. Used on the FX thread alone.
final class ExportChoice {

    /// Which events are wanted.
    enum Scope {
        QUERY,
        SELECTED,
        STARRED,
        ALL
    }

    private final EventQuery query;
    private final @Nullable String selected;
    private final String language;
    private final LaneKind lanes;
    private final String theme;
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(this, "format", ExportFormat.CSV);
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(this, "scope", Scope.QUERY);
    private final BooleanProperty excel = new SimpleBooleanProperty(this, "excel");
    private final BooleanProperty plain = new SimpleBooleanProperty(this, "plain");
    private final BooleanProperty bodies = new SimpleBooleanProperty(this, "bodies");
    private final StringProperty columns = new SimpleStringProperty(this, "columns", "");

    /// @param selected the id of the selected event, or null
    ExportChoice(EventQuery query, @Nullable String selected, String language, LaneKind lanes, String theme) {
        this.query = query;
        this.selected = selected;
        this.language = language;
        this.lanes = lanes;
        this.theme = theme;
    }

    /// Whether an event is selected.
    boolean hasSelection() {
        return selected != null;
    }

    /// What is chosen now. What the format has no use for is left aside.
    ExportRequest request() {
        ExportFormat wanted = format.get();
        Scope of = scope.get();
        String one = of == Scope.SELECTED ? selected : null;
        boolean narrowed = of == Scope.QUERY;
        ExportOptions options = new ExportOptions(
                wanted.columns() ? columnNames() : List.of(),
                wanted.bodies() && bodies.get(),
                excel.get(),
                plain.get(),
                language,
                lanes == LaneKind.ALL && !wanted.picture() ? LaneKind.TYPE : lanes,
                ExportOptions.USUAL.pages(),
                theme);
        return new ExportRequest(
                wanted,
                narrowed ? query : EventQuery.ALL,
                one == null ? List.of() : List.of(one),
                of == Scope.STARRED,
                options);
    }

    private List<String> columnNames() {
        return Arrays.stream(Objects.requireNonNullElse(columns.get(), "").split("[,;\\s]+", -1))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    BooleanProperty excelProperty() {
        return excel;
    }

    BooleanProperty plainProperty() {
        return plain;
    }

    BooleanProperty bodiesProperty() {
        return bodies;
    }

    /// Names of columns, separated by commas; empty for all.
    StringProperty columnsProperty() {
        return columns;
    }
}
