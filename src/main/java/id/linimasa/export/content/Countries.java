package id.linimasa.export.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Collectors;

/// Codes that research knows countries by. Immutable; reads its table once.
public final class Countries {
    private static final Map<String, String> GLEDITSCH_WARD = PackagedTable.rows("gleditsch-ward.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, List::getLast));

    private Countries() {}

    /// ISO 3166-1 alpha-3 of an alpha-2 code (`ID` gives `IDN`), or empty where there is none.
    public static String alpha3(String alpha2) {
        if (alpha2.equals("XK")) {
            return "XKX"; // user-assigned, as the European Union and the World Bank have it
        }
        try {
            return Locale.of("", alpha2).getISO3Country();
        } catch (MissingResourceException e) {
            return "";
        }
    }

    /// The number of the state in Gleditsch and Ward's list, nothing where the list has no such state.
    public static Optional<String> gleditschWard(String alpha2) {
        return Optional.ofNullable(GLEDITSCH_WARD.get(alpha2));
    }
}
