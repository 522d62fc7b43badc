package id.linimasa.extract.event;

import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EntityMention;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Knows which town or region `di kota itu`, `di wilayah tersebut` mean: the last one named before, no country.
///
/// Made for one article; immutable afterwards.
final class LandBefore {
    private static final Set<String> HEADS = Set.of("kota", "wilayah", "kawasan", "daerah", "kantong");
    private static final Set<String> POINTERS = Set.of("itu", "tersebut", "ini");
    /// The most characters back to the name.
    private static final int BACK = 600;

    private final List<Entity> entities;

    LandBefore(List<Entity> entities) {
        this.entities = List.copyOf(entities);
    }

    /// What the two words behind `di` mean, or null where they point to no place named before.
    @Nullable
    Actor meant(SentenceView view, int di) {
        if (!HEADS.contains(view.lower(di + 1)) || !POINTERS.contains(view.lower(di + 2))) {
            return null;
        }
        int here = view.word(di).span().start();
        int last = Math.max(0, here - BACK);
        int meant = -1;
        for (int e = 0; e < entities.size(); e++) {
            Entity entity = entities.get(e);
            boolean land = entity.kind() == EntityKind.PLACE && entity.code() == null && !Venues.venue(entity.name());
            for (EntityMention mention : land ? entity.mentions() : List.<EntityMention>of()) {
                int start = mention.span().start();
                if (start >= last && start < here) {
                    last = start;
                    meant = e;
                }
            }
        }
        return meant < 0
                ? null
                : new Actor(meant, EntityKind.PLACE, EntityMention.Form.PRONOUN, di + 1, di + 3, di + 1);
    }
}
