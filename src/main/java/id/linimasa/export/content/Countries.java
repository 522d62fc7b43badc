package id.linimasa.export.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/// Codes that research knows countries by. Immutable; reads its table once.
public final class Countries {
    private static final String TABLE = "gleditsch-ward.tsv";
    private static final Map<String, String> GLEDITSCH_WARD = read();

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

    private static Map<String, String> read() {
        Map<String, String> table = new HashMap<>();
        try (InputStream in = Countries.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + TABLE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line : lines.lines().toList()) {
                if (!line.startsWith("#")) {
                    List<String> cells = List.of(line.split("\t", -1));
                    table.put(cells.get(0), cells.get(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(table);
    }
}
