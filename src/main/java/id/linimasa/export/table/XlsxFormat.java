package id.linimasa.export.table;

import id.linimasa.export.content.ArticleShelf;
import id.linimasa.export.content.ExportPreview;
import id.linimasa.export.content.ExportSource;
import id.linimasa.export.content.Manifest;
import id.linimasa.export.content.ManifestJson;
import id.linimasa.export.content.Markup;
import id.linimasa.export.content.StreamFormat;
import id.linimasa.export.content.Target;
import id.linimasa.export.content.ToldEvent;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The wide table as an Excel workbook: every cell is text, so that no date or id is changed by opening it; the
/// manifest is on a sheet of its own. Rows go out as they come.
public final class XlsxFormat implements StreamFormat {
    private static final int FLUSHED = 500;
    private static final String PROPERTIES = "docProps/core.xml";
    /// What a cell of Excel holds.
    static final int CELL = 32_767;

    @Override
    public void write(ExportSource source, Manifest manifest, Target target) throws IOException {
        List<Column<ToldEvent>> columns = WideTable.columns(manifest.options().columns(), manifest.language());
        ArticleShelf shelf = new ArticleShelf(source);
        Path aside = target.scratch().resolve("book.xlsx");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside));
                Workbook book = new Workbook(out, "Linimasa", null)) {
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
        timed(aside, manifest.generatedAt().toString(), target.out());
    }

    /// The same workbook, made at the moment of the manifest, not of the clock.
    private static void timed(Path book, String moment, OutputStream out) throws IOException {
        try (ZipFile in = new ZipFile(book.toFile());
                SteadyZip zip = new SteadyZip(new OpenStream(out))) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                try (InputStream content = in.getInputStream(entry)) {
                    if (entry.getName().equals(PROPERTIES)) {
                        String xml = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                        String timed = xml.replaceAll("(<dcterms:[a-z]+ [^>]*>)[^<]*<", "$1" + moment + "<");
                        zip.add(entry.getName(), timed.getBytes(StandardCharsets.UTF_8));
                    } else {
                        zip.add(entry.getName(), content);
                    }
                }
            }
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
                .filter(Markup::allowed)
                .takeWhile(c -> kept.length() + Character.charCount(c) <= CELL)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
