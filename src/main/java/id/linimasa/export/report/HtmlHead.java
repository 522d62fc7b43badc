package id.linimasa.export.report;

import static id.linimasa.export.content.Markup.escaped;

import id.linimasa.export.content.Manifest;
import id.linimasa.timeline.DateText;
import id.linimasa.timeline.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;

/// What an HTML report begins with: what was asked, the numbers, the picture, the way to each month.
///
/// @param out where to
/// @param report of all events
record HtmlHead(Writer out, Report report, Manifest manifest) {

    /// @param svg the timeline, or empty
    void write(String svg) throws IOException {
        String title = manifest.words("Laporan peristiwa", "Report of events");
        out.write("<!DOCTYPE html>\n<html lang=\"" + manifest.language() + "\">\n<head>\n<meta charset=\"utf-8\">\n");
        // even if some text got through as markup, nothing could run or be fetched
        out.write(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';"
                        + " img-src data:; font-src data:\">\n");
        out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.write("<meta name=\"color-scheme\" content=\"light dark\">\n");
        out.write("<meta name=\"generator\" content=\"Linimasa " + escaped(manifest.version()) + "\">\n");
        out.write("<title>" + title + "</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n<main>\n");
        out.write("<header>\n<p class=\"brand\">Linimasa</p>\n<h1>" + title + "</h1>\n");
        out.write("<p dir=\"auto\">" + escaped(asked()) + "</p>\n");
        numbers();
        out.write("</header>\n");
        if (!svg.isEmpty()) {
            // who can't point can scroll it with the keyboard
            out.write("<figure tabindex=\"0\" aria-label=\"" + manifest.words("Garis waktu", "Timeline") + "\">\n" + svg
                    + "</figure>\n");
        }
        months();
    }

    private String asked() {
        String query = report.question();
        String day = DateText.day(
                manifest.generatedAt().atZone(ZoneOffset.UTC).toLocalDate(), Language.of(manifest.language()));
        return (query.isEmpty() ? manifest.words("Semua peristiwa", "All events") : query)
                + manifest.words(" · dibuat ", " · made on ")
                + day;
    }

    private void numbers() throws IOException {
        var counts = manifest.counts();
        out.write("<dl class=\"numbers\">");
        number(counts.events(), manifest.words("peristiwa", "events"));
        number(report.sources().size(), manifest.words("artikel sumber", "source articles"));
        number(counts.imprecise(), manifest.words("tidak sampai hari", "not known to the day"));
        number(counts.undated(), manifest.words("tanpa tanggal", "undated"));
        number(counts.disputed(), manifest.words("sumbernya berbeda", "sources disagree"));
        out.write("</dl>\n");
    }

    private void number(int count, String what) throws IOException {
        out.write("<div><dt>" + what + "</dt><dd>" + count + "</dd></div>");
    }

    private void months() throws IOException {
        if (report.headings().size() < 2) {
            return;
        }
        out.write("<nav aria-label=\"" + manifest.words("Bulan", "Months") + "\"><ol>");
        int section = 0;
        for (String heading : report.headings()) {
            out.write("<li><a href=\"#m" + ++section + "\">" + escaped(heading) + "</a></li>");
        }
        out.write("</ol></nav>\n");
    }

    private static String style() throws IOException {
        try (InputStream in = HtmlHead.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("missing: report.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
