package id.linimasa.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a chain of coreferent mentions of one article names.
///
/// @param name the canonical name: the fullest usual Indonesian form (`Moskow`, `Amerika Serikat`, `Vladimir Putin`)
/// @param kind person, organisation or place
/// @param code ISO 3166-1 alpha-2 code of a country, otherwise null
/// @param aliases other names used here, the canonical one left out
/// @param roles offices said of a person, first told first
/// @param mentions in text order, at least one
public record Entity(
        String name,
        EntityKind kind,
        @Nullable String code,
        List<String> aliases,
        List<EntityRole> roles,
        List<EntityMention> mentions) {

    /// @throws IllegalArgumentException where no mention names it
    public Entity {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an entity nobody mentions: " + name);
        }
    }

    /// The office first said of a person, or null.
    public @Nullable String title() {
        return roles.isEmpty() ? null : roles.getFirst().title();
    }
}
