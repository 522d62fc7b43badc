package id.linimasa.export.table;

import id.linimasa.model.Bilingual;
import java.util.List;

/// One table of the long set: what it is called, what its rows are, and its columns.
///
/// @param <R> what a row is made of
/// @param name of the file, without `.csv`
/// @param meaning for the codebook
/// @param key the columns that identify a row
/// @param links columns that name rows of other tables, as `column -> table.column`
record LongTable<R>(String name, Bilingual meaning, List<String> key, List<Link> links, List<Column<R>> columns) {

    /// A column that names a row of another table.
    record Link(String column, String table, String target) {}

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    List<String> cells(R row) {
        return columns.stream().map(c -> c.cell().apply(row)).toList();
    }
}
