package id.linimasa.export;

import id.linimasa.export.content.ExportFormat;
import id.linimasa.export.content.ExportOptions;
import id.linimasa.export.content.Manifest;
import id.linimasa.export.content.ManifestJson;
import id.linimasa.export.content.Markup;
import id.linimasa.model.EventColumns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// The timeline of an export as pictures: its whole range, on as many pages as asked for.
final class TimelinePages {
    private static final int WIDTH = 1600;
    private static final double SCALE = 2;
    private static final int MOST_IN_REPORT = 20_000;

    private TimelinePages() {}

    /// Writes the pages; a second one goes to `name-2.png`, and so on. SVG carries the manifest in its metadata.
    static List<Path> write(EventColumns events, Manifest manifest, Path file) throws IOException {
        ExportFormat format = manifest.request().format();
        // the drawing tells its format by the ending, and a file may be called anything
        List<Path> pages = new Pictures().write(events, request(manifest), PictureFormat.valueOf(format.name()), file);
        if (format == ExportFormat.SVG) {
            for (Path page : pages) {
                String svg = Files.readString(page);
                Files.writeString(page, svg.replaceFirst("<style>", metadata(manifest) + "<style>"));
            }
        }
        return pages;
    }

    private static String metadata(Manifest manifest) {
        String json = Markup.escaped(ManifestJson.text(manifest, List.of()));
        return java.util.regex.Matcher.quoteReplacement("<metadata>" + json + "</metadata>\n");
    }

    /// The timeline as an SVG element, to be put into a page; empty where there are no events, or too many to be seen.
    static String svg(EventColumns events, Manifest manifest, Path scratch) throws IOException {
        if (events.size() == 0 || events.size() > MOST_IN_REPORT) {
            return "";
        }
        Path file = scratch.resolve("timeline.svg");
        new Pictures().write(events, request(manifest), PictureFormat.SVG, file);
        String svg = Files.readString(file, StandardCharsets.UTF_8);
        return svg.substring(svg.indexOf("<svg"));
    }

    private static PictureRequest request(Manifest manifest) {
        ExportOptions options = manifest.options();
        LocalDate last = manifest.request().query().to();
        return new PictureRequest(
                WIDTH,
                0,
                SCALE,
                manifest.request().query().from(),
                last == null ? null : last.plusDays(1),
                options.pages(),
                options.group(),
                options.theme(),
                options.language(),
                true);
    }
}
