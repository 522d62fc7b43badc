package id.linimasa.export;

import id.linimasa.export.content.ExportFormat;
import id.linimasa.export.content.StreamFormat;
import id.linimasa.export.table.DelimitedFormat;
import id.linimasa.export.table.TablesFormat;
import id.linimasa.export.table.XlsxFormat;

/// Which class writes which format.
final class Formats {
    private Formats() {}

    /// The writer of a format that is no picture.
    static StreamFormat of(ExportFormat format) {
        return switch (format) {
            case CSV -> DelimitedFormat.csv();
            case TSV -> DelimitedFormat.tsv();
            case XLSX -> new XlsxFormat();
            case TABLES -> new TablesFormat();
            case JSONL -> new JsonLinesFormat();
            default -> throw new IllegalArgumentException(format.id() + " belum ada / is not there yet");
        };
    }
}
