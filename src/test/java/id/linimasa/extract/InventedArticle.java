package id.linimasa.extract;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.CreationTime;
import id.linimasa.model.EventMention;
import id.linimasa.model.Extraction;
import id.linimasa.model.Participant;
import id.linimasa.model.Span;
import id.linimasa.model.SpanKind;
import id.linimasa.model.TextSpan;
import java.time.LocalDate;
import java.util.List;

/// Invented text, written on Wednesday 10 July 2024, and what is extracted from it.
final class InventedArticle {
    private static final ExtractionPipeline PIPELINE = new ExtractionPipeline();

    private InventedArticle() {}

    static Extraction extraction(String text) {
        return extraction(text, 0);
    }

    /// @param title length of the headline that the text begins with
    private static Extraction extraction(String text, int title) {
        TextSpan body = new TextSpan(new Span(title, text.length()), SpanKind.BODY);
        List<TextSpan> spans =
                title == 0 ? List.of(body) : List.of(new TextSpan(new Span(0, title), SpanKind.TITLE), body);
        CreationTime created = new CreationTime(LocalDate.of(2024, 7, 10), CreationTime.Evidence.USER, null, "uji");
        return PIPELINE.extract(new Article(
                ArticleId.of(text, null, null),
                "uji",
                text,
                null,
                null,
                null,
                null,
                null,
                created,
                null,
                "id",
                false,
                spans));
    }

    static List<EventMention> events(String text) {
        return extraction(text).events();
    }

    static List<EventMention> events(String title, String body) {
        return extraction(title + "\n" + body, title.length()).events();
    }

    static List<String> names(EventMention event) {
        return event.participants().stream().map(Participant::name).toList();
    }
}
