package id.linimasa.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What places and organisations are called in English: events bear their usual Indonesian names, and whoever shows
/// those to readers of English asks here. The names stay the keys: nothing is found or kept by an English one.
///
/// @param names whole names: `Moskow`, `Perserikatan Bangsa-Bangsa`; what has no row is called as it is
/// @param bodies those of them that many lands have: `Kementerian Pertahanan Rusia` is `Russia’s Ministry of Defence`
public record EnglishNames(Map<String, String> names, Set<String> bodies) {

    private static final String BODY = "body";
    private static final EnglishNames ALL = read();

    public EnglishNames {
        names = Map.copyOf(names);
        bodies = Set.copyOf(bodies);
    }

    /// The English name of a place or an organisation, or the name itself.
    public static String of(String name) {
        return ALL.english(name);
    }

    private static EnglishNames read() {
        Map<String, String> names = new HashMap<>();
        Set<String> bodies = new HashSet<>();
        try (InputStream in = EnglishNames.class.getResourceAsStream("english-names.tsv")) {
            if (in == null) {
                throw new IOException("english-names.tsv is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (!line.startsWith("#")) {
                    names.put(cells[0], cells[1]);
                }
                if (cells[cells.length - 1].equals(BODY)) {
                    bodies.add(cells[0]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EnglishNames(names, bodies);
    }

    private String english(String name) {
        String known = names.get(name);
        for (int end = name.lastIndexOf(' '); known == null && end > 0; end = name.lastIndexOf(' ', end - 1)) {
            String body = name.substring(0, end);
            if (bodies.contains(body)) {
                known = possessive(english(name.substring(end + 1))) + " " + names.get(body);
            }
        }
        return known == null ? name : known;
    }

    private static String possessive(String land) {
        return land.endsWith("s") ? land + "’" : land + "’s";
    }
}
