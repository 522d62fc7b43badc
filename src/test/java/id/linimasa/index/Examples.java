package id.linimasa.index;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Claim;
import id.linimasa.model.CreationTime;
import id.linimasa.model.EntityKind;
import id.linimasa.model.Event;
import id.linimasa.model.EventMention;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Evidence;
import id.linimasa.model.Extent;
import id.linimasa.model.Extraction;
import id.linimasa.model.Participant;
import id.linimasa.model.Plover;
import id.linimasa.model.Role;
import id.linimasa.model.Span;
import id.linimasa.model.SpanKind;
import id.linimasa.model.TextSpan;
import id.linimasa.model.TimeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Made-up events of made-up articles, one article each.
final class Examples {

    private Examples() {}

    /// An event under construction, with the article that tells it.
    static final class Builder {
        private final String id;
        private String text = "Sesuatu terjadi.";
        private String title = "Sesuatu";
        private EventType type = EventType.MEETING;
        private EventStatus status = EventStatus.OCCURRED;
        private TimeRange range = TimeRange.UNKNOWN;
        private @Nullable String date;
        private @Nullable String publisher;
        private @Nullable String place;
        private @Nullable String speaker;
        private @Nullable LocalDate written;
        private double salience = 0.5;
        private final List<Participant> participants = new ArrayList<>();

        private Builder(String id) {
            this.id = id;
        }

        Builder text(String value) {
            text = value;
            return this;
        }

        Builder title(String value) {
            title = value;
            return this;
        }

        Builder type(EventType value) {
            type = value;
            return this;
        }

        Builder status(EventStatus value) {
            status = value;
            return this;
        }

        Builder day(String value) {
            date = value;
            LocalDate day = LocalDate.parse(value);
            range = TimeRange.days(day, day.plusDays(1));
            return this;
        }

        Builder range(String value, @Nullable String from, @Nullable String to) {
            date = value;
            range = TimeRange.days(
                    from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
            return this;
        }

        Builder publisher(String value) {
            publisher = value;
            return this;
        }

        Builder place(String value) {
            place = value;
            return this;
        }

        Builder speaker(String value) {
            speaker = value;
            return this;
        }

        Builder written(String value) {
            written = LocalDate.parse(value);
            return this;
        }

        Builder salience(double value) {
            salience = value;
            return this;
        }

        Builder with(EntityKind kind, String... names) {
            for (String name : names) {
                participants.add(new Participant(name, kind, null, Role.PARTY));
            }
            return this;
        }

        Builder as(Role role, String... names) {
            for (String name : names) {
                participants.add(new Participant(name, EntityKind.PERSON, null, role));
            }
            return this;
        }

        Builder people(String... names) {
            return with(EntityKind.PERSON, names);
        }

        Told told() {
            CreationTime created = written == null
                    ? CreationTime.UNKNOWN
                    : new CreationTime(written, CreationTime.Evidence.METADATA, null, "");
            String whole = text + " (" + id + ")";
            Article article = new Article(
                    ArticleId.of(whole, null, publisher),
                    id + ".txt",
                    whole,
                    null,
                    publisher,
                    null,
                    null,
                    null,
                    created,
                    null,
                    "id",
                    false,
                    List.of(new TextSpan(new Span(0, whole.length()), SpanKind.BODY)));
            int sentence = text.indexOf('.') + 1;
            EventMention mention = new EventMention(
                    type,
                    Plover.NONE,
                    new Bilingual(title, title),
                    date,
                    Extent.WITHIN,
                    range,
                    status,
                    null,
                    null,
                    participants,
                    place,
                    null,
                    speaker,
                    null,
                    false,
                    List.of(new Evidence(new Span(0, sentence), new Span(0, 1), null)),
                    "example",
                    null,
                    0.9,
                    0.5);
            Claim claim =
                    new Claim(id, article.id(), publisher, written, article.id().value(), mention);
            Event event = new Event(
                    id,
                    type,
                    Plover.NONE,
                    mention.title(),
                    date,
                    Extent.WITHIN,
                    range,
                    status,
                    false,
                    participants,
                    place,
                    null,
                    salience,
                    List.of(claim),
                    List.of(),
                    List.of(),
                    List.of());
            Extraction extraction = new Extraction(article.id(), List.of(), List.of(), List.of(mention), List.of());
            return new Told(article, extraction, event);
        }
    }

    /// An article, what was found in it, and the event it tells.
    record Told(Article article, Extraction extraction, Event event) {}

    static Builder event(String id) {
        return new Builder(id);
    }
}
