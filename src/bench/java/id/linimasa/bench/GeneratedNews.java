package id.linimasa.bench;

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
import id.linimasa.model.StatusChange;
import id.linimasa.model.TextSpan;
import id.linimasa.model.TimeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Made-up articles of ten events each, the same for the same number: names, words and outlets as unevenly spread as
/// in real news (Zipf), dates over 30 years, most of them days.
final class GeneratedNews {
    static final int EVENTS_PER_ARTICLE = 10;

    private static final int PEOPLE = 20_000;
    private static final int ORGANIZATIONS = 2_000;
    private static final int PLACES = 400;
    private static final int OUTLETS = 200;
    private static final int WORDS = 30_000;
    private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);
    private static final int DAYS = 30 * 365;
    private static final String[] SYLLABLES = {
        "ka", "ri", "so", "te", "mu", "na", "lo", "pe", "di", "ba", "su", "wa", "ji", "go", "han", "tar", "min", "ber"
    };

    private final Random random;
    private final int number;

    private GeneratedNews(int number) {
        this.number = number;
        this.random = new Random(number * 7919L + 1);
    }

    /// An article, what is in it, and one event for each claim.
    record Telling(Article article, Extraction extraction, List<Event> events) {}

    static Telling article(int number) {
        return new GeneratedNews(number).telling();
    }

    static String person(int rank) {
        return capital(rank * 31 + 7) + " " + capital(rank * 17 + 3);
    }

    static String word(int rank) {
        return syllables(rank + 11);
    }

    private Telling telling() {
        StringBuilder text = new StringBuilder();
        List<Span> sentences = new ArrayList<>();
        for (int i = 0; i < EVENTS_PER_ARTICLE; i++) {
            int start = text.length();
            for (int w = 0; w < 18; w++) {
                text.append(w == 0 ? "" : " ").append(word(zipf(WORDS)));
            }
            text.append(" ").append(number).append(".");
            sentences.add(new Span(start, text.length()));
            text.append(' ');
        }
        String publisher = "Media " + capital(zipf(OUTLETS));
        LocalDate written = FIRST.plusDays(random.nextInt(DAYS));
        Article article = new Article(
                ArticleId.of(text.toString(), "https://contoh.id/" + number, publisher),
                "contoh.jsonl#" + number,
                text.toString(),
                null,
                publisher,
                null,
                "https://contoh.id/" + number,
                written.toString(),
                new CreationTime(written, CreationTime.Evidence.METADATA, null, "date"),
                null,
                "id",
                false,
                List.of(new TextSpan(new Span(0, text.length()), SpanKind.BODY)));
        List<EventMention> mentions =
                sentences.stream().map(s -> mention(s, written)).toList();
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            events.add(event(article, mentions.get(i), i));
        }
        return new Telling(article, new Extraction(article.id(), List.of(), List.of(), mentions, List.of()), events);
    }

    private EventMention mention(Span sentence, LocalDate written) {
        LocalDate day = written.minusDays(random.nextInt(30));
        int form = random.nextInt(20);
        TimeRange range = form == 0
                ? TimeRange.UNKNOWN
                : form == 1
                        ? TimeRange.days(
                                day.withDayOfMonth(1), day.withDayOfMonth(1).plusMonths(1))
                        : form == 2 ? TimeRange.days(day, null) : TimeRange.days(day, day.plusDays(1));
        String date = form == 0 ? null : form == 1 ? day.toString().substring(0, 7) : day.toString();
        List<Participant> participants = new ArrayList<>();
        String first = person(zipf(PEOPLE));
        String second = person(zipf(PEOPLE));
        participants.add(new Participant(first, EntityKind.PERSON, null, Role.HOST));
        participants.add(new Participant(second, EntityKind.PERSON, null, Role.GUEST));
        if (random.nextInt(3) == 0) {
            participants.add(new Participant(
                    "Organisasi " + capital(zipf(ORGANIZATIONS)), EntityKind.ORGANIZATION, null, Role.PARTY));
        }
        String place = "Kota " + capital(zipf(PLACES));
        String title = first + " bertemu " + second + " di " + place;
        return new EventMention(
                EventType.values()[zipf(EventType.values().length)],
                new Plover("CONSULT", null),
                new Bilingual(title, first + " meets " + second + " in " + place),
                date,
                Extent.WITHIN,
                range,
                EventStatus.values()[zipf(EventStatus.values().length)],
                null,
                null,
                participants,
                place,
                null,
                null,
                null,
                false,
                List.of(new Evidence(sentence, new Span(sentence.start(), sentence.start() + 4), null)),
                "generated",
                null,
                0.8,
                random.nextDouble());
    }

    private Event event(Article article, EventMention mention, int index) {
        String id = article.id().value().substring(0, 16) + "-" + index;
        Claim claim = new Claim(
                id,
                article.id(),
                article.publisher(),
                article.created().date(),
                article.id().value(),
                mention);
        return new Event(
                id,
                mention.type(),
                mention.plover(),
                mention.title(),
                mention.date(),
                mention.extent(),
                mention.range(),
                mention.status(),
                false,
                mention.participants(),
                mention.place(),
                null,
                mention.weight(),
                List.of(claim),
                List.of(),
                List.of(new StatusChange(article.created().date(), mention.status(), mention.date(), id)),
                List.of());
    }

    /// A rank below `n`, low ones far more often.
    private int zipf(int n) {
        return (int) Math.min(n - 1, Math.pow(n, random.nextDouble()) - 1);
    }

    private static String capital(int seed) {
        String word = syllables(seed);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String syllables(int seed) {
        StringBuilder word = new StringBuilder();
        for (int rest = seed + 20; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }
}
