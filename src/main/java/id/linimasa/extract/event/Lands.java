package id.linimasa.extract.event;

import id.linimasa.extract.lexicon.Lexicon;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Knows in which country a town or region lies, and which country is governed from a seat, from the gazetteer: Beijing
/// lies in China, and China is governed from it.
///
/// Immutable and safe for any number of threads.
final class Lands {
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> seats = new HashMap<>();

    Lands() {
        for (String file : List.of("gazetteer/places", "gazetteer/cities")) {
            for (Lexicon.Row row : Lexicon.named(file).rows()) {
                codes.putIfAbsent(row.cell(0), row.cell(1));
            }
        }
        for (Lexicon.Row row : Lexicon.named("gazetteer/countries").rows()) {
            for (String seat : row.cell(3).split("\\|", -1)) {
                seats.put(seat, row.cell(0));
            }
        }
    }

    /// The ISO 3166 code of the country that a place is or lies in; null for a venue, a sea, a place unknown.
    @Nullable
    String code(Entity place) {
        if (place.kind() != EntityKind.PLACE || Venues.venue(place.name())) {
            return null;
        }
        String own = place.code();
        String governed = own == null ? governedFrom(place.name()) : own;
        String code = governed == null ? codes.get(place.name()) : governed;
        return code == null || code.isEmpty() ? null : code;
    }

    /// The ISO 3166 code of the country whose government sits there, or null.
    @Nullable
    String governedFrom(String seat) {
        return seats.get(seat);
    }
}
