package id.linimasa.extract.text;

import id.linimasa.extract.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds where a space is missing inside a word: scrapers glue words together where they cut a link out.
///
/// Three rules, none of which knows a name beforehand but those of countries: a capital after a lower-case letter
/// (`diGaza`), capitals before a capitalised word (`ASDonald`), and a function word after a name (`Netanyahudan`). The
/// last holds only where the rest is a country or stands alone elsewhere in the same article, unless no name ends so.
///
/// Immutable and safe for any number of threads.
final class GluedWords {
    private static final int LONGEST_SUFFIX = 14;
    private static final int HASHES = 1 << 14;
    private static final List<String> VERB_PREFIXES = List.of("meng", "memp", "memb", "meny");
    private static final List<String> PREFIXES = List.of("me", "di", "ber", "ter");
    private static final Locale INDONESIAN = Locale.of("id");

    private final Map<String, Boolean> suffixes = new HashMap<>();
    /// Hashes of what stands in [#suffixes], read from the end: no string is made for an ending that is none of these.
    private final BitSet endings = new BitSet(HASHES);
    private final Set<String> whole = new HashSet<>();
    private final Set<String> countries = new HashSet<>(List.of("AS", "RI", "UE", "PBB", "NATO", "ASEAN", "Amerika"));

    GluedWords() {
        for (Lexicon.Row row : Lexicon.named("function-words").rows()) {
            suffixes.put(row.cell(0), row.cell(1).equals("always"));
        }
        for (String lexicon : List.of("triggers", "reporting")) {
            for (Lexicon.Row row : Lexicon.named(lexicon).rows()) {
                String verb = row.cell(0);
                if (verb.length() > 5 && verb.indexOf(' ') < 0 && verb.matches("(?:me|di|ber|ter).*")) {
                    suffixes.putIfAbsent(verb, true);
                }
            }
        }
        suffixes.keySet().forEach(this::addEnding);
        Lexicon.named("camelcase").rows().forEach(row -> whole.add(row.cell(0)));
        for (String code : Locale.getISOCountries()) {
            countries.addAll(
                    List.of(Locale.of("", code).getDisplayCountry(INDONESIAN).split(" ", -1)));
        }
    }

    private void addEnding(String suffix) {
        int hash = 0;
        for (int i = suffix.length() - 1; i >= 0; i--) {
            hash = hash(hash, suffix.charAt(i));
        }
        endings.set(hash);
    }

    private static int hash(int hash, char c) {
        int mixed = hash * 31 + c;
        return (mixed ^ mixed >>> 14) & HASHES - 1;
    }

    /// The lengths, as bits, at which the end of `[from, to)` may be a suffix.
    private int suffixLengths(String word, int from, int to) {
        int lengths = 0;
        int hash = 0;
        for (int length = 1; length <= Math.min(LONGEST_SUFFIX, to - from - 2); length++) {
            hash = hash(hash, word.charAt(to - length));
            lengths |= endings.get(hash) ? 1 << length : 0;
        }
        return lengths;
    }

    /// Offsets inside `word` at which a new word begins, ascending; empty for a word that is one.
    ///
    /// @param seen capitalised words that stand alone elsewhere in the article
    List<Integer> cuts(String word, Collection<String> seen) {
        if (word.length() < 4 || whole.contains(word.toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        List<Integer> cuts = new ArrayList<>();
        int part = 0;
        for (int i = 1; i < word.length(); i++) {
            if (capitalBegins(word, part, i)) {
                suffix(word, part, i, seen, cuts);
                cuts.add(i);
                part = i;
            }
        }
        suffix(word, part, word.length(), seen, cuts);
        return cuts;
    }

    /// Whether a hyphen joins two that act apart (`AS-Rusia`), not two parts of one name (`Ben-Gvir`).
    boolean pair(String left, String right) {
        return !left.equals(right)
                && Character.isUpperCase(right.charAt(0))
                && (countries.contains(left) || countries.contains(right));
    }

    private boolean capitalBegins(String word, int part, int i) {
        if (!Character.isUpperCase(word.charAt(i)) || i - part < 2 || word.length() - i < 2) {
            return false;
        }
        char before = word.charAt(i - 1);
        if (Character.isLowerCase(before)) {
            // McDonald, MacArthur, DeSantis: a short capitalised prefix belongs to the name
            return i - part > 3 || Character.isLowerCase(word.charAt(part));
        }
        return Character.isUpperCase(before)
                && Character.isUpperCase(word.charAt(part))
                && word.length() - i > 3
                && Character.isLowerCase(word.charAt(i + 1))
                && Character.isLowerCase(word.charAt(i + 2))
                && countries.contains(word.substring(part, i));
    }

    /// Where a verb in me- begins inside a name (`Shinawatramenghadapi`); no name goes on like this. -1 where none
    /// does.
    private static int verb(String word, int from, int to) {
        for (String prefix : VERB_PREFIXES) {
            int at = word.indexOf(prefix, from + 4);
            if (at > 0 && to - at >= prefix.length() + 4) {
                return at;
            }
        }
        return -1;
    }

    private void suffix(String word, int from, int to, Collection<String> seen, List<Integer> cuts) {
        if (!Character.isUpperCase(word.charAt(from)) || suffixes.containsKey(lower(word, from, to))) {
            return;
        }
        int lengths = suffixLengths(word, from, to);
        for (int length = Math.min(LONGEST_SUFFIX, to - from - 2); length >= 2; length--) {
            int at = to - length;
            Boolean always = (lengths & 1 << length) == 0 ? null : suffixes.get(word.substring(at, to));
            if (always != null) {
                String rest = word.substring(from, at);
                if (always && rest.length() >= 4 && !suffixes.containsKey(lower(word, from, at))
                        || countries.contains(rest)
                        || rest.length() > 2 && seen.contains(rest)) {
                    cuts.add(at);
                    return;
                }
            }
        }
        for (int at = from + 3; at < to - 5; at++) {
            if (prefixed(word, at)
                    && (countries.contains(word.substring(from, at)) || seen.contains(word.substring(from, at)))) {
                cuts.add(at);
                return;
            }
        }
        int verb = verb(word, from, to);
        if (verb > 0) {
            cuts.add(verb);
        }
    }

    private static boolean prefixed(String word, int at) {
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix, at)) {
                return true;
            }
        }
        return false;
    }

    private static String lower(String word, int from, int to) {
        return word.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
