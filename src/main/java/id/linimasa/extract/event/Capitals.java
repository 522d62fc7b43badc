package id.linimasa.extract.event;

import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventType;
import id.linimasa.model.Role;
import java.util.List;

/// Knows for which country a seat of government acts: `perundingan antara Washington dan
/// Teheran` are talks of two countries.
///
/// Immutable and safe for any number of threads.
final class Capitals {
    private final Lands lands;

    Capitals(Lands lands) {
        this.lands = lands;
    }

    /// The country that acts where a seat is named as one of those who take part, as the article names it; the
    /// seat itself where the article names no country, or where the seat is struck or seized.
    int acting(int entity, Role role, EventType type, List<Entity> entities) {
        Entity seat = entities.get(entity);
        String code = seat.kind() == EntityKind.PERSON || seat.code() != null ? null : lands.governedFrom(seat.name());
        boolean struck = type == EventType.MILITARY && role == Role.TARGET;
        for (int i = 0; code != null && !struck && i < entities.size(); i++) {
            if (code.equals(entities.get(i).code())) {
                return i;
            }
        }
        return entity;
    }
}
