package id.linimasa.extract.event;

import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EntityRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Knows which person or body of an article acts for which country: `Menteri Luar Negeri AS Antony Blinken` and
/// `Amerika Serikat` may be one participant, told twice.
///
/// Made for one article; immutable afterwards.
final class Affiliations {
    private final List<Entity> entities;
    private final List<Set<String>> countries = new ArrayList<>();
    private final Lands lands;

    Affiliations(List<Entity> entities, Lands lands) {
        this.entities = List.copyOf(entities);
        this.lands = lands;
        Map<String, String> codes = new HashMap<>();
        for (Entity entity : entities) {
            String code = entity.code();
            if (code != null) {
                codes.put(entity.name(), code);
            }
        }
        for (Entity entity : entities) {
            countries.add(countries(entity, codes));
        }
    }

    private static Set<String> countries(Entity entity, Map<String, String> codes) {
        Set<String> found = new HashSet<>();
        String own = entity.code();
        if (own != null) {
            found.add(own);
        }
        for (EntityRole role : entity.roles()) {
            String country = role.country();
            if (country != null) {
                found.add(country);
            }
        }
        if (entity.kind() == EntityKind.ORGANIZATION) {
            codes.forEach((name, code) -> {
                if (entity.name().endsWith(" " + name)) {
                    found.add(code);
                }
            });
        }
        return found;
    }

    /// Those of the entities that are the countries of somebody's offices, the first office's first.
    static List<Integer> governments(Entity official, List<Entity> entities) {
        List<Integer> found = new ArrayList<>();
        for (EntityRole role : official.roles()) {
            for (int i = 0; i < entities.size(); i++) {
                String code = entities.get(i).code();
                if (code != null && code.equals(role.country())) {
                    found.add(i);
                }
            }
        }
        return found;
    }

    /// Whether both are one, or one acts for the other.
    boolean same(int a, int b) {
        if (a == b) {
            return true;
        }
        boolean persons = person(a) && person(b);
        boolean places =
                entities.get(a).kind() == EntityKind.PLACE && entities.get(b).kind() == EntityKind.PLACE;
        return !persons && !places && countries.get(a).stream().anyMatch(countries.get(b)::contains);
    }

    boolean person(int entity) {
        return entities.get(entity).kind() == EntityKind.PERSON;
    }

    boolean country(int entity) {
        return entities.get(entity).kind() == EntityKind.PLACE
                && entities.get(entity).code() != null;
    }

    /// Whether somebody acts for the country that a place is or lies in.
    boolean host(int entity, int place) {
        String code = lands.code(entities.get(place));
        return code != null && countries.get(entity).contains(code);
    }

    /// Whether a place that is no country may lie in this country: it is not known to lie in another.
    boolean contains(int country, int place) {
        String code = lands.code(entities.get(place));
        return country(country)
                && !country(place)
                && (code == null || code.equals(entities.get(country).code()));
    }

    /// Whether a place is one building or site of a town.
    boolean venue(int place) {
        return Venues.venue(entities.get(place).name());
    }
}
