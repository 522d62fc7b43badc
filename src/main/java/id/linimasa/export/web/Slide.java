package id.linimasa.export.web;

import id.linimasa.export.content.DatePhrase;
import id.linimasa.export.content.Manifest;
import id.linimasa.export.content.Markup;
import id.linimasa.export.content.Passage;
import id.linimasa.export.content.ToldEvent;
import id.linimasa.model.Article;
import id.linimasa.model.EntityKind;
import id.linimasa.model.LaneKind;
import id.linimasa.query.Vocabulary;
import java.util.List;
import java.util.Optional;

/// One event as a slide of TimelineJS. Headline and text are HTML there: whatever articles say is escaped.
///
/// @param event the event
/// @param date its date
/// @param phrase its date in words
/// @param headline as HTML
/// @param text as HTML
/// @param group the first of its groups, or empty
record Slide(ToldEvent event, SlideDate date, String phrase, String headline, String text, String group) {

    /// Nothing for an event without a date.
    static Optional<Slide> of(ToldEvent event, Manifest manifest) {
        String language = manifest.language();
        return SlideDate.of(event.date())
                .map(date -> new Slide(
                        event,
                        date,
                        DatePhrase.of(event.date(), language),
                        Markup.escaped(Markup.oneLine(event.title(language))),
                        text(event, language),
                        group(event, manifest)));
    }

    private static String text(ToldEvent event, String language) {
        StringBuilder html = new StringBuilder("<p>");
        html.append(Markup.escaped(ToldEvent.in(Vocabulary.label(event.event().status()), language)));
        if (event.event().place() != null) {
            html.append(" · ").append(Markup.escaped(event.event().place()));
        }
        html.append("</p>");
        for (Passage passage : event.passages()) {
            Article article = passage.article();
            String outlet = Markup.escaped(article.publisher() == null ? "?" : article.publisher());
            html.append("<blockquote>").append(Markup.escaped(Markup.oneLine(passage.quote())));
            html.append(" — ")
                    .append(Markup.link(article.url())
                            .map(url -> "<a href=\"" + Markup.escaped(url) + "\">" + outlet + "</a>")
                            .orElse(outlet));
            html.append("</blockquote>");
        }
        return html.toString();
    }

    private static String group(ToldEvent event, Manifest manifest) {
        LaneKind kind = manifest.options().group();
        List<String> names = switch (kind) {
            case ALL -> List.of();
            case TYPE -> List.of(ToldEvent.in(Vocabulary.label(event.event().type()), manifest.language()));
            case PERSON -> event.names(EntityKind.PERSON);
            case ORGANIZATION -> event.names(EntityKind.ORGANIZATION);
            case PLACE ->
                event.event().place() == null
                        ? event.names(EntityKind.PLACE)
                        : List.of(event.event().place());
            case SOURCE -> event.outlets();
        };
        return names.isEmpty() ? "" : Markup.escaped(names.getFirst());
    }
}
