package id.linimasa.extract.event;

import id.linimasa.model.EventType;
import id.linimasa.model.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one trigger tells, before the tellings of one happening are joined.
///
/// @param view the sentence
/// @param trigger in it
/// @param context how the trigger hangs in the sentence
/// @param type of the event
/// @param members who takes part
/// @param place index of the entity where it happened, or null
/// @param when its time
/// @param status as told
/// @param carried whether a light verb carries the event noun: `menggelar perundingan`
/// @param worth how much speaks for an event of its own; see [Worth]
record Draft(
        SentenceView view,
        Trigger trigger,
        ClauseContext context,
        EventType type,
        List<Member> members,
        @Nullable Integer place,
        When when,
        StatusReading status,
        boolean carried,
        double worth) {

    /// One who takes part.
    ///
    /// @param entity index in the article's list
    /// @param role what it does
    record Member(int entity, Role role) {}

    Draft {
        members = List.copyOf(members);
    }

    boolean has(int entity) {
        return members.stream().anyMatch(m -> m.entity() == entity);
    }

    Draft withWorth(double value) {
        return new Draft(view, trigger, context, type, members, place, when, status, carried, value);
    }

    Draft as(EventType other, List<Member> others) {
        return new Draft(view, trigger, context, other, others, place, when, status, carried, worth);
    }

    Draft withMembers(List<Member> others) {
        return new Draft(view, trigger, context, type, others, place, when, status, carried, worth);
    }

    Draft withWhen(When other) {
        return new Draft(view, trigger, context, type, members, place, other, status, carried, worth);
    }

    Draft withPlace(int other) {
        return new Draft(view, trigger, context, type, members, other, when, status, carried, worth);
    }

    Draft withCarried() {
        return new Draft(view, trigger, context, type, members, place, when, status, true, worth);
    }

    boolean quoted() {
        return view.word(trigger.from()).quoted();
    }

    /// Whether its sentence tells that a place lies in another: `kota Rafah di Gaza`, `Rafah, Gaza`.
    boolean lies(int inner, int outer) {
        for (Actor actor : view.actors()) {
            String next = view.lower(actor.to());
            Actor around = actor.entity() == inner && (next.equals("di") || next.equals(","))
                    ? view.actorAt(actor.to() + 1)
                    : null;
            if (around != null && around.entity() == outer) {
                return true;
            }
        }
        return false;
    }
}
