package id.linimasa.extract.event;

import id.linimasa.extract.event.Arguments.Argument;
import id.linimasa.extract.event.Grammar.WordClass;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventType;
import id.linimasa.model.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Derives who takes part in what an event noun tells: the parties around it, and the subject of the verb that
/// carries it.
///
/// Immutable and safe for any number of threads.
final class NounParticipants {
    private static final Set<String> EXAMPLES = Set.of("seperti", "termasuk", "antara");
    private final Grammar grammar;
    private final Arguments arguments;
    private final ParticipantFinder verbs;
    private final NounGovernors governors;

    /// @param verbs who takes part in what a verb beside the noun tells
    NounParticipants(Grammar grammar, Arguments arguments, ParticipantFinder verbs) {
        this.grammar = grammar;
        this.arguments = arguments;
        this.verbs = verbs;
        governors = new NounGovernors(grammar, arguments, verbs);
    }

    Cast cast(SentenceView view, Trigger trigger) {
        Cast cast = new Cast();
        EventType type = trigger.entry().type();
        for (Argument argument : arguments.complements(view, trigger.to())) {
            nounArgument(trigger, type, argument, cast);
        }
        int light = light(view, trigger);
        Trigger partner = light < 0 ? partner(view, trigger) : null;
        light = partner == null ? light : light(view, partner);
        if (view.lower(trigger.from() - 1).equals("rumah")
                && view.lower(trigger.from() - 2).equals("tuan")) {
            cast.lead(arguments.subject(view, trigger.from() - 3), Role.HOST);
        }
        if (light >= 0 && undergone(view, light)) {
            if (cast.has(Role.AGENT)) {
                cast.add(arguments.subject(view, light), Role.TARGET);
            }
        } else if (light >= 0) {
            List<Actor> subject = arguments.subject(view, light);
            if (subject.isEmpty() && cast.parts().isEmpty()) {
                led(view, light, cast);
            }
            cast.lead(subject, cast.parts().isEmpty() && type == EventType.MEETING ? Role.PARTY : Role.AGENT);
        }
        behind(view, trigger, cast);
        int claim = type == EventType.MILITARY && !cast.has(Role.AGENT) ? NounGovernors.claim(view, trigger) : -1;
        if (claim >= 0) {
            cast.lead(arguments.subject(view, claim), Role.AGENT);
        }
        if (cast.parts().isEmpty() && light < 0) {
            listed(view, trigger, cast);
        }
        Actor speaker = type == EventType.STATEMENT ? governors.speaker(view, trigger) : null;
        if (speaker != null) {
            return new Cast().add(List.of(speaker), Role.AGENT);
        }
        boolean alone = cast.parts().stream().allMatch(part -> part.role() == Role.COUNTERPART);
        boolean shared = trigger.possessed() || NounGovernors.introduced(view, trigger);
        if (light < 0 && shared && alone && spoken(type, cast)) {
            cast.lead(governors.governing(view, trigger), Role.AGENT);
        }
        return cast;
    }

    /// `mendapat penolakan dari Israel`: whether the subject of the verb that carries the noun undergoes it.
    boolean undergone(SentenceView view, int light) {
        return grammar.is(WordClass.UNDERGO, view.lower(light));
    }

    /// `Pertemuan A dan B menghasilkan kesepakatan`: those who met.
    private void led(SentenceView view, int light, Cast cast) {
        for (Trigger talks : view.triggers()) {
            boolean before = talks.to() <= light
                    && !talks.verb()
                    && Worth.consult(talks.entry().type());
            if (before && cast.parts().isEmpty()) {
                verbs.cast(view, talks).parts().forEach(part -> cast.add(List.of(part.actor()), Role.PARTY));
            }
        }
    }

    /// `menempatkan 36 perusahaan China dalam daftar hitam`: agent and object of the verb that leads into the
    /// noun.
    private void listed(SentenceView view, Trigger noun, Cast cast) {
        String before = view.lower(noun.from() - 1);
        if (noun.entry().type() != EventType.SANCTION || !before.equals("dalam") && !before.equals("ke")) {
            return;
        }
        for (int i = noun.from() - 2; i >= Math.max(0, noun.from() - 10); i--) {
            if (arguments.verbAt(view, i)) {
                cast.add(arguments.subject(view, i), Role.AGENT);
                for (Argument argument : arguments.complements(view, i + 1)) {
                    if (argument.preposition().isEmpty()) {
                        cast.add(argument.actors(), Role.TARGET);
                    }
                }
                return;
            }
        }
    }

    private static boolean spoken(EventType type, Cast cast) {
        return switch (type) {
            case STATEMENT, MEETING, CALL, VISIT -> cast.parts().size() < 2;
            default -> false;
        };
    }

    private boolean suffered(Trigger trigger) {
        String surface = trigger.entry().surface();
        return grammar.is(WordClass.PATIENT, surface.substring(surface.lastIndexOf(' ') + 1));
    }

    private void nounArgument(Trigger trigger, EventType type, Argument argument, Cast cast) {
        String p = argument.preposition();
        Actor first = argument.actors().getFirst();
        String surface = trigger.entry().surface();
        boolean travel = type == EventType.VISIT;
        boolean owned = !p.isEmpty() || cast.has(Role.AGENT) || trigger.possessed();
        boolean target = first.kind() == EntityKind.PLACE || first.kind() == EntityKind.ORGANIZATION && p.equals("ke");
        if (travel && target && !p.equals("antara") && owned) {
            if (p.equals("ke") || p.equals("di") || p.isEmpty()) {
                cast.destination(first);
            }
        } else if (p.isEmpty() && argument.actors().size() == 1 && surface.endsWith(" bersama")) {
            cast.add(argument.actors(), Role.COUNTERPART); // "konferensi pers bersama Menlu Iran"
        } else if (p.isEmpty() && argument.at() <= trigger.to() + 4) {
            boolean parties = argument.actors().size() > 1 || type == EventType.MEETING || type == EventType.CALL;
            cast.add(argument.actors(), suffered(trigger) ? Role.TARGET : parties ? Role.PARTY : Role.AGENT);
        } else if (p.equals("termasuk")) {
            cast.lead(argument.actors(), Role.AGENT);
        } else if (p.equals("antara")) {
            cast.add(argument.actors(), Role.PARTY);
        } else if (ParticipantFinder.TOGETHER.contains(p)) {
            cast.add(argument.actors(), Role.COUNTERPART);
        } else if (p.equals("oleh")) {
            cast.lead(argument.actors(), Role.AGENT);
        } else if (p.equals("dari") && issued(type)) {
            cast.add(argument.actors(), Role.AGENT);
        } else if (ParticipantFinder.AGAINST.contains(p)) {
            cast.add(argument.actors(), Role.TARGET);
        }
    }

    /// Whether it comes from somebody: `penolakan keras dari Israel`, `bantuan dari Jepang`.
    private static boolean issued(EventType type) {
        return switch (type) {
            case PROPOSAL, STATEMENT, DEMAND, REJECTION, ACCUSATION, THREAT, AID, SANCTION, MILITARY -> true;
            default -> false;
        };
    }

    /// The event noun that this one is joined to: `kunjungan ke museum serta pertemuan dengan pengusaha`.
    @Nullable
    Trigger partner(SentenceView view, Trigger noun) {
        String joint = view.lower(noun.from() - 1);
        Trigger partner = null;
        for (Trigger other : view.triggers()) {
            boolean near = other.to() < noun.from() && noun.from() - other.to() < 16;
            if (!other.verb()
                    && near
                    && Worth.consult(other.entry().type())
                    && Worth.consult(noun.entry().type())) {
                partner = other;
            }
        }
        return joint.equals("dan") || joint.equals("serta") ? partner : null;
    }

    /// The light verb that governs the noun (`menggelar perundingan`), or -1.
    int light(SentenceView view, Trigger noun) {
        for (int i = noun.from() - 1; i >= Math.max(0, noun.from() - 8); i--) {
            Word w = view.word(i);
            if (grammar.is(WordClass.LIGHT, w.lower()) || grammar.is(WordClass.UNDERGO, w.lower())) {
                return i;
            }
            Trigger other = view.triggerAt(i);
            boolean sameKind = other != null
                    && !other.verb()
                    && (other.entry().type() == noun.entry().type()
                            || Worth.consult(other.entry().type())
                                    && Worth.consult(noun.entry().type()));
            if (EXAMPLES.contains(view.lower(i + 1)) && w.is(",") || EXAMPLES.contains(w.lower())) {
                continue;
            }
            if (w.mark()
                    || w.time() >= 0
                    || view.actorAt(i) != null
                    || arguments.verbAt(view, i)
                    || other != null && !sameKind
                    || grammar.is(WordClass.PREPOSITION, w.lower())
                    || grammar.is(WordClass.CONJUNCTION, w.lower())) {
                return -1;
            }
        }
        return -1;
    }

    /// `digelar X`, `yang dimediasi Pakistan`: who is named behind a passive verb that follows the noun.
    private void behind(SentenceView view, Trigger noun, Cast cast) {
        for (int i = noun.to(); i < Math.min(view.size(), noun.to() + 14); i++) {
            Word w = view.word(i);
            if (grammar.is(WordClass.LIGHTPASSIVE, w.lower()) || w.is("dimediasi") || w.is("diprakarsai")) {
                for (Argument argument : arguments.complements(view, i + 1)) {
                    boolean by = argument.preposition().equals("oleh")
                            || argument.preposition().isEmpty() && argument.at() <= i + 2;
                    if (by) {
                        boolean brokered = w.is("dimediasi") || w.is("dipimpin") || w.is("diprakarsai");
                        cast.add(argument.actors(), brokered ? Role.MEDIATOR : Role.AGENT);
                    } else if (ParticipantFinder.TOGETHER.contains(argument.preposition())) {
                        cast.add(argument.actors(), Role.COUNTERPART);
                    } else if (argument.preposition().equals("kepada")
                            || argument.preposition().equals("terhadap")) {
                        cast.add(argument.actors(), Role.TARGET);
                    }
                }
                return;
            }
            boolean another = w.lower().startsWith("me") && arguments.verbAt(view, i);
            if (another || w.is(";") || w.quoted() || w.mark() && !w.is(",") && !w.is("(") && !w.is(")")) {
                return;
            }
        }
    }
}
