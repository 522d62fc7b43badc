package id.linimasa.extract.event;

import id.linimasa.extract.event.Arguments.Argument;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventType;
import id.linimasa.model.Role;
import java.util.List;
import java.util.Set;

/// Derives who takes part, and as what, from the trigger's pattern and the words around it.
///
/// Immutable and safe for any number of threads.
final class ParticipantFinder {
    static final Set<String> AGAINST = Set.of("terhadap", "atas", "kepada", "ke", "melawan", "untuk", "bagi");
    static final Set<String> TOGETHER = Set.of("dengan", "bersama", "antara");
    private static final Set<String> CROWDS = Set.of(
            "warga", "wni", "penduduk", "pengungsi", "rakyat", "turis", "wisatawan", "jemaah", "mahasiswa", "pekerja");

    /// The most words between a charge and the verb that says who did it.
    private static final int CHARGED = 8;

    /// The most words between a warning and who is warned.
    private static final int WARNED = 10;

    private final Arguments arguments;
    private final NounParticipants nouns;

    ParticipantFinder(Grammar grammar, Arguments arguments) {
        this.arguments = arguments;
        nouns = new NounParticipants(grammar, arguments, this);
    }

    Cast cast(SentenceView view, Trigger trigger) {
        return switch (trigger.entry().pattern()) {
            case ACTIVE -> active(view, trigger);
            case INTRANSITIVE -> intransitive(view, trigger);
            case PASSIVE -> passive(view, trigger);
            case MOVEMENT -> movement(view, trigger);
            case NOUN -> nouns.cast(view, trigger);
        };
    }

    private Cast active(SentenceView view, Trigger trigger) {
        EventType type = trigger.entry().type();
        Cast cast = new Cast().add(arguments.subject(view, trigger.from()), Role.AGENT);
        if (type == EventType.THREAT) {
            threatened(view, trigger, cast);
            warned(view, trigger, cast);
        }
        for (Argument argument : arguments.complements(view, trigger.to())) {
            if (type == EventType.STATEMENT && arguments.subjectBehind(view, argument.at())) {
                break; // "mengumumkan AS akan …"
            }
            boolean destination = argument.preposition().equals("ke")
                    && trigger.entry().lemma().equals("mengundang");
            if (!destination) {
                object(type, argument, cast);
            }
        }
        boolean answer = type == EventType.ACCUSATION || type == EventType.REJECTION || type == EventType.PROTEST;
        if (answer && cast.parts().stream().allMatch(part -> part.role() == Role.AGENT)) {
            cast.add(doers(view, trigger.to()), Role.TARGET);
        }
        return cast;
    }

    private static void object(EventType type, Argument argument, Cast cast) {
        String p = argument.preposition();
        boolean benefits = switch (type) {
            case THREAT, AID, SANCTION, MESSAGE -> true;
            default -> false;
        };
        boolean from = p.equals("dari")
                && (type == EventType.REJECTION || type == EventType.SANCTION && !cast.has(Role.TARGET));
        boolean against = AGAINST.contains(p) && (benefits || !p.equals("untuk"));
        if (from || against || p.isEmpty() || p.equals("termasuk")) {
            boolean meeting = type == EventType.MEETING;
            cast.add(argument.actors(), meeting ? Role.COUNTERPART : p.equals("kepada") ? Role.ADDRESSEE : Role.TARGET);
        } else if (TOGETHER.contains(p)) {
            cast.add(argument.actors(), Role.COUNTERPART);
        }
    }

    /// `mengecam latihan yang digelar (oleh) Korea Selatan`: who did what a charge is about.
    private List<Actor> doers(SentenceView view, int from) {
        for (int i = from;
                i < Math.min(view.size(), from + CHARGED) && !view.word(i).mark();
                i++) {
            boolean passive = view.lower(i).startsWith("di") && arguments.verbAt(view, i);
            if (passive && view.lower(i - 1).equals("yang")) {
                List<Argument> behind = arguments.complements(view, i + 1);
                boolean by = !behind.isEmpty()
                        && (behind.getFirst().preposition().equals("oleh")
                                || behind.getFirst().preposition().isEmpty()
                                        && behind.getFirst().at() == i + 1);
                return by ? behind.getFirst().actors() : List.of();
            }
        }
        return List.of();
    }

    /// `mengancam akan menyerang Iran`: Iran is threatened.
    private void threatened(SentenceView view, Trigger threat, Cast cast) {
        for (Trigger deed : view.triggers()) {
            boolean next = deed.verb() && deed.from() > threat.from() && deed.from() - threat.to() <= 3;
            for (Argument argument : next ? arguments.complements(view, deed.to()) : List.<Argument>of()) {
                if (argument.preposition().isEmpty() || AGAINST.contains(argument.preposition())) {
                    cast.add(argument.actors(), Role.TARGET);
                }
            }
        }
    }

    /// `memperingatkan bahwa serangan AS akan berakibat fatal`, `memperingatkan, Israel bisa dikucilkan`: who
    /// would do or suffer it is warned.
    private void warned(SentenceView view, Trigger threat, Cast cast) {
        boolean clause = view.lower(threat.to()).equals(",") && arguments.subjectBehind(view, threat.to() + 1);
        if (!clause && !view.lower(threat.to()).equals("bahwa")) {
            return;
        }
        for (int i = threat.to() + 1; i < Math.min(view.size(), threat.to() + WARNED); i++) {
            Actor actor = view.actorAt(i);
            if (actor != null && cast.parts().stream().noneMatch(p -> p.actor().entity() == actor.entity())) {
                cast.add(List.of(actor), Role.TARGET);
            }
            if (actor != null || view.word(i).mark() || view.lower(i).equals("akan")) {
                return;
            }
        }
    }

    private Cast intransitive(SentenceView view, Trigger trigger) {
        List<Actor> subject = arguments.subject(view, trigger.from());
        List<Argument> behind = arguments.complements(view, trigger.to());
        boolean together = behind.stream()
                .anyMatch(a ->
                        TOGETHER.contains(a.preposition()) || a.preposition().isEmpty());
        Cast cast = new Cast().add(subject, subject.size() > 1 && !together ? Role.PARTY : Role.AGENT);
        for (Argument argument : behind) {
            String p = argument.preposition();
            boolean office = trigger.entry().type() == EventType.OFFICE
                    && argument.actors().getFirst().kind() == EntityKind.PLACE;
            if (office) {
                cast.destination(argument.actors().getFirst());
            } else if (TOGETHER.contains(p) || p.isEmpty()) {
                cast.add(argument.actors(), Role.COUNTERPART);
            } else if (AGAINST.contains(p)) {
                cast.add(argument.actors(), Role.ADDRESSEE);
            }
        }
        return cast;
    }

    private Cast passive(SentenceView view, Trigger trigger) {
        Cast cast = new Cast();
        Role done = trigger.entry().type() == EventType.MEETING ? Role.HOST : Role.AGENT;
        for (Argument argument : arguments.complements(view, trigger.to())) {
            String p = argument.preposition();
            boolean by = p.equals("oleh") || p.isEmpty() && argument.at() <= trigger.to() + 2;
            if (by) {
                cast.add(argument.actors(), done);
            } else if (TOGETHER.contains(p)) {
                cast.add(argument.actors(), Role.COUNTERPART);
            }
        }
        boolean own = trigger.entry().lemma().equals("mengerahkan pasukan"); // "jet tempur AS dikerahkan"
        Role patient = trigger.entry().type() == EventType.MEETING ? Role.GUEST : own ? Role.AGENT : Role.TARGET;
        return cast.add(arguments.subject(view, trigger.from()), patient);
    }

    private Cast movement(SentenceView view, Trigger trigger) {
        List<Actor> subject = arguments.subject(view, trigger.from());
        if (subject.stream().anyMatch(a -> CROWDS.contains(view.lower(a.from() - 1)) || crowd(view, a))) {
            return new Cast(); // "warga negara Iran yang ingin terbang ke Makkah": no travel of Iran
        }
        Cast cast = new Cast().add(subject, Role.AGENT);
        for (Argument argument : arguments.complements(view, trigger.to())) {
            String p = argument.preposition();
            boolean destination = p.isEmpty() || p.equals("ke") || p.equals("di") || p.equals("menuju");
            Actor first = argument.actors().getFirst();
            if (destination && first.kind() == EntityKind.PLACE) {
                cast.destination(first);
                if (argument.actors().size() > 1) {
                    cast.add(argument.actors(), Role.HOST); // a tour
                }
            } else if (destination && first.kind() == EntityKind.PERSON) {
                cast.add(argument.actors(), Role.HOST);
            } else if (TOGETHER.contains(p) && first.kind() == EntityKind.PERSON) {
                cast.add(argument.actors(), Role.COUNTERPART);
            }
        }
        return cast;
    }

    /// Whether a phrase that names a country begins with its people: `warga negara Iran`.
    private static boolean crowd(SentenceView view, Actor actor) {
        return actor.kind() != EntityKind.PERSON
                && (CROWDS.contains(view.lower(actor.from())) || CROWDS.contains(view.lower(actor.from() - 2)));
    }

    /// Who takes part in what an event noun tells.
    NounParticipants nouns() {
        return nouns;
    }
}
