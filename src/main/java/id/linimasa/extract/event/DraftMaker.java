package id.linimasa.extract.event;

import id.linimasa.model.Article;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EntityMention;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts together what one trigger tells: who, where, when, how sure.
///
/// Made for one article; immutable afterwards.
final class DraftMaker {
    private final Article article;
    private final List<Entity> entities;
    private final TimeChooser times;
    private final Grammar grammar;
    private final Arguments arguments;
    private final ParticipantFinder participants;
    private final PlaceFinder places;
    private final StatusTagger statuses;

    DraftMaker(
            Article article,
            List<Entity> entities,
            TimeChooser times,
            Grammar grammar,
            Arguments arguments,
            StatusTagger statuses) {
        this.article = article;
        this.entities = entities;
        this.times = times;
        this.grammar = grammar;
        this.arguments = arguments;
        this.statuses = statuses;
        participants = new ParticipantFinder(grammar, arguments);
        places = new PlaceFinder(grammar, arguments);
    }

    /// What a trigger tells; nothing where it is negated and no refusal.
    Optional<Draft> draft(SentenceView view, Trigger trigger) {
        ClauseContext context = ClauseContext.of(view, trigger, grammar, arguments);
        EventType type = trigger.entry().type();
        Cast cast = participants.cast(view, trigger);
        boolean refusal = context.negated()
                && type == EventType.AGREEMENT
                && trigger.verb()
                && !cast.parts().isEmpty();
        if (context.negated() && !refusal) {
            return Optional.empty();
        }
        StatusReading status =
                refusal ? new StatusReading(EventStatus.OCCURRED, null, null) : status(view, trigger, context);
        Actor where = places.place(view, trigger, cast);
        When when = times.when(view, trigger, context, status.status());
        Draft draft = new Draft(
                view,
                trigger,
                context,
                refusal ? EventType.REJECTION : type,
                members(view, trigger, cast, where, when),
                where == null ? null : where.entity(),
                when,
                settled(status, when),
                !trigger.verb() && participants.light(view, trigger) >= 0,
                0);
        if (Worth.offered(draft) && draft.status().status() == EventStatus.OCCURRED && !when.told()) {
            draft = offered(draft);
        }
        return Optional.of(draft);
    }

    /// `akan datang ke Moskow untuk berbicara`: what is done for a purpose is as sure as what is done.
    private StatusReading status(SentenceView view, Trigger trigger, ClauseContext context) {
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
        if (!trigger.verb() || !view.lower(trigger.from() - 1).equals("dan")) {
            return null;
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
        List<Draft.Member> members = new ArrayList<>(draft.members());
        Trigger governor = draft.context().governor();
        if (governor != null && members.size() < 2) {
            for (Cast.Part part : participants.cast(draft.view(), governor).parts()) {
                if (members.stream().noneMatch(m -> m.entity() == part.actor().entity())) {
                    members.add(new Draft.Member(part.actor().entity(), Role.PARTY));
                }
            }
        }
        return new Draft(
                draft.view(),
                draft.trigger(),
                draft.context(),
                draft.type(),
                members,
                draft.place(),
                When.UNKNOWN,
                draft.status().with(EventStatus.PROPOSED),
                draft.carried(),
                0);
    }

    /// A day after the day of writing is still to come.
    private StatusReading settled(StatusReading status, When when) {
        LocalDate created = article.created().date();
        LocalDateTime from = when.range().from();
        boolean future = created != null
                && when.told()
                && from != null
                && from.toLocalDate().isAfter(created);
        return future && status.status() == EventStatus.OCCURRED ? status.with(EventStatus.PLANNED) : status;
    }

    /// Those who take part; a stretch of land without a government is where it happens, unless nobody else is named.
    private List<Draft.Member> members(
            SentenceView view, Trigger trigger, Cast cast, @Nullable Actor where, When when) {
        List<Draft.Member> members = new ArrayList<>();
        for (Cast.Part part : cast.parts()) {
            Actor actor = part.actor();
            Entity entity = entities.get(actor.entity());
            boolean land = part.role() != Role.AGENT
                    && entity.kind() == EntityKind.PLACE
                    && entity.code() == null
                    && actor.form() != EntityMention.Form.METONYM;
            boolean here = where != null && where.entity() == actor.entity();
            if (!land && !here) {
                members.add(new Draft.Member(actor.entity(), part.role()));
            }
        }
        boolean fought = switch (trigger.entry().type()) {
            case MILITARY, DEESCALATION ->
                !trigger.verb() && when.told() && !view.word(trigger.from()).quoted();
            default -> false;
        };
        return members.isEmpty() && fought ? governments(view) : members;
    }

    /// The governments that the sentence names, at most two: a war told without its parties is theirs.
    private List<Draft.Member> governments(SentenceView view) {
        List<Draft.Member> members = new ArrayList<>();
        for (Actor actor : view.actors()) {
            boolean government = entities.get(actor.entity()).code() != null;
            if (government && members.size() < 2 && members.stream().noneMatch(m -> m.entity() == actor.entity())) {
                members.add(new Draft.Member(actor.entity(), Role.PARTY));
            }
        }
        return members;
    }
}
