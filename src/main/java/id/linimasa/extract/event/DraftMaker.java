package id.linimasa.extract.event;

import id.linimasa.model.Article;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Quote;
import id.linimasa.model.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts together what one trigger tells: who, where, when, how sure.
///
/// Made for one article; immutable afterwards.
final class DraftMaker {
    private static final Set<String> LASTING = Set.of("berperang", "berkonflik", "bertempur");
    /// The most words between `belum` and the verb it negates.
    private static final int NOT_YET = 4;

    private final Article article;
    private final List<Entity> entities;
    private final ArticleDay day;
    private final TimeChooser times;
    private final MemberFinder members;
    private final Grammar grammar;
    private final Arguments arguments;
    private final ParticipantFinder participants;
    private final PlaceFinder places;
    private final StatusTagger statuses;
    private final Denial denial;
    private final Recurrence recurrence;
    private final WordSense sense;
    private final WarState wars;

    DraftMaker(
            Article article,
            List<Entity> entities,
            List<Quote> quotes,
            ArticleDay day,
            TimeChooser times,
            Language language) {
        this.article = article;
        this.entities = entities;
        this.day = day;
        this.times = times;
        grammar = language.grammar();
        arguments = language.arguments();
        statuses = language.statuses();
        denial = new Denial(grammar, arguments);
        recurrence = new Recurrence(grammar, arguments);
        sense = language.sense();
        wars = language.wars();
        members = new MemberFinder(entities, quotes, day, language);
        participants = new ParticipantFinder(grammar, arguments);
        places = new PlaceFinder(language, participants, entities);
    }

    /// What a trigger tells; nothing where it is negated and no refusal.
    Optional<Draft> draft(SentenceView view, Trigger trigger) {
        ClauseContext context = ClauseContext.of(view, trigger, grammar, arguments);
        EventType type = trigger.entry().type();
        Cast cast = participants.cast(view, trigger);
        boolean refusal = context.negated()
                && type == EventType.AGREEMENT
                && trigger.verb()
                && !pending(view, trigger)
                && !cast.parts().isEmpty();
        boolean off = view.lower(trigger.from() - 1).equals("jadi"); // "tak jadi berkunjung" calls a plan off
        if (context.negated() && !refusal && !off || !sense.told(view, trigger, cast)) {
            return Optional.empty();
        }
        StatusReading status =
                refusal ? new StatusReading(EventStatus.OCCURRED, null, null) : status(view, trigger, context);
        Actor told = places.place(view, trigger, cast);
        Actor where = told == null ? members.land(trigger, cast) : told;
        When when = times.when(view, trigger, context, status);
        if (!when.told() && spoken(type) && view.word(trigger.from()).quoted()) {
            When said = times.outside(view, trigger.from());
            when = said == null ? when : said;
        }
        boolean carried = carried(view, trigger, cast);
        boolean dated = when.trust() == When.Trust.CLAUSE;
        if (!wars.told(view, trigger, when, carried) || recurrence.told(view, trigger, dated)) {
            return Optional.empty();
        }
        Draft draft = new Draft(
                view,
                trigger,
                context,
                refusal ? EventType.REJECTION : type,
                members.of(view, trigger, cast, where, when),
                where == null ? null : where.entity(),
                when,
                statuses.conditional(article, view, trigger, settled(trigger, status, when)),
                carried,
                0);
        if (Worth.offered(draft) && draft.status().status() == EventStatus.OCCURRED && !day.ahead(when)) {
            draft = offered(draft);
        }
        if (draft.status().status() == EventStatus.DENIED) {
            draft = draft.withMembers(governing(draft, Role.AGENT));
        }
        return Optional.of(jointly(draft));
    }

    /// `belum memutuskan mengakui Palestina`: what is not yet done is not refused.
    private static boolean pending(SentenceView view, Trigger trigger) {
        for (int i = trigger.from() - 1; i >= Math.max(0, trigger.from() - NOT_YET); i--) {
            if (view.lower(i).equals("belum")) {
                return true;
            }
        }
        return false;
    }

    /// A statement with the place of what its sentence tells beside it, where it has none of its own.
    Draft placed(Draft statement) {
        Actor place = statement.place() == null ? places.beside(statement) : null;
        return place == null ? statement : statement.withPlace(place.entity());
    }

    /// Whether a verb carries the event noun: `menggelar perundingan`, `mendapat penolakan dari Israel`.
    private boolean carried(SentenceView view, Trigger trigger, Cast cast) {
        int light = trigger.verb() ? -1 : participants.nouns().light(view, trigger);
        return light >= 0 && (cast.has(Role.AGENT) || !participants.nouns().undergone(view, light));
    }

    /// `akan direncanakan oleh Blinken dan Lavrov pada Kamis`: two people who do it together on a day to come
    /// meet.
    private Draft jointly(Draft draft) {
        boolean planned = draft.trigger().entry().pattern() == TriggerEntry.Pattern.PASSIVE
                && draft.type() == EventType.PROPOSAL
                && draft.status().status() == EventStatus.PLANNED
                && draft.when().told();
        List<Draft.Member> agents = draft.members().stream()
                .filter(m -> m.role() == Role.AGENT && entities.get(m.entity()).kind() == EntityKind.PERSON)
                .toList();
        return planned && agents.size() > 1 ? draft.as(EventType.MEETING, agents) : draft;
    }

    /// `akan datang ke Moskow untuk berbicara`: what is done for a purpose is as sure as what is done.
    private StatusReading status(SentenceView view, Trigger trigger, ClauseContext context) {
        StatusReading denied = denial.of(view, trigger);
        if (denied != null) {
            return denied;
        }
        StatusReading own = statuses.status(article, view, trigger);
        Trigger governor = context.governor();
        boolean purpose = own.cue() == null
                && context.purpose()
                && governor != null
                && Worth.consult(trigger.entry().type());
        if (own.cue() != null) {
            return own;
        }
        Trigger partner = purpose ? governor : partner(view, trigger);
        if (partner == null) {
            return own;
        }
        StatusReading shared = statuses.status(article, view, partner);
        return purpose || shared.status() == EventStatus.PLANNED || shared.status() == EventStatus.PROPOSED
                ? shared
                : own;
    }

    /// The verb that this one is joined to by `dan`: `ingin memperluas operasi dan merebut wilayah`.
    private @Nullable Trigger partner(SentenceView view, Trigger trigger) {
        String joint = view.lower(trigger.from() - 1);
        if (!joint.equals("dan") && !joint.equals("serta")) {
            return null;
        }
        if (!trigger.verb()) {
            return participants.nouns().partner(view, trigger);
        }
        Trigger partner = null;
        for (Trigger other : view.triggers()) {
            if (other.verb() && other.to() < trigger.from() && trigger.from() - other.to() < 12) {
                partner = other;
            }
        }
        return partner;
    }

    private Draft offered(Draft draft) {
        return new Draft(
                draft.view(),
                draft.trigger(),
                draft.context(),
                draft.type(),
                governing(draft, Role.PARTY),
                draft.place(),
                When.UNKNOWN,
                draft.status().with(EventStatus.PROPOSED),
                draft.carried(),
                0);
    }

    /// Those who take part; where they are fewer than two, those of the verb that the trigger is a complement
    /// of too: `Netanyahu membantah adanya pertemuan dengan Biden`.
    private List<Draft.Member> governing(Draft draft, Role role) {
        Trigger governor = draft.context().governor();
        if (governor == null || draft.members().size() > 1) {
            return draft.members();
        }
        List<Draft.Member> all = new ArrayList<>(draft.members());
        for (Cast.Part part : participants.cast(draft.view(), governor).parts()) {
            boolean acts = role != Role.AGENT || part.role() == Role.AGENT;
            if (acts && all.stream().noneMatch(m -> m.entity() == part.actor().entity())) {
                all.add(new Draft.Member(part.actor().entity(), role));
            }
        }
        return all;
    }

    /// A day after the day of writing is still to come.
    private StatusReading settled(Trigger trigger, StatusReading status, When when) {
        LocalDate created = article.created().date();
        LocalDateTime from = when.range().from();
        boolean future = created != null
                && when.told()
                && from != null
                && from.toLocalDate().isAfter(created);
        if (future && status.status() == EventStatus.OCCURRED) {
            return status.with(EventStatus.PLANNED);
        }
        return status.cue() == null && status.status() == EventStatus.OCCURRED && goesOn(trigger, when)
                ? status.with(EventStatus.ONGOING)
                : status;
    }

    /// `berperang sejak Februari`: a war that began on a day and is told with no end goes on.
    private static boolean goesOn(Trigger trigger, When when) {
        boolean lasts = MemberFinder.WARS.contains(trigger.entry().surface())
                || LASTING.contains(trigger.entry().surface());
        return lasts
                && when.told()
                && when.range().from() != null
                && when.range().to() == null;
    }

    static boolean spoken(EventType type) {
        return switch (type) {
            case REJECTION, ACCUSATION, DEMAND, THREAT, PROPOSAL -> true;
            default -> false;
        };
    }
}
