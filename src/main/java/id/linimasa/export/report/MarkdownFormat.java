package id.linimasa.export.report;

import id.linimasa.export.content.ArticleShelf;
import id.linimasa.export.content.ExportSource;
import id.linimasa.export.content.Manifest;
import id.linimasa.export.content.ManifestJson;
import id.linimasa.export.content.Markup;
import id.linimasa.export.content.Passage;
import id.linimasa.export.content.RoleNames;
import id.linimasa.export.content.StreamFormat;
import id.linimasa.export.content.Target;
import id.linimasa.export.content.ToldEvent;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Disagreement;
import id.linimasa.query.Vocabulary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A report in Markdown (CommonMark with footnotes): front matter with the manifest, the picture beside, events by
/// month.
public final class MarkdownFormat implements StreamFormat {
    private final TimelinePicture picture;

    /// @param picture draws the timeline, which lies beside the report
    public MarkdownFormat(TimelinePicture picture) {
        this.picture = picture;
    }

    @Override
    public void write(ExportSource source, Manifest manifest, Target target) throws IOException {
        String svg = picture.svg(source.columns(), manifest, target.scratch(), id -> Optional.empty());
        String image = target.file().getFileName() + ".svg";
        Files.writeString(target.beside(".svg"), svg.isEmpty() ? "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n" : svg);
        Writer stream = new BufferedWriter(new OutputStreamWriter(target.out(), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(stream);
        Report report = new Report(manifest);
        head(out, manifest, image);
        ArticleShelf shelf = new ArticleShelf(source);
        source.events(event -> {
            ToldEvent told = new ToldEvent(event, shelf);
            report.add(told);
            event(out, told, report, manifest);
            return !out.checkError();
        });
        appendix(out, report, manifest);
        notes(out, report, shelf);
        out.flush();
        if (out.checkError()) {
            stream.flush(); // says why, where it still can
            throw new IOException("the report could not be written");
        }
    }

    private static void head(PrintWriter out, Manifest manifest, String image) {
        out.print("---\n");
        // JSON is YAML: whoever reads the front matter reads the manifest
        out.print(
                "linimasa: " + ManifestJson.node(manifest, List.of()) + "\nlang: " + manifest.language() + "\n---\n\n");
        out.print("# " + manifest.words("Laporan peristiwa", "Report of events") + "\n\n");
        out.print(numbers(manifest) + "\n\n![" + manifest.words("Garis waktu", "Timeline") + "](<" + image + ">)\n\n");
        out.print("## " + manifest.words("Peristiwa", "Events") + "\n\n");
    }

    private static String numbers(Manifest manifest) {
        var counts = manifest.counts();
        return manifest.words(
                counts.events() + " peristiwa; " + counts.undated() + " tanpa tanggal, " + counts.imprecise()
                        + " tidak sampai hari, " + counts.disputed() + " dengan sumber yang berbeda.",
                counts.events() + " events; " + counts.undated() + " undated, " + counts.imprecise()
                        + " not known to the day, " + counts.disputed() + " on which sources disagree.");
    }

    private static void event(PrintWriter out, ToldEvent told, Report report, Manifest manifest) {
        String language = manifest.language();
        String heading = report.heading(told);
        if (!heading.isEmpty()) {
            out.print("### " + heading + "\n\n");
        }
        out.print("**" + plain(report.date(told)) + "** " + plain(told.title(language)) + " · "
                + ToldEvent.in(Vocabulary.label(told.event().status()), language));
        if (told.event().place() != null) {
            out.print(" · " + plain(told.event().place()));
        }
        out.print(told.event().judgement().starred() ? " ★\n\n" : "\n\n");
        if (!told.event().participants().isEmpty()) {
            out.print(told.event().participants().stream()
                            .map(p -> plain(p.name()) + " (" + RoleNames.of(p.role(), language) + ")")
                            .collect(Collectors.joining(", "))
                    + "\n\n");
        }
        for (Passage passage : told.passages()) {
            out.print("> " + plain(passage.quote()) + "[^"
                    + report.source(passage.article().id()) + "]\n\n");
        }
        for (Disagreement disagreement : told.event().disagreements()) {
            out.print("*" + manifest.words("Sumber berbeda", "Sources disagree") + ": "
                    + plain(String.join(" / ", disagreement.values())) + "*\n\n");
        }
        for (String note : told.event().judgement().notes()) {
            out.print("*" + manifest.words("Catatan", "Note") + ": " + plain(note) + "*\n\n");
        }
        out.print("`" + told.event().id() + "` · " + "`" + told.date().edtf() + "`\n\n");
    }

    private static void appendix(PrintWriter out, Report report, Manifest manifest) {
        out.print("## " + manifest.words("Lampiran", "Appendix") + "\n\n" + Method.text(manifest) + "\n\n");
        report.statuses()
                .forEach((status, count) -> out.print(
                        "- " + ToldEvent.in(Vocabulary.label(status), manifest.language()) + ": " + count + "\n"));
        out.print("\n### " + manifest.words("Nama", "Names") + "\n\n");
        report.names().forEach((name, count) -> out.print("- " + plain(name) + " (" + count + ")\n"));
        out.print("\n");
    }

    private static void notes(PrintWriter out, Report report, ArticleShelf shelf) {
        int number = 0;
        for (ArticleId id : report.sources()) {
            number++;
            String footnote = "[^" + number + "]: ";
            shelf.article(id)
                    .ifPresent(article -> out.print(footnote + plain(report.citation(article))
                            + Markup.link(article.url())
                                    .map(url -> " <" + url + ">")
                                    .orElse("") + " `"
                            + article.id().value() + "`\n"));
        }
    }

    /// One line of text that Markdown takes for text: its signs are escaped, and HTML too.
    static String plain(String text) {
        StringBuilder safe = new StringBuilder();
        Markup.oneLine(Markup.clean(text)).codePoints().forEach(c -> {
            if (c == '<') {
                safe.append("&lt;");
            } else if (c == '&') {
                safe.append("&amp;");
            } else {
                if ("\\`*_{}[]()#+-.!|~>=^$:\"'".indexOf(c) >= 0 && "().-:\"'".indexOf(c) < 0) {
                    safe.append('\\');
                }
                safe.appendCodePoint(c);
            }
        });
        String line = safe.toString();
        // at the start of a line these would begin a list, a rule, or a definition
        return line.matches("[-:].*") ? "\\" + line : line.replaceFirst("^([0-9]+)([.)])", "$1\\\\$2");
    }
}
