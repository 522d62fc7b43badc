package id.linimasa.export.report;

import static id.linimasa.export.content.Markup.escaped;

import id.linimasa.export.content.ArticleShelf;
import id.linimasa.export.content.Manifest;
import id.linimasa.export.content.Markup;
import id.linimasa.export.content.ToldEvent;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.EventStatus;
import id.linimasa.query.Vocabulary;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;

/// What stands behind the events of an HTML report: method, numbers, names, sources.
///
/// @param out where to
record HtmlAppendix(Writer out, Report report, Manifest manifest) {

    void write(ArticleShelf shelf) throws IOException {
        out.write("<section id=\"method\">\n<h2>" + manifest.words("Metode", "Method") + "</h2>\n<p>"
                + escaped(Method.text(manifest)) + "</p>\n<dl>");
        for (Map.Entry<EventStatus, Integer> status : report.statuses().entrySet()) {
            out.write("<dt>" + escaped(ToldEvent.in(Vocabulary.label(status.getKey()), manifest.language()))
                    + "</dt><dd>" + status.getValue() + "</dd>");
        }
        out.write("</dl>\n</section>\n");
        names();
        sources(shelf);
    }

    private void names() throws IOException {
        if (report.names().isEmpty()) {
            return;
        }
        out.write("<section id=\"names\">\n<h2>" + manifest.words("Nama", "Names") + "</h2>\n<ul class=\"names\">");
        for (Map.Entry<String, Integer> name : report.names().entrySet()) {
            out.write("<li><bdi>" + escaped(name.getKey()) + "</bdi> " + name.getValue() + "</li>");
        }
        out.write("</ul>\n</section>\n");
    }

    private void sources(ArticleShelf shelf) throws IOException {
        if (report.sources().isEmpty()) {
            return;
        }
        out.write("<section id=\"sources\">\n<h2>" + manifest.words("Sumber", "Sources") + "</h2>\n<ol>\n");
        int number = 0;
        for (ArticleId id : report.sources()) {
            out.write("<li id=\"s" + ++number + "\">");
            Optional<Article> article = shelf.article(id);
            if (article.isPresent()) {
                out.write("<bdi>" + escaped(report.citation(article.get())) + "</bdi>");
                Optional<String> link = Markup.link(article.get().url());
                if (link.isPresent()) {
                    String url = escaped(link.get());
                    out.write(" <a href=\"" + url + "\" rel=\"noreferrer\">" + url + "</a>");
                }
            }
            out.write(" <code>" + id.value() + "</code></li>\n");
        }
        out.write("</ol>\n</section>\n");
    }
}
