package id.linimasa.export.table;

import java.util.List;

/// Takes the rows of a table, one after the other. What can't be written is an [java.io.UncheckedIOException].
interface Rows {

    /// Writes a row.
    void row(List<String> cells);

    /// Hands on what is still held back.
    void flush();
}
