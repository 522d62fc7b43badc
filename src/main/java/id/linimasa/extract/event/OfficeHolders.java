package id.linimasa.extract.event;

import id.linimasa.extract.lexicon.Lexicon;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EntityMention;
import id.linimasa.model.EntityRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts the person in place of the office: where an article tells that Putin is the president of Russia,
/// `pemimpin Rusia` and `rekannya dari Rusia` beside another president mean him, and `Sekjen PBB` the
/// secretary-general.
///
/// Only an office that a single person of the article holds is replaced. Made for one article; immutable
/// afterwards.
final class OfficeHolders {
    private static final Set<String> LEADERS =
            Set.of("presiden", "perdana menteri", "raja", "kanselir", "emir", "sultan", "pemimpin tertinggi");
    private static final Set<String> LEADER_WORDS = Set.of("pemimpin", "kepala negara", "kepala pemerintahan");
    /// Who holds the same office elsewhere.
    static final Set<String> COLLEAGUES =
            Set.of("rekannya", "mitranya", "sejawatnya", "koleganya", "timpalannya", "rekan", "mitra");
    private static final Set<String> PLURAL = Set.of("para", "kedua", "mantan", "eks", "bekas", "calon", "wakil");

    private final List<Entity> entities;
    /// The people of whom the article tells an office, by their place among the entities.
    private final List<Integer> holders = new ArrayList<>();
    private final Map<String, String> offices;

    /// @param offices as [#offices()] reads them, once a program
    OfficeHolders(List<Entity> entities, Map<String, String> offices) {
        this.entities = entities;
        this.offices = offices;
        for (int i = 0; i < entities.size(); i++) {
            Entity entity = entities.get(i);
            if (entity.kind() == EntityKind.PERSON && !entity.roles().isEmpty()) {
                holders.add(i);
            }
        }
    }

    /// The offices of the lexicon, each with its full name: `sekjen` is `sekretaris jenderal`.
    static Map<String, String> offices() {
        Map<String, String> offices = new HashMap<>();
        for (Lexicon.Row row : Lexicon.named("titles").rows()) {
            if (row.cell(1).equals("office")) {
                String full = row.cell(2).isEmpty() ? row.cell(0) : row.cell(2);
                offices.put(row.cell(0), full.toLowerCase(Locale.ROOT));
            }
        }
        return offices;
    }

    /// The same actors, those that name an office by its country or body turned into who holds it.
    List<Actor> resolved(List<Word> words, List<Actor> actors) {
        if (holders.isEmpty()) {
            return actors;
        }
        List<Actor> resolved = new ArrayList<>();
        for (Actor actor : actors) {
            Actor person = actor.kind() == EntityKind.PERSON ? null : holder(words, actor, resolved);
            resolved.add(person == null ? actor : person);
        }
        return resolved;
    }

    private @Nullable Actor holder(List<Word> words, Actor actor, List<Actor> before) {
        int from = actor.from();
        String named = text(words, actor.head(), actor.to());
        boolean origin = from > 1 && words.get(from - 1).is("dari");
        int beside = from < actor.head() ? from : origin ? from - 2 : from - 1;
        if (beside >= 0 && COLLEAGUES.contains(words.get(beside).lower())) {
            String office = before.isEmpty() ? null : office(before);
            Integer person = office == null ? null : person(office, actor.entity(), named);
            return person == null ? null : as(actor, person, beside);
        }
        if (from == actor.head()
                || from > 0 && PLURAL.contains(words.get(from - 1).lower())) {
            return null;
        }
        for (int i = from; i < actor.head(); i++) {
            if (PLURAL.contains(words.get(i).lower())) {
                return null;
            }
        }
        String office = text(words, from, actor.head());
        Integer person = person(offices.getOrDefault(office, office), actor.entity(), named);
        return person == null ? null : as(actor, person, from);
    }

    private static String text(List<Word> words, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : " ").append(words.get(i).lower());
        }
        return text.toString();
    }

    /// The office of the person named last, without its country; or null.
    private @Nullable String office(List<Actor> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            String title = entities.get(before.get(i).entity()).title();
            if (title != null) {
                String lower = full(title.toLowerCase(Locale.ROOT));
                return offices.values().stream()
                        .filter(o -> lower.equals(o) || lower.startsWith(o + " "))
                        .max(Comparator.comparingInt(String::length))
                        .orElse(null);
            }
        }
        return null;
    }

    /// `sekjen pbb` as `sekretaris jenderal pbb`.
    private String full(String title) {
        for (int end = title.length(); end > 0; end = title.lastIndexOf(' ', end - 1)) {
            String office = offices.get(title.substring(0, end));
            if (office != null) {
                return office + title.substring(end);
            }
        }
        return title;
    }

    private static Actor as(Actor actor, int person, int from) {
        return new Actor(person, EntityKind.PERSON, EntityMention.Form.TITLE, from, actor.to(), actor.head());
    }

    /// The only person of whom the article says this office of this country or body, or null.
    private @Nullable Integer person(String office, int of, String named) {
        boolean leader = LEADER_WORDS.contains(office);
        Integer found = null;
        for (Integer i : holders) {
            boolean holds =
                    entities.get(i).roles().stream().anyMatch(r -> holds(r, office, leader, entities.get(of), named));
            if (holds && found != null) {
                return null;
            }
            found = holds ? i : found;
        }
        return found;
    }

    private boolean holds(EntityRole role, String office, boolean leader, Entity of, String named) {
        String title = full(role.title().toLowerCase(Locale.ROOT));
        String code = of.code();
        boolean there = code != null
                ? code.equals(role.country())
                : title.endsWith(" " + of.name().toLowerCase(Locale.ROOT)) || title.endsWith(" " + named);
        boolean same = leader
                ? LEADERS.stream().anyMatch(l -> title.equals(l) || title.startsWith(l + " "))
                : title.equals(office) || title.startsWith(office + " ") || office.startsWith(title + " ");
        return there && same;
    }
}
