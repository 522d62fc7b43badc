package id.linimasa.extract.event;

import id.linimasa.model.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who takes part in what a trigger tells, while it is put together.
///
/// Not thread-safe; lives within one call.
final class Cast {

    /// One who takes part.
    record Part(Actor actor, Role role) {}

    private final List<Part> parts = new ArrayList<>();
    private @Nullable Actor destination;

    List<Part> parts() {
        return parts;
    }

    /// Adds those who do not take part already.
    Cast add(List<Actor> actors, Role role) {
        for (Actor actor : actors) {
            if (parts.stream().noneMatch(p -> p.actor().entity() == actor.entity())) {
                parts.add(new Part(actor, role));
            }
        }
        return this;
    }

    /// Puts these first.
    Cast lead(List<Actor> actors, Role role) {
        List<Part> rest = List.copyOf(parts);
        parts.clear();
        add(actors, role);
        rest.forEach(p -> add(List.of(p.actor()), p.role()));
        return this;
    }

    boolean has(Role role) {
        return parts.stream().anyMatch(p -> p.role() == role);
    }

    /// Where a movement leads.
    void destination(Actor place) {
        destination = destination == null ? place : destination;
    }

    @Nullable
    Actor destination() {
        return destination;
    }
}
