package id.linimasa.export.report;

import static id.linimasa.export.content.Markup.escaped;

import id.linimasa.export.content.Manifest;
import id.linimasa.export.content.Passage;
import id.linimasa.export.content.RoleNames;
import id.linimasa.export.content.ShortDate;
import id.linimasa.export.content.ToldEvent;
import id.linimasa.model.Disagreement;
import id.linimasa.model.Event;
import id.linimasa.model.Participant;
import id.linimasa.query.Vocabulary;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/// The events of a report as HTML, month by month. Every text of an article is escaped and isolated from the direction
/// of the text around it.
final class HtmlEvents {
    private final Writer out;
    private final Report report;
    private final Manifest manifest;
    private boolean open;
    private int sections;

    HtmlEvents(Writer out, Report report, Manifest manifest) {
        this.out = out;
        this.report = report;
        this.manifest = manifest;
    }

    void write(ToldEvent told) throws IOException {
        String heading = report.heading(told);
        if (!heading.isEmpty()) {
            end();
            out.write("<section id=\"m" + ++sections + "\">\n<h2>" + escaped(heading) + "</h2>\n");
            open = true;
        }
        Event event = told.event();
        String language = manifest.language();
        out.write("<article id=\"" + escaped(anchor(event.id())) + "\">\n<p class=\"when\">" + time(told)
                + "</p>\n<div>\n<h3 dir=\"auto\">" + escaped(told.title(language))
                + (event.judgement().starred() ? " ★" : "") + "</h3>\n");
        out.write("<p><span class=\"status "
                + event.status().name().toLowerCase(Locale.ROOT) + "\">"
                + escaped(ToldEvent.in(Vocabulary.label(event.status()), language))
                + (event.unconfirmed() ? "?" : "") + "</span>");
        if (event.place() != null) {
            out.write(" · <bdi>" + escaped(event.place()) + "</bdi>");
        }
        out.write("</p>\n");
        participants(event);
        for (Passage passage : told.passages()) {
            quote(passage);
        }
        remarks(event);
        out.write("<p class=\"id\"><code>" + escaped(event.id()) + "</code> <code>"
                + escaped(told.date().edtf()) + "</code></p>\n</div>\n</article>\n");
    }

    /// Where an event stands in the page.
    static String anchor(String id) {
        return "e-" + id;
    }

    private void quote(Passage passage) throws IOException {
        int number = report.source(passage.article().id());
        String outlet = passage.article().publisher();
        out.write("<blockquote>\n<p dir=\"auto\">" + escaped(passage.quote()) + "</p>\n<footer>");
        if (outlet != null) {
            out.write("<cite><bdi>" + escaped(outlet) + "</bdi></cite> ");
        }
        out.write("<a href=\"#s" + number + "\">[" + number + "]</a></footer>\n</blockquote>\n");
    }

    /// A machine reads days, months and years alone.
    private String time(ToldEvent told) {
        ShortDate common = ShortDate.of(told.date().earliest(), told.date().latest());
        String words = escaped(report.date(told));
        return common == null ? words : "<time datetime=\"" + common.iso() + "\">" + words + "</time>";
    }

    private void participants(Event event) throws IOException {
        if (event.participants().isEmpty()) {
            return;
        }
        out.write("<ul class=\"who\">");
        for (Participant participant : event.participants()) {
            out.write("<li><bdi>" + escaped(participant.name()) + "</bdi> <small>"
                    + escaped(RoleNames.of(participant.role(), manifest.language())) + "</small></li>");
        }
        out.write("</ul>\n");
    }

    private void remarks(Event event) throws IOException {
        for (Disagreement disagreement : event.disagreements()) {
            out.write("<p class=\"conflict\" dir=\"auto\">" + manifest.words("Sumber berbeda: ", "Sources disagree: ")
                    + escaped(String.join(" / ", disagreement.values())) + "</p>\n");
        }
        for (String note : event.judgement().notes()) {
            out.write("<p class=\"note\" dir=\"auto\">" + escaped(note) + "</p>\n");
        }
    }

    /// Ends the month.
    void end() throws IOException {
        if (open) {
            out.write("</section>\n");
            open = false;
        }
    }
}
