package id.linimasa.workspace;

import id.linimasa.model.Act;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Claim;
import id.linimasa.model.EntityKind;
import id.linimasa.model.Event;
import id.linimasa.model.EventDate;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Extent;
import id.linimasa.model.Participant;
import id.linimasa.model.Review;
import id.linimasa.model.Role;
import id.linimasa.model.Span;
import id.linimasa.model.TimeRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Acts that somebody might do to the events that are there, the same for the same seed.
final class RandomActs {
    private final Random random;
    private int number;

    RandomActs(long seed) {
        this.random = new Random(seed);
    }

    /// Some act on one of these events.
    ///
    /// @param events at least two
    Act next(List<Event> events) {
        number++;
        Event event = events.get(random.nextInt(events.size()));
        Event other = events.get(random.nextInt(events.size()));
        String id = event.id();
        return switch (random.nextInt(20)) {
            case 0 -> new Act.Judge(id, Review.values()[random.nextInt(4)]);
            case 1 -> new Act.SetTitle(id, new Bilingual("Judul " + number, "Title " + number));
            case 2 -> new Act.SetDate(id, date());
            case 3 -> new Act.SetType(id, EventType.values()[random.nextInt(18)]);
            case 4 -> new Act.SetStatus(id, EventStatus.values()[random.nextInt(8)]);
            case 5 -> new Act.SetPlace(id, random.nextBoolean() ? "Kota " + number : null);
            case 6 -> new Act.SetParticipants(id, List.of(participant("Tokoh " + number)));
            case 7, 8 -> other.id().equals(id) ? new Act.Star(id, true) : new Act.Merge(List.of(id, other.id()));
            case 9, 10 -> split(event);
            case 11 -> new Act.Tag(id, "label " + random.nextInt(3), random.nextInt(4) > 0);
            case 12 -> new Act.Note(id, "catatan " + number);
            case 13 -> add(event);
            case 14, 15 -> entity(event);
            case 16, 17 -> article(event);
            default -> new Act.Star(id, random.nextBoolean());
        };
    }

    private EventDate date() {
        if (random.nextInt(5) == 0) {
            return EventDate.UNKNOWN;
        }
        LocalDate day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(400));
        return new EventDate(day.toString(), Extent.WITHIN, TimeRange.days(day, day.plusDays(1)), day.toString());
    }

    private static Participant participant(String name) {
        return new Participant(name, EntityKind.PERSON, null, Role.AGENT);
    }

    private Act split(Event event) {
        if (event.claims().size() < 2) {
            return new Act.Note(event.id(), "satu laporan " + number);
        }
        Claim claim = event.claims().get(random.nextInt(event.claims().size()));
        return new Act.Split(event.id(), List.of(claim.id()));
    }

    private Act add(Event event) {
        ArticleId article = event.claims().getFirst().article();
        Span span = event.claims().getFirst().mention().evidence().getFirst().span();
        boolean byHand = random.nextBoolean();
        return new Act.AddEvent(
                byHand ? null : new Act.Passage(article, span),
                String.format(Locale.ROOT, "Kata-kata %d", number),
                EventType.MEETING,
                new Bilingual("Peristiwa tangan " + number, "Event by hand " + number),
                date(),
                EventStatus.OCCURRED,
                List.of(participant("Tokoh " + number)),
                null);
    }

    /// Of an article, which is refused where it is the note of an event added by hand.
    private Act article(Event event) {
        ArticleId article = event.articles().get(random.nextInt(event.articles().size()));
        return switch (random.nextInt(5)) {
            case 0 -> new Act.SetWritten(article, LocalDate.of(2021, 1, 1).plusDays(random.nextInt(700)));
            case 1 -> new Act.SetWritten(article, null);
            case 2 -> new Act.SetOutlet(article, "Koran " + number);
            case 3 -> new Act.SetLanguage(article, random.nextBoolean() ? "id" : "en");
            default -> new Act.Exclude(article, random.nextInt(3) > 0);
        };
    }

    private Act entity(Event event) {
        List<Participant> all = event.participants();
        if (all.isEmpty()) {
            return new Act.Star(event.id(), true);
        }
        Participant p = all.get(random.nextInt(all.size()));
        return switch (random.nextInt(6)) {
            case 0 -> new Act.RenameEntity(p.kind(), p.name(), p.name() + " " + number);
            case 1 -> new Act.AliasEntity(p.kind(), p.name(), "Alias " + number);
            case 2 -> new Act.ForgetEntity(p.kind(), p.name());
            case 3 -> new Act.SplitEntity(p.kind(), p.name(), event.articles().subList(0, 1), p.name() + " lain");
            case 4 ->
                p.kind() == EntityKind.PERSON
                        ? new Act.NotAPerson(p.name(), random.nextBoolean() ? EntityKind.ORGANIZATION : null)
                        : new Act.AliasEntity(p.kind(), p.name(), "Alias " + number);
            default -> new Act.MergeEntities(p.kind(), p.name(), "Orang " + random.nextInt(3));
        };
    }
}
