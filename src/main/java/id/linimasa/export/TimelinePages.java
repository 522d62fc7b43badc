package id.linimasa.export;

import id.linimasa.export.content.ArticleShelf;
import id.linimasa.export.content.ExportFormat;
import id.linimasa.export.content.ExportOptions;
import id.linimasa.export.content.ExportSource;
import id.linimasa.export.content.Manifest;
import id.linimasa.export.content.ManifestJson;
import id.linimasa.export.content.Markup;
import id.linimasa.export.content.ToldEvent;
import id.linimasa.model.EventColumns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The timeline of an export as pictures: its whole range, on as many pages as asked for or needed.
final class TimelinePages {
    private static final int WIDTH = 1600;
    private static final double SCALE = 2;
    /// More events than this can't be told from each other in a picture.
    private static final int MANY = 20_000;

    private TimelinePages() {}

    /// Writes the pages; a second one of PNG or SVG goes to `name-2.png`, and so on. SVG and PDF carry the manifest and
    /// lead to the articles.
    static List<Path> write(ExportSource source, Manifest manifest, Path file) throws IOException {
        ExportFormat format = manifest.request().format();
        EventColumns events = source.columns();
        Map<String, String> links = format == ExportFormat.PNG || events.size() > MANY ? Map.of() : links(source);
        PictureAbout about = new PictureAbout(
                ManifestJson.text(manifest, List.of()),
                manifest.generatedAt(),
                id -> Optional.ofNullable(links.get(id)));
        // the drawing tells its format by the ending, and a file may be called anything
        return new Pictures().write(events, request(manifest), PictureFormat.valueOf(format.name()), file, about);
    }

    /// The article that tells each event best, by the event's id, where it has a link.
    private static Map<String, String> links(ExportSource source) {
        Map<String, String> links = new HashMap<>();
        ArticleShelf shelf = new ArticleShelf(source);
        source.events(event -> {
            new ToldEvent(event, shelf)
                    .article()
                    .flatMap(article -> Markup.link(article.url()))
                    .ifPresent(link -> links.put(event.id(), link));
            return true;
        });
        return links;
    }

    /// The timeline as an SVG element, to be put into a page; empty where there are no events, or too many to be seen.
    ///
    /// @param links where the event of an id leads
    static String svg(EventColumns events, Manifest manifest, Path scratch, Function<String, Optional<String>> links)
            throws IOException {
        if (events.size() == 0 || events.size() > MANY) {
            return "";
        }
        Path file = scratch.resolve("timeline.svg");
        PictureAbout about = new PictureAbout("", manifest.generatedAt(), links);
        new Pictures().write(events, request(manifest), PictureFormat.SVG, file, about);
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
