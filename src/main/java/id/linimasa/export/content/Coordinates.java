package id.linimasa.export.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where a place lies that the gazetteer knows by name. Immutable; reads its table once.
///
/// @param country ISO 3166-1 alpha-2 code
/// @param latitude degrees north (WGS 84), three decimals
/// @param longitude degrees east, three decimals
/// @param precision what the point stands for
public record Coordinates(String country, String latitude, String longitude, Precision precision) {
    private static final Map<String, Coordinates> BY_NAME = PackagedTable.rows("coordinates.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, Coordinates::row));

    /// What a point stands for.
    public enum Precision {
        /// The place itself.
        CITY,
        /// The middle of a country: somewhere in it, the code says all that is known.
        COUNTRY
    }

    private static Coordinates row(List<String> cells) {
        Precision precision = Precision.valueOf(cells.get(4).toUpperCase(Locale.ROOT));
        return new Coordinates(cells.get(1), cells.get(2), cells.get(3), precision);
    }

    /// The place of this name, nothing for a region, a sea, or a name that nobody knows.
    public static Optional<Coordinates> of(@Nullable String place) {
        return place == null ? Optional.empty() : Optional.ofNullable(BY_NAME.get(place));
    }

    /// The same where the point is the place itself: for formats that can't say how good a point is.
    public static Optional<Coordinates> exactly(@Nullable String place) {
        return of(place).filter(point -> point.precision == Precision.CITY);
    }
}
