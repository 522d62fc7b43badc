package id.linimasa.export.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.linimasa.export.content.ArticleShelf;
import id.linimasa.export.content.ExportSource;
import id.linimasa.export.content.Manifest;
import id.linimasa.export.content.StreamFormat;
import id.linimasa.export.content.Target;
import id.linimasa.export.content.ToldEvent;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The wide table as CSV (RFC 4180: CRLF, quotes doubled) or TSV, one event a row under a header.
public final class DelimitedFormat implements StreamFormat {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final boolean tabs;

    private DelimitedFormat(boolean tabs) {
        this.tabs = tabs;
    }

    /// Commas, or `;` and a byte order mark for spreadsheets whose decimal sign is the comma.
    public static DelimitedFormat csv() {
        return new DelimitedFormat(false);
    }

    /// Tabs; tabs and line breaks in values become spaces, nothing is quoted.
    public static DelimitedFormat tsv() {
        return new DelimitedFormat(true);
    }

    @Override
    public void write(ExportSource source, Manifest manifest, Target target) throws IOException {
        List<Column<ToldEvent>> columns = WideTable.columns(manifest.options().columns(), manifest.language());
        ArticleShelf shelf = new ArticleShelf(source);
        Writer writer = new OutputStreamWriter(target.out(), StandardCharsets.UTF_8);
        boolean excel = manifest.options().excel() && !tabs;
        if (excel) {
            writer.write(BYTE_ORDER_MARK);
        }
        Rows rows = tabs ? new TabbedRows(writer) : new CsvRows(csv(writer, excel ? ';' : ','));
        rows.row(columns.stream().map(Column::name).toList());
        boolean plain = manifest.options().plainCells();
        source.events(event -> {
            ToldEvent told = new ToldEvent(event, shelf);
            rows.row(columns.stream()
                    .map(c -> c.cell().apply(told))
                    .map(cell -> plain ? cell : Cells.harmless(cell))
                    .toList());
            return true;
        });
        rows.flush();
    }

    static CsvWriter csv(Writer writer, char separator) {
        return CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
    }
}
