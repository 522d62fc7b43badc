package id.linimasa.extract.event;

import id.linimasa.extract.event.Grammar.WordClass;
import id.linimasa.extract.event.TriggerEntry.Pattern;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Plover;
import id.linimasa.model.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds statements that are events: a mere `kata X` is none, but said on a day that the sentence names it is.
///
/// Example: `kata Jenca pada Selasa (5/8)`; `IPC mengatakan pada Selasa (29/7/2025), …`. Immutable, thread-safe.
final class StatementFinder {
    private static final TriggerEntry SAID = new TriggerEntry(
            "menyatakan", Pattern.ACTIVE, "menyatakan", EventType.STATEMENT, Plover.NONE, 2, "makes a statement");
    private static final int NEAR = 9;
    /// As far behind a speaker may stand where he spoke.
    private static final int THERE = 18;
    /// What somebody does where he speaks.
    private static final Set<EventType> PRESENT = Set.of(EventType.MEETING, EventType.VISIT, EventType.STATEMENT);
    private static final Set<String> PRESS = Set.of("media", "televisi", "berita", "koran", "pers", "radio", "stasiun");
    private static final Set<String> BESIDE = Set.of("dengan", "seraya", "sambil", "sembari");

    private final Grammar grammar;
    private final Arguments arguments;
    private final QuoteFinder quotes;
    private final Media media;
    private final Capitals capitals;

    StatementFinder(Language language, QuoteFinder quotes) {
        grammar = language.grammar();
        arguments = language.arguments();
        media = language.media();
        capitals = language.capitals();
        this.quotes = quotes;
    }

    /// Who says something, and on which day, null where none is told.
    private record Saying(Actor speaker, @Nullable When when) {}

    /// @param before the sentence before, whose speaker `ujarnya` means, or null
    List<Draft> statements(SentenceView view, @Nullable SentenceView before, TimeChooser times, List<Entity> entities) {
        for (int i = 0; i < view.size(); i++) {
            Saying saying = saying(view, i, before, times, entities);
            if (saying == null) {
                continue;
            }
            When when = saying.when() == null && aside(view, saying.speaker().to()) ? times.news() : saying.when();
            boolean yearOnly =
                    when != null && when.value() != null && when.value().length() == 4;
            if (when != null && !yearOnly) {
                return List.of(draft(view, i, saying.speaker(), when, entities));
            }
        }
        return List.of();
    }

    /// The statement that an article is about whose first sentences tell nothing else: `Hamas menyatakan terbuka untuk
    /// menerima bantuan`, on the day that the article is about.
    ///
    /// @param view one of the first sentences
    List<Draft> lead(SentenceView view, TimeChooser times, List<Entity> entities) {
        for (int i = 0; i < view.size(); i++) {
            Saying saying = grammar.says(view.lower(i)) ? saying(view, i, null, times, entities) : null;
            if (saying != null) {
                return List.of(draft(view, i, saying.speaker(), times.topic(), entities));
            }
        }
        return List.of();
    }

    /// Who says something by this word; null where it is none of saying, or tells a source.
    private @Nullable Saying saying(
            SentenceView view, int i, @Nullable SentenceView before, TimeChooser times, List<Entity> entities) {
        if (view.word(i).quoted() || view.triggerAt(i) != null) {
            return null;
        }
        Actor speaker = null;
        When when = null;
        if (grammar.said(view.lower(i)) || issued(view, i)) {
            boolean again = view.lower(i).endsWith("nya");
            speaker = again ? speaker(before) : quotes.actorSoon(view, i + 1);
            when = speaker == null ? null : times.said(view, i, again ? i + 1 : speaker.to(), again ? 7 * NEAR : NEAR);
            when = when == null && speaker != null && !again ? times.closing(view, speaker.to()) : when;
        } else if (grammar.says(view.lower(i)) && !view.lower(i - 1).equals("juru") && !beside(view, i)) {
            List<Actor> subject = arguments.subject(view, i);
            speaker = subject.isEmpty() ? null : subject.getLast();
            when = speaker == null ? null : times.said(view, Math.min(speaker.from(), i), i + 1, NEAR);
        }
        boolean source = speaker != null
                && (media.medium(entities.get(speaker.entity())) || press(view, speaker)); // "Reuters melaporkan"
        return speaker == null || source ? null : new Saying(speaker, when);
    }

    /// `Demikian pernyataan Kementerian Luar Negeri Rusia pada Senin`.
    private static boolean issued(SentenceView view, int i) {
        return view.lower(i).equals("pernyataan") && view.lower(i - 1).equals("demikian");
    }

    /// `media pemerintah Iran melaporkan`: the press of a country, not the country.
    private static boolean press(SentenceView view, Actor speaker) {
        for (int i = Math.max(0, speaker.from() - 2); i < speaker.to(); i++) {
            if (PRESS.contains(view.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// `menjatuhkan sanksi, dengan menyebut …`: what is said while something else is done is no act of its own.
    private boolean beside(SentenceView view, int verb) {
        int i = verb - 1;
        while (i > 0 && grammar.is(WordClass.ADVERB, view.lower(i))) {
            i--;
        }
        return BESIDE.contains(view.lower(i));
    }

    /// `kata Jokowi di sela pameran`: said on an occasion of its own.
    private static boolean aside(SentenceView view, int from) {
        return view.lower(from).equals("di") && view.lower(from + 1).startsWith("sela");
    }

    private @Nullable Actor speaker(@Nullable SentenceView before) {
        if (before == null) {
            return null;
        }
        for (int i = 0; i < before.size(); i++) {
            boolean said = grammar.said(before.lower(i));
            if (said || grammar.says(before.lower(i))) {
                List<Actor> subject = arguments.subject(before, i);
                return said ? quotes.actorSoon(before, i + 1) : subject.isEmpty() ? null : subject.getLast();
            }
        }
        return null;
    }

    /// `kata Prabowo di Amman`, `kata Jokowi di sela perhelatan pameran di Kemayoran`.
    private @Nullable Integer place(SentenceView view, int word, Actor speaker, List<Entity> entities) {
        boolean behind = speaker.from() > word;
        int from = behind ? speaker.to() : word;
        for (int i = from; behind && i < Math.min(view.size(), from + THERE) && !turns(view, i); i++) {
            Actor actor = view.actorAt(i);
            if (actor != null && actor.kind() == EntityKind.PLACE && atPlace(view, from, actor)) {
                return new Venues(entities).town(view, actor).entity();
            }
        }
        return null;
    }

    /// Whether the words behind a speaker turn to something else: `kata Trump soal perang di Gaza`.
    private boolean turns(SentenceView view, int i) {
        Word w = view.word(i);
        Trigger other = view.triggerAt(i);
        boolean elsewhere = other == null
                ? arguments.verbAt(view, i) && !grammar.is(WordClass.LIGHT, w.lower())
                : !PRESENT.contains(other.entry().type());
        return elsewhere || w.is(";") || w.is(".") || w.quoted() || PlacePhrases.topic(w.lower());
    }

    private boolean atPlace(SentenceView view, int from, Actor actor) {
        int preposition = arguments.preposition(view, actor.from());
        boolean at = preposition >= from && view.lower(preposition).equals("di");
        return at || Venues.before(view, from, actor.from());
    }

    private Draft draft(SentenceView view, int word, Actor speaker, @Nullable When when, List<Entity> entities) {
        Role role = speaker.kind() == EntityKind.PERSON ? Role.SPEAKER : Role.AGENT;
        return new Draft(
                view,
                new Trigger(SAID, word, word + 1, false),
                ClauseContext.MAIN,
                EventType.STATEMENT,
                List.of(new Draft.Member(capitals.acting(speaker.entity(), role, EventType.STATEMENT, entities), role)),
                place(view, word, speaker, entities),
                when == null ? When.UNKNOWN : when,
                new StatusReading(EventStatus.OCCURRED, null, null),
                false,
                0);
    }
}
