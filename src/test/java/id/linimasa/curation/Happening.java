package id.linimasa.curation;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Claim;
import id.linimasa.model.CreationTime;
import id.linimasa.model.Disagreement;
import id.linimasa.model.EntityKind;
import id.linimasa.model.Event;
import id.linimasa.model.EventMention;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Evidence;
import id.linimasa.model.Extent;
import id.linimasa.model.Participant;
import id.linimasa.model.Plover;
import id.linimasa.model.Role;
import id.linimasa.model.Span;
import id.linimasa.model.SpanKind;
import id.linimasa.model.TextSpan;
import id.linimasa.model.TimeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Made-up events: each claim is one sentence of an article of its own, unless told otherwise.
public final class Happening {
    private String sentence = "Putin bertemu Guterres di Moskow.";
    private @Nullable String day = "2022-04-26";
    private @Nullable LocalDate written = LocalDate.of(2022, 4, 27);
    private List<Participant> participants = List.of(person("Vladimir Putin"), person("Antonio Guterres"));
    private @Nullable String place = "Moskow";
    private @Nullable Bilingual dateExplanation;
    private double confidence = 0.9;
    private final List<Disagreement> disagreements = new ArrayList<>();

    /// A meeting of two people on a day.
    public static Happening meeting() {
        return new Happening();
    }

    /// The id of an article of this name.
    public static ArticleId named(String article) {
        return ArticleId.of(article, article, null);
    }

    public static Participant person(String name) {
        return new Participant(name, EntityKind.PERSON, null, Role.PARTY);
    }

    public Happening sentence(String words) {
        sentence = words;
        return this;
    }

    public Happening day(@Nullable String iso) {
        day = iso;
        return this;
    }

    public Happening written(@Nullable LocalDate date) {
        written = date;
        return this;
    }

    public Happening why(Bilingual explanation) {
        dateExplanation = explanation;
        return this;
    }

    public Happening confidence(double share) {
        confidence = share;
        return this;
    }

    public Happening people(String... names) {
        participants = Arrays.stream(names).map(Happening::person).toList();
        return this;
    }

    public Happening place(@Nullable String name) {
        place = name;
        return this;
    }

    public Happening disagreeing(Disagreement.Aspect aspect) {
        disagreements.add(new Disagreement(aspect, List.of("a", "b"), List.of(List.of(), List.of())));
        return this;
    }

    /// The event of one claim of this id, told by the article of the same name.
    public Event alone(String claim) {
        return of(List.of(claim(claim, claim)));
    }

    /// The event of several claims, each told by an article of its own.
    public Event told(String... claims) {
        return of(Stream.of(claims).map(c -> claim(c, c)).toList());
    }

    /// One event of claims, the first one the best.
    public Event of(List<Claim> claims) {
        EventMention best = claims.getFirst().mention();
        return new Event(
                claims.getFirst().id(),
                best.type(),
                Plover.NONE,
                best.title(),
                best.date(),
                best.extent(),
                best.range(),
                best.status(),
                false,
                best.participants(),
                best.place(),
                null,
                0.5,
                claims,
                disagreements,
                List.of(),
                List.of());
    }

    public Claim claim(String id, String article) {
        Span all = new Span(0, sentence.length());
        EventMention mention = new EventMention(
                EventType.MEETING,
                Plover.NONE,
                new Bilingual("Pertemuan " + id, "Meeting " + id),
                day,
                Extent.WITHIN,
                range(),
                EventStatus.OCCURRED,
                null,
                null,
                participants,
                place,
                null,
                null,
                null,
                false,
                List.of(new Evidence(all, new Span(0, 5), null)),
                "test",
                dateExplanation,
                confidence,
                0.5);
        return new Claim(id, Happening.named(article), "Koran " + article, written, article, mention);
    }

    private TimeRange range() {
        if (day == null) {
            return TimeRange.UNKNOWN;
        }
        LocalDate first = LocalDate.parse(day);
        return TimeRange.days(first, first.plusDays(1));
    }

    /// The article that tells a claim of these.
    public Article article(ArticleId id) {
        return new Article(
                id,
                id.value() + ".txt",
                sentence,
                null,
                "Koran " + id.value(),
                null,
                null,
                null,
                CreationTime.UNKNOWN,
                null,
                "id",
                false,
                List.of(new TextSpan(new Span(0, sentence.length()), SpanKind.BODY)));
    }
}
