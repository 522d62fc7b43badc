package id.linimasa.export.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Rows as CSV.
record CsvRows(CsvWriter csv) implements Rows {
    @Override
    public void row(List<String> cells) {
        csv.writeRecord(cells);
    }

    @Override
    public void flush() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
