package id.linimasa.curation;

import id.linimasa.model.Act;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Claim;
import id.linimasa.model.CreationTime;
import id.linimasa.model.Event;
import id.linimasa.model.EventDate;
import id.linimasa.model.EventMention;
import id.linimasa.model.Evidence;
import id.linimasa.model.Plover;
import id.linimasa.model.Span;
import id.linimasa.model.SpanKind;
import id.linimasa.model.StatusChange;
import id.linimasa.model.TextSpan;
import java.util.List;
import java.util.Optional;

/// Events that a person added.
///
/// An event has a claim, and a claim has words of an article. Where no article tells the event, or the article was
/// deleted since, what the person wrote is the article: a note that is in no list of articles.
public final class AddedEvents {
    private static final String PREFIX = "h-";
    private static final String RULE = "by-hand";
    private static final double SALIENCE = 0.5;

    private AddedEvents() {}

    /// The id of the event that a deed adds, which is that of its claim too.
    public static String id(String deed) {
        return PREFIX + deed;
    }

    /// The id of the deed that added the event or claim of this id, or nothing where extraction found it.
    public static Optional<String> deed(String id) {
        return id.startsWith(PREFIX) ? Optional.of(id.substring(PREFIX.length())) : Optional.empty();
    }

    /// The event that a deed adds.
    ///
    /// @param quoted whether the article of its passage can be quoted
    public static Event event(Entry entry, Act.AddEvent add, boolean quoted) {
        String id = id(entry.id());
        Act.Passage passage = quoted ? add.passage() : null;
        ArticleId article = passage == null ? note(entry, add).id() : passage.article();
        Span span = passage == null ? new Span(0, words(add).length()) : passage.span();
        EventMention mention =
                mention(add, new Evidence(span, span, null), entry.decision().who());
        EventDate date = add.date();
        return new Event(
                id,
                add.type(),
                Plover.NONE,
                add.title(),
                date.value(),
                date.extent(),
                date.range(),
                add.status(),
                false,
                add.participants(),
                add.place(),
                null,
                SALIENCE,
                List.of(new Claim(id, article, null, null, article.value(), mention)),
                List.of(),
                List.of(new StatusChange(null, add.status(), date.value(), id)),
                List.of());
    }

    private static EventMention mention(Act.AddEvent add, Evidence evidence, String who) {
        EventDate date = add.date();
        return new EventMention(
                add.type(),
                Plover.NONE,
                add.title(),
                date.value(),
                date.extent(),
                date.range(),
                add.status(),
                null,
                null,
                add.participants(),
                add.place(),
                null,
                null,
                null,
                false,
                List.of(evidence),
                RULE,
                new Bilingual("ditambahkan oleh " + who, "added by " + who),
                1,
                SALIENCE);
    }

    /// What the person wrote, as an article.
    public static Article note(Entry entry, Act.AddEvent add) {
        String text = words(add);
        String source = "linimasa:" + entry.id();
        return new Article(
                ArticleId.of(text, source, null),
                source,
                text,
                add.title().id(),
                null,
                entry.decision().who(),
                null,
                null,
                CreationTime.UNKNOWN,
                null,
                "id",
                false,
                List.of(new TextSpan(new Span(0, text.length()), SpanKind.BODY)));
    }

    private static String words(Act.AddEvent add) {
        return add.words().isBlank() ? add.title().id() : add.words();
    }
}
