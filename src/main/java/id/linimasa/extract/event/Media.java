package id.linimasa.extract.event;

import id.linimasa.extract.lexicon.Lexicon;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Knows outlets and agencies, from `media.tsv`: `Reuters melaporkan` tells a source, no act of Reuters.
///
/// Immutable and safe for any number of threads.
final class Media {
    private final Set<String> names = new HashSet<>();
    private final List<String> kinds;

    Media() {
        Lexicon.named("media").rows().forEach(row -> names.add(row.cell(0)));
        kinds = names.stream()
                .filter(n -> n.endsWith("*"))
                .map(n -> n.substring(0, n.length() - 1))
                .toList();
    }

    /// Whether somebody is an outlet or an agency.
    boolean medium(Entity entity) {
        if (entity.kind() != EntityKind.ORGANIZATION) {
            return false;
        }
        String name = entity.name().toLowerCase(Locale.ROOT);
        return names.contains(name) || kinds.stream().anyMatch(name::startsWith);
    }

    /// Whether a medium may do what an event of this type tells: it accuses and is attacked, it wages no war.
    static boolean acts(EventType type) {
        return switch (type) {
            case MILITARY, DEESCALATION, SANCTION, AID, MEETING, VISIT, CALL -> false;
            case AGREEMENT,
                    REJECTION,
                    ACCUSATION,
                    DEMAND,
                    THREAT,
                    PROTEST,
                    PROPOSAL,
                    MESSAGE,
                    STATEMENT,
                    OFFICE,
                    OTHER -> true;
        };
    }
}
