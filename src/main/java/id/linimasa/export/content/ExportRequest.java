package id.linimasa.export.content;

import id.linimasa.query.EventQuery;
import java.util.List;

/// What is to be exported.
///
/// @param format of the file
/// @param query which events, in which order
/// @param selected ids of the chosen ones among them; empty for all
/// @param starred whether only marked ones are wanted
/// @param options how it is written
public record ExportRequest(
        ExportFormat format, EventQuery query, List<String> selected, boolean starred, ExportOptions options) {

    /// @throws IllegalArgumentException for bodies or columns in a format that has none
    public ExportRequest {
        selected = List.copyOf(selected);
        if (options.bodies() && !format.bodies()) {
            throw new IllegalArgumentException("bodies: tables, jsonld; not " + format.id());
        }
        if (!options.columns().isEmpty() && !format.columns()) {
            throw new IllegalArgumentException("columns: csv, tsv, xlsx; not " + format.id());
        }
    }

    /// Everything that matches, written as usual.
    public static ExportRequest of(ExportFormat format, EventQuery query) {
        return new ExportRequest(format, query, List.of(), false, ExportOptions.USUAL);
    }
}
