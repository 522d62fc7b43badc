package id.linimasa.export.table;

import id.linimasa.export.content.ArticleShelf;
import id.linimasa.export.content.ExportPreview;
import id.linimasa.export.content.ExportSource;
import id.linimasa.export.content.Manifest;
import id.linimasa.export.content.ManifestJson;
import id.linimasa.export.content.StreamFormat;
import id.linimasa.export.content.Target;
import id.linimasa.export.content.ToldEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The wide table as an Excel workbook: every cell is text, so that no date or id is changed by opening it; the
/// manifest
/// is on a sheet of its own. Rows go out as they come.
public final class XlsxFormat implements StreamFormat {
    private static final int FLUSHED = 500;
    /// What a cell of Excel holds.
    static final int CELL = 32_767;

    @Override
    public void write(ExportSource source, Manifest manifest, Target target) throws IOException {
        List<Column<ToldEvent>> columns = WideTable.columns(manifest.options().columns(), manifest.language());
        ArticleShelf shelf = new ArticleShelf(source);
        // the workbook closes what it is given; whoever gave the stream closes it himself
        try (Workbook book = new Workbook(new OpenStream(target.out()), "Linimasa", null)) {
            Worksheet sheet = book.newWorksheet(manifest.words("peristiwa", "events"));
            sheet.freezePane(1, 1);
            row(sheet, 0, columns.stream().map(Column::name).toList());
            int[] row = {0};
            source.events(event -> {
                if (row[0] == ExportPreview.SHEET) {
                    return false;
                }
                ToldEvent told = new ToldEvent(event, shelf);
                row(
                        sheet,
                        ++row[0],
                        columns.stream().map(c -> c.cell().apply(told)).toList());
                flush(sheet, row[0]);
                return true;
            });
            sheet.finish();
            manifest(book, manifest);
        }
    }

    private static void manifest(Workbook book, Manifest manifest) throws IOException {
        Worksheet about = book.newWorksheet("manifest");
        int row = 0;
        for (String line : ManifestJson.text(manifest, List.of()).lines().toList()) {
            about.inlineString(row++, 0, line);
        }
        about.finish();
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int c = 0; c < cells.size(); c++) {
            if (!cells.get(c).isEmpty()) {
                sheet.inlineString(row, c, fitting(cells.get(c)));
            }
        }
    }

    private static void flush(Worksheet sheet, int row) {
        if (row % FLUSHED == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// At most as long as a cell may be, whole characters, none that XML 1.0 forbids.
    static String fitting(String cell) {
        StringBuilder kept = new StringBuilder();
        cell.codePoints()
                .filter(XlsxFormat::allowed)
                .takeWhile(c -> kept.length() + Character.charCount(c) <= CELL)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c < 0xD800
                || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF;
    }
}
