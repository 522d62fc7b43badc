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
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// A report as one HTML page: styles and picture inside, no script, nothing fetched from anywhere, ready to print.
public final class HtmlFormat implements StreamFormat {
    private final TimelinePicture picture;

    /// @param picture draws the timeline, which stands in the page
    public HtmlFormat(TimelinePicture picture) {
        this.picture = picture;
    }

    @Override
    public void write(ExportSource source, Manifest manifest, Target target) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(target.out(), StandardCharsets.UTF_8));
        Report report = new Report(manifest);
        ArticleShelf shelf = new ArticleShelf(source);
        HtmlEvents events = new HtmlEvents(out, report, manifest);
        head(out, manifest, picture.svg(source.columns(), manifest, target.scratch(), id -> Optional.of("#e-" + id)));
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
        new HtmlAppendix(out, report, manifest).write(shelf);
        out.write("<details><summary>Manifest</summary><pre>" + escaped(ManifestJson.text(manifest, List.of()))
                + "</pre></details>\n</main>\n</body>\n</html>\n");
        out.flush();
    }

    private static void head(Writer out, Manifest manifest, String svg) throws IOException {
        String title = manifest.words("Laporan peristiwa", "Report of events");
        out.write("<!DOCTYPE html>\n<html lang=\"" + manifest.language() + "\">\n<head>\n<meta charset=\"utf-8\">\n");
        // even if some text got through as markup, nothing could run or be fetched
        out.write(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';"
                        + " img-src data:; font-src data:\">\n");
        out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.write("<meta name=\"generator\" content=\"Linimasa " + escaped(manifest.version()) + "\">\n");
        out.write("<title>" + title + "</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n<main>\n");
        out.write("<h1>" + title + "</h1>\n<p>" + escaped(MarkdownFormat.numbers(manifest)) + "</p>\n");
        if (!svg.isEmpty()) {
            out.write("<figure aria-label=\"" + manifest.words("Garis waktu", "Timeline") + "\">\n" + svg
                    + "</figure>\n");
        }
    }

    private static String style() throws IOException {
        try (InputStream in = HtmlFormat.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("missing: report.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
