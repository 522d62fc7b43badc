package id.linimasa.ui.source;

import id.linimasa.model.Article;
import id.linimasa.ui.DateTexts;
import id.linimasa.ui.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A quote as one pastes it elsewhere: the words, then title, outlet, day and address of the article.
///
/// Example: `“Putin bertemu Guterres.” — Judul berita, TOPMEDIA, 26 April 2022`.
public final class Citation {

    private final Texts texts;
    private final DateTexts dates;

    /// Speaks the language of the texts.
    public Citation(Texts texts) {
        this.texts = texts;
        this.dates = new DateTexts(texts);
    }

    /// The words that a report stands on, with their source; empty where its article is lost.
    public String of(Report report) {
        return report.article() == null ? "" : of(report.quote(), report.article());
    }

    /// Words of an article with their source.
    public String of(String quote, Article article) {
        List<String> parts = new ArrayList<>();
        parts.add(article.title() == null ? texts.get("source.untitled") : article.title());
        parts.add(article.publisher() == null ? texts.get("source.unnamed") : article.publisher());
        LocalDate day = article.created().date();
        if (day != null) {
            parts.add(dates.plain(day));
        }
        if (article.url() != null) {
            parts.add(article.url());
        }
        return "“" + quote + "” — " + String.join(", ", parts);
    }
}
