package id.linimasa.article;

import id.linimasa.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/// Tells the language of a text: Indonesian where its small words leave no doubt, else as OpenNLP's detector says.
///
/// The detector knows 103 languages and costs 1.5 ms a text, several times what reading it costs; the small words of
/// Indonesian (`bahwa`, `karena`) that Malay spells otherwise (`bahawa`, `kerana`) settle nearly every article first.
/// Safe for any number of threads; the detector's model is loaded when it is first asked.
final class TextLanguage {
    private static final int SHORTEST = 60;
    private static final int LONGEST = 6000;
    private static final double ENOUGH = 0.08;
    private static final double NEIGHBOUR = 0.05;
    /// ISO 639-3 to 639-1, where Java's own table does not lead there.
    private static final Map<String, String> SHORT_CODES = Map.of(
            "msa", "ms", "zlm", "ms", "cmn", "zh", "arb", "ar", "pes", "fa", "ekk", "et", "lvs", "lv", "swh", "sw",
            "nob", "no");
    /// Languages whose letters are those of Indonesian: the detector takes newspaper Indonesian for them.
    private static final Set<String> NEIGHBOURS = Set.of("sun", "jav", "min", "tgl", "ceb", "war");

    private static final int LONGEST_WORD = 14;
    private static final int OURS = 1;
    private static final int THEIRS = 2;

    /// Small words, and whose they are: Indonesian, Malay, or both.
    private final Map<String, Integer> wordLists = new HashMap<>();

    TextLanguage(PhraseTable phrases) {
        phrases.of("indonesian").forEach(word -> wordLists.merge(word, OURS, (a, b) -> a | b));
        phrases.of("malay").forEach(word -> wordLists.merge(word, THEIRS, (a, b) -> a | b));
    }

    /// ISO 639-1, or null where the text is too short to tell.
    ///
    /// @param readable the stretches to be judged by
    @Nullable
    String of(String text, List<Span> readable) {
        StringBuilder sample = new StringBuilder();
        for (Span span : readable) {
            if (sample.length() < LONGEST) {
                sample.append(text, span.start(), Math.min(span.end(), span.start() + LONGEST))
                        .append('\n');
            }
        }
        if (sample.length() < SHORTEST) {
            return null;
        }
        String judged = sample.toString();
        return surelyIndonesian(judged) ? "id" : detected(judged);
    }

    private boolean surelyIndonesian(String sample) {
        int words = 0;
        int ours = 0;
        int theirs = 0;
        for (int i = 0; i < sample.length(); ) {
            int start = i;
            while (i < sample.length() && Character.isLetter(sample.charAt(i))) {
                i++;
            }
            if (i > start) {
                words++;
                if (i - start < LONGEST_WORD) {
                    int whose =
                            wordLists.getOrDefault(sample.substring(start, i).toLowerCase(Locale.ROOT), 0);
                    ours += whose & OURS;
                    theirs += whose >> 1;
                }
            } else {
                i++;
            }
        }
        return ours > words * ENOUGH && theirs * 12 < ours;
    }

    private static @Nullable String detected(CharSequence sample) {
        Map<String, Double> likely = new HashMap<>();
        Language[] languages = Detector.predict(sample);
        for (Language language : languages) {
            likely.put(language.getLang(), language.getConfidence());
        }
        String best = languages[0].getLang();
        double ours = likely.getOrDefault("ind", 0.0);
        boolean mistaken = NEIGHBOURS.contains(best) && ours > NEIGHBOUR
                || best.equals("msa") && ours * 2 > likely.getOrDefault("msa", 0.0);
        return mistaken ? "id" : shortCode(best);
    }

    private static String shortCode(String iso3) {
        String known = SHORT_CODES.get(iso3);
        if (known != null) {
            return known;
        }
        for (String iso2 : Locale.getISOLanguages()) {
            if (Locale.of(iso2).getISO3Language().equals(iso3)) {
                // the JDK keeps `in` for Indonesian beside `id`
                return iso2.equals("in") ? "id" : iso2;
            }
        }
        return iso3;
    }

    /// Loaded when it is first asked.
    private static final class Detector {
        private static final LanguageDetectorME DETECTOR = load();

        private static LanguageDetectorME load() {
            try (InputStream in = Detector.class.getResourceAsStream("/langdetect-183.bin")) {
                if (in == null) {
                    throw new IllegalStateException("langdetect-183.bin is missing from the program");
                }
                return new LanguageDetectorME(new LanguageDetectorModel(in));
            } catch (IOException e) {
                throw new UncheckedIOException("langdetect-183.bin", e);
            }
        }

        /// OpenNLP promises nothing of several threads.
        static synchronized Language[] predict(CharSequence sample) {
            return DETECTOR.predictLanguages(sample);
        }
    }
}
