package id.linimasa.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The phrases of newsrooms and web pages that are no part of a story: `phrases.tsv` beside this class, a kind and a
/// phrase a row. Immutable, safe for any number of threads.
final class PhraseTable {
    private final Map<String, List<String>> byKind;

    private PhraseTable(Map<String, List<String>> byKind) {
        this.byKind = byKind;
    }

    /// The table that the program carries.
    static PhraseTable load() {
        try (InputStream in = PhraseTable.class.getResourceAsStream("phrases.tsv")) {
            if (in == null) {
                throw new IllegalStateException("phrases.tsv is missing from the program");
            }
            return new PhraseTable(rows(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException("phrases.tsv", e);
        }
    }

    private static Map<String, List<String>> rows(BufferedReader reader) throws IOException {
        Map<String, List<String>> rows = new HashMap<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            int tab = line.indexOf('\t');
            if (tab > 0 && line.charAt(0) != '#') {
                rows.merge(line.substring(0, tab), List.of(line.substring(tab + 1)), PhraseTable::joined);
            }
        }
        return Map.copyOf(rows);
    }

    private static List<String> joined(List<String> a, List<String> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    /// Matches any phrase of a kind as whole words, case aside.
    Pattern words(String kind) {
        String any = of(kind).stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + any + ")(?:nya|lah)?(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
    }

    /// The phrases of a kind, in file order.
    ///
    /// @throws IllegalArgumentException where there is no such kind
    List<String> of(String kind) {
        List<String> phrases = byKind.get(kind);
        if (phrases == null) {
            throw new IllegalArgumentException("phrases.tsv has no kind " + kind);
        }
        return phrases;
    }
}
