package id.linimasa.extract.event;

import id.linimasa.extract.lexicon.Lexicon;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Knows in which country a town or region lies, from the gazetteer: Beijing lies in China.
///
/// Immutable and safe for any number of threads.
final class Lands {
    private final Map<String, String> codes = new HashMap<>();

    Lands() {
        for (String file : List.of("gazetteer/places", "gazetteer/cities")) {
            for (Lexicon.Row row : Lexicon.named(file).rows()) {
                codes.putIfAbsent(row.cell(0), row.cell(1));
            }
        }
        for (Lexicon.Row row : Lexicon.named("gazetteer/countries").rows()) {
            for (String seat : row.cell(3).split("\\|", -1)) {
                codes.put(seat, row.cell(0));
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
        String code = own == null ? codes.get(place.name()) : own;
        return code == null || code.isEmpty() ? null : code;
    }
}
