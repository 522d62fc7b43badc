package id.linimasa.ui.search;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The last of the words in the search field, which may not be typed to its end yet.
final class LastWord {

    /// Letters alone, outside quotes and fields; one or two of them begin too much.
    private static final Pattern PLAIN = Pattern.compile("(?:[^\"]*\\s)?(\\p{L}{3,})");

    private static final Set<String> OPERATORS = Set.of("and", "not", "dan", "atau", "bukan", "tidak");

    private LastWord() {}

    /// The words with the last one as the beginning of any, as the query language says it: `rusia guter*`. Empty where
    /// the last one is not a plain word.
    static Optional<String> begun(String words) {
        Matcher matcher = PLAIN.matcher(words);
        return matcher.matches() && !OPERATORS.contains(matcher.group(1).toLowerCase(Locale.ROOT))
                ? Optional.of(words + "*")
                : Optional.empty();
    }
}
