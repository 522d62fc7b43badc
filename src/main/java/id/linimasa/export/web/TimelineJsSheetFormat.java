package id.linimasa.export.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.linimasa.export.content.ArticleShelf;
import id.linimasa.export.content.ExportSource;
import id.linimasa.export.content.Manifest;
import id.linimasa.export.content.ShortDate;
import id.linimasa.export.content.StreamFormat;
import id.linimasa.export.content.Target;
import id.linimasa.export.content.ToldEvent;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The spreadsheet of TimelineJS 3, to be pasted into its template. The names of the columns are those that it reads; a
/// column `Start Date` would make it read every row by rules of its first version.
public final class TimelineJsSheetFormat implements StreamFormat {
    private static final List<String> HEADER = List.of(
            "Year",
            "Month",
            "Day",
            "Time",
            "End Year",
            "End Month",
            "End Day",
            "End Time",
            "Display Date",
            "Headline",
            "Text",
            "Media",
            "Media Credit",
            "Media Caption",
            "Media Thumbnail",
            "Alt Text",
            "Type",
            "Group",
            "Background");

    @Override
    public void write(ExportSource source, Manifest manifest, Target target) throws IOException {
        ArticleShelf shelf = new ArticleShelf(source);
        OutputStreamWriter out = new OutputStreamWriter(target.out(), StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(HEADER);
        source.events(event -> {
            Slide.of(new ToldEvent(event, shelf), manifest).ifPresent(slide -> csv.writeRecord(row(slide, manifest)));
            return true;
        });
        csv.flush();
    }

    private static List<String> row(Slide slide, Manifest manifest) {
        SlideDate date = slide.date();
        String[] row = new String[HEADER.size()];
        Arrays.fill(row, "");
        date(row, 0, date.start());
        row[3] = date.hour() < 0 ? "" : String.format(Locale.ROOT, "%02d:%02d", date.hour(), date.minute());
        date(row, 4, date.end());
        row[8] = slide.phrase();
        row[9] = manifest.options().plainCells() ? slide.headline() : harmless(slide.headline());
        row[10] = slide.text();
        row[17] = manifest.options().plainCells() ? slide.group() : harmless(slide.group());
        return List.of(row);
    }

    private static void date(String[] row, int at, @Nullable ShortDate date) {
        if (date != null) {
            row[at] = Integer.toString(date.year());
            row[at + 1] = date.month() == 0 ? "" : Integer.toString(date.month());
            row[at + 2] = date.day() == 0 ? "" : Integer.toString(date.day());
        }
    }

    /// No spreadsheet may take a headline for a formula.
    private static String harmless(String cell) {
        return cell.isEmpty() || "=+-@".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
