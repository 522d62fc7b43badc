package id.linimasa.extract.event;

import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EntityMention;
import id.linimasa.model.EntityRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What people are called in a title: the short form that the article uses most, a surname where it uses none.
///
/// Made for one article; immutable afterwards.
final class Names {
    /// Countries whose people put the family name first or use none, so that the last word is no surname.
    private static final Set<String> NO_LAST_SURNAME =
            Set.of("CN", "TW", "HK", "KR", "KP", "VN", "KH", "SG", "ID", "MM", "TH", "LA", "MY", "BN", "JP");

    private final String text;
    private final List<Entity> entities;

    Names(String text, List<Entity> entities) {
        this.text = text;
        this.entities = List.copyOf(entities);
    }

    /// Countries and bodies keep their canonical name.
    String of(int index) {
        Entity entity = entities.get(index);
        if (entity.kind() != EntityKind.PERSON) {
            return entity.name();
        }
        Map<String, Integer> counts = new HashMap<>();
        for (EntityMention mention : entity.mentions()) {
            String words = mention.span().of(text);
            if (mention.form() == EntityMention.Form.NAME && words.indexOf('\n') < 0) {
                counts.merge(words, 1, Integer::sum);
            }
        }
        String best = "";
        for (Map.Entry<String, Integer> e : counts.entrySet()) {
            boolean part = e.getKey().length() < entity.name().length();
            int difference = e.getValue() - counts.getOrDefault(best, 0);
            boolean tie = difference == 0 && e.getKey().compareTo(best) < 0;
            best = part && (difference > 0 || tie) ? e.getKey() : best;
        }
        return best.isEmpty() ? surname(entity) : best;
    }

    private static String surname(Entity entity) {
        boolean known = false;
        for (EntityRole role : entity.roles()) {
            String country = role.country();
            if (country != null) {
                known = true;
                if (NO_LAST_SURNAME.contains(country)) {
                    return entity.name();
                }
            }
        }
        int space = entity.name().lastIndexOf(' ');
        return known && space > 0 ? entity.name().substring(space + 1) : entity.name();
    }
}
