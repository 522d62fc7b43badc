package id.linimasa.export.table;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/// One table of a set while it is written: put aside as a file, because a ZIP takes its entries one after the other.
///
/// @param <R> what a row is made of
final class Spool<R> implements Closeable {
    private final LongTable<R> table;
    private final Path file;
    private final BufferedWriter writer;
    private final CsvRows rows;
    private final UnaryOperator<String> cell;
    private int count;
    private boolean closed;

    /// @param cell makes a cell harmless, or leaves it
    Spool(LongTable<R> table, Path folder, UnaryOperator<String> cell) throws IOException {
        this.table = table;
        this.file = folder.resolve(table.name() + ".csv");
        this.writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        this.rows = new CsvRows(DelimitedFormat.csv(writer, ','));
        this.cell = cell;
        rows.row(table.header());
    }

    void add(R row) {
        rows.row(table.cells(row).stream().map(cell).toList());
        count++;
    }

    LongTable<R> table() {
        return table;
    }

    /// The rows so far, without the header.
    int count() {
        return count;
    }

    /// The file, whole after [#close].
    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            try (writer) {
                rows.flush();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }
}
