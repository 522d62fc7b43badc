package id.linimasa.export.report;

import static id.linimasa.export.content.Markup.escaped;

import id.linimasa.export.content.ArticleShelf;
import id.linimasa.export.content.ExportSource;
import id.linimasa.export.content.Manifest;
import id.linimasa.export.content.ManifestJson;
import id.linimasa.export.content.StreamFormat;
import id.linimasa.export.content.Target;
import id.linimasa.export.content.ToldEvent;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A report as one HTML page: styles and picture inside, no script, nothing fetched from anywhere, ready to print.
///
/// Events are put aside while they pass, because the page begins with what is known of all of them.
public final class HtmlFormat implements StreamFormat {
    private final TimelinePicture picture;

    /// @param picture draws the timeline, which stands in the page
    public HtmlFormat(TimelinePicture picture) {
        this.picture = picture;
    }

    @Override
    public void write(ExportSource source, Manifest manifest, Target target) throws IOException {
        Report report = new Report(manifest);
        ArticleShelf shelf = new ArticleShelf(source);
        Path aside = target.scratch().resolve("events.html");
        events(source, report, shelf, manifest, aside);
        String svg = picture.svg(
                source.columns(), manifest, target.scratch(), id -> Optional.of("#" + HtmlEvents.anchor(id)));
        Writer out = new BufferedWriter(new OutputStreamWriter(target.out(), StandardCharsets.UTF_8));
        new HtmlHead(out, report, manifest).write(svg);
        out.flush();
        Files.copy(aside, target.out());
        new HtmlAppendix(out, report, manifest).write(shelf);
        out.write("<details><summary>Manifest</summary><pre>" + escaped(ManifestJson.text(manifest, List.of()))
                + "</pre></details>\n</main>\n</body>\n</html>\n");
        out.flush();
    }

    private static void events(ExportSource source, Report report, ArticleShelf shelf, Manifest manifest, Path aside)
            throws IOException {
        try (Writer out = Files.newBufferedWriter(aside, StandardCharsets.UTF_8)) {
            HtmlEvents events = new HtmlEvents(out, report, manifest);
            source.events(event -> {
                ToldEvent told = new ToldEvent(event, shelf);
                report.add(told);
                try {
                    events.write(told);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return true;
            });
            events.end();
        }
    }
}
