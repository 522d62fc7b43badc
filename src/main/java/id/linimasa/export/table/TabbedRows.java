package id.linimasa.export.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/// Rows with tabs between cells and a line feed at the end.
record TabbedRows(Writer writer) implements Rows {
    @Override
    public void row(List<String> cells) {
        try {
            for (int i = 0; i < cells.size(); i++) {
                writer.write(i == 0 ? "" : "\t");
                writer.write(Cells.oneLine(cells.get(i)));
            }
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
