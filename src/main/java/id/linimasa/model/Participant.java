package id.linimasa.model;

import org.jspecify.annotations.Nullable;

/// Someone or something that takes part in an event.
///
/// @param name the canonical name of an [Entity] of the article (of the linked entity, in an [Event])
/// @param kind the entity's kind
/// @param code the entity's ISO 3166-1 code, or null
/// @param role what it does in the event
public record Participant(
        String name, EntityKind kind, @Nullable String code, Role role) {}
