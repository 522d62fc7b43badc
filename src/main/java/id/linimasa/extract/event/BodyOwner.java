package id.linimasa.extract.event;

import id.linimasa.extract.event.Grammar.WordClass;
import id.linimasa.model.Entity;
import id.linimasa.model.EventType;
import id.linimasa.model.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Gives a body without a name to its country where only one can be meant: `Militer menggulingkan pemerintah`
/// in an article about Myanmar is Myanmar's.
///
/// The country that the sentence names alone, else the one that the article names at least three times and more
/// than twice as often as any other. Made for one article; immutable afterwards.
final class BodyOwner {
    private static final Set<String> BODIES = Set.of(
            "militer",
            "junta",
            "pemerintah",
            "tentara",
            "parlemen",
            "pasukannya",
            "polisi",
            "kabinet",
            "pengadilan",
            "pemberontak",
            "oposisi");
    /// Bodies of the country of the one named before.
    private static final Set<String> OWN = Set.of("negaranya", "militernya", "tentaranya", "pemerintahnya");

    private static final int REACH = 5;
    private static final int OFTEN = 3;

    private final List<Entity> entities;
    private final Grammar grammar;
    private final int main;

    BodyOwner(List<Entity> entities, Grammar grammar) {
        this.entities = List.copyOf(entities);
        this.grammar = grammar;
        main = main(entities);
    }

    /// The country that the article is about, or -1.
    private static int main(List<Entity> entities) {
        List<Entity> countries = entities.stream()
                .filter(e -> e.code() != null)
                .sorted(Comparator.comparingInt((Entity e) -> -e.mentions().size()))
                .toList();
        if (countries.isEmpty() || countries.getFirst().mentions().size() < OFTEN) {
            return -1;
        }
        int next = countries.size() > 1 ? countries.get(1).mentions().size() : 0;
        boolean alone = countries.getFirst().mentions().size() > 2 * next;
        return alone ? entities.indexOf(countries.getFirst()) : -1;
    }

    /// The same draft with the country of its nameless subject, or the draft itself.
    Draft owned(Draft draft) {
        boolean acts = draft.trigger().verb()
                && draft.trigger().entry().pattern() != TriggerEntry.Pattern.PASSIVE
                && draft.type() != EventType.OTHER;
        boolean nobody = draft.members().stream().noneMatch(m -> m.role() == Role.AGENT || m.role() == Role.PARTY);
        if (acts && OWN.contains(word(draft))) {
            return ofCountry(draft);
        }
        if (!acts || !nobody || !BODIES.contains(word(draft))) {
            return draft;
        }
        int country = country(draft);
        if (country < 0 || draft.has(country)) {
            return draft;
        }
        List<Draft.Member> members = new ArrayList<>(draft.members());
        members.addFirst(new Draft.Member(country, Role.AGENT));
        return draft.withMembers(members);
    }

    /// `Kanselir Jerman mengatakan negaranya akan mengakui Palestina`: Germany does, where the article names it.
    private Draft ofCountry(Draft draft) {
        long agents =
                draft.members().stream().filter(m -> m.role() == Role.AGENT).count();
        if (agents > 1) {
            return draft; // nobody can tell whose
        }
        List<Draft.Member> members = new ArrayList<>();
        for (Draft.Member member : draft.members()) {
            List<Integer> countries = member.role() == Role.AGENT
                    ? Affiliations.governments(entities.get(member.entity()), entities)
                    : List.of();
            members.add(countries.isEmpty() ? member : new Draft.Member(countries.getFirst(), Role.AGENT));
        }
        return draft.withMembers(members);
    }

    /// The body without a name that stands right before the verb, an empty string where none does.
    private String word(Draft draft) {
        SentenceView view = draft.view();
        int from = draft.trigger().from();
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            String lower = view.lower(i);
            if (BODIES.contains(lower) || OWN.contains(lower)) {
                boolean bare = view.actorAt(i) == null && !grammar.is(WordClass.PREPOSITION, view.lower(i - 1));
                return bare ? lower : "";
            }
            boolean adverb = grammar.is(WordClass.ADVERB, lower) || view.word(i).time() >= 0;
            if (!adverb && !lower.equals("pada") && !view.word(i).mark()) {
                return "";
            }
        }
        return "";
    }

    /// The country that the sentence names alone, up to the next clause behind the verb; else the main one.
    private int country(Draft draft) {
        SentenceView view = draft.view();
        int end = draft.trigger().to();
        while (end < view.size() && !grammar.is(WordClass.CONJUNCTION, view.lower(end))) {
            end++;
        }
        int found = -1;
        for (Actor actor : view.actors()) {
            if (actor.from() < end && entities.get(actor.entity()).code() != null) {
                if (found >= 0 && found != actor.entity()) {
                    return main;
                }
                found = actor.entity();
            }
        }
        return found >= 0 ? found : main;
    }
}
