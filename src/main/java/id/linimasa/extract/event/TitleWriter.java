package id.linimasa.extract.event;

import id.linimasa.extract.event.Draft.Member;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EntityMention;
import id.linimasa.model.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes the short title of an event from its parts: `Putin bertemu Guterres di Moskow`.
///
/// People go by the name the article itself uses most for them. Made for one article; immutable afterwards.
final class TitleWriter {
    private final String text;
    private final List<Entity> entities;

    TitleWriter(String text, List<Entity> entities) {
        this.text = text;
        this.entities = entities;
    }

    Bilingual title(TriggerEntry trigger, List<Member> members, @Nullable Integer place) {
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        for (Member member : members) {
            boolean object = switch (member.role()) {
                case TARGET, ADDRESSEE, COUNTERPART, HOST -> true;
                case AGENT, GUEST, MEDIATOR, SPEAKER, PARTY -> false;
            };
            (object && !first.isEmpty() || first.size() == 3 ? second : first).add(name(member.entity()));
        }
        boolean noun = Character.isUpperCase(trigger.lemma().charAt(0)) || first.isEmpty();
        String where = place == null ? "" : entities.get(place).name();
        return new Bilingual(
                sentence(
                        list(first, "dan"),
                        trigger.lemma(),
                        list(second, "dan"),
                        where.isEmpty() ? "" : "di " + where,
                        noun),
                sentence(
                        list(first, "and"),
                        trigger.english(),
                        list(second, "and"),
                        where.isEmpty() ? "" : "in " + where,
                        noun));
    }

    private static String sentence(String subject, String predicate, String object, String where, boolean noun) {
        List<String> parts = new ArrayList<>(noun ? List.of(predicate, subject) : List.of(subject, predicate));
        parts.add(object);
        parts.add(where);
        String line = String.join(" ", parts.stream().filter(p -> !p.isEmpty()).toList());
        return line.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + line.substring(1);
    }

    private static String list(List<String> names, String and) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " " + and + " " + names.getLast();
    }

    /// The name by which the article mostly calls someone; countries and bodies keep their canonical name.
    private String name(int index) {
        Entity entity = entities.get(index);
        if (entity.kind() != EntityKind.PERSON) {
            return entity.name();
        }
        Map<String, Integer> counts = new HashMap<>();
        for (EntityMention mention : entity.mentions()) {
            if (mention.form() == EntityMention.Form.NAME) {
                counts.merge(mention.span().of(text), 1, Integer::sum);
            }
        }
        String best = entity.name();
        for (Map.Entry<String, Integer> e : counts.entrySet()) {
            int difference = e.getValue() - counts.getOrDefault(best, 0);
            boolean shorter = difference == 0 && e.getKey().length() < best.length();
            best = difference > 0 || shorter ? e.getKey() : best;
        }
        return best;
    }

    /// Whether the role is one that a title names first.
    static boolean leads(Role role) {
        return role == Role.AGENT || role == Role.PARTY || role == Role.SPEAKER;
    }
}
