package id.linimasa.extract.timex;

import id.linimasa.model.Span;
import id.linimasa.model.TimeMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A sentence with the one expression an annotator marked in it, or none.
///
/// @param words the expression, `-` for a trap
/// @param gold its value; alternatives with `|`
record GoldSentence(String id, LocalDate created, String sentence, String words, String gold) {

    /// @param columns of id, day, sentence, words and value
    static List<GoldSentence> read(String tsv, int... columns) {
        List<GoldSentence> sentences = new ArrayList<>();
        for (String line : tsv.lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] c = line.split("\t", -1);
                sentences.add(new GoldSentence(
                        c[columns[0]], LocalDate.parse(c[columns[1]]), c[columns[2]], c[columns[3]], c[columns[4]]));
            }
        }
        return sentences;
    }

    boolean right(TimexTagger tagger) {
        List<TimeMention> mentions = tagger.tag(sentence, created);
        if (gold.startsWith("none") || gold.startsWith("NOT")) {
            return mentions.isEmpty();
        }
        int start = sentence.indexOf(words);
        Span span = new Span(start, start + words.length());
        List<TimeMention> found = mentions.stream()
                .filter(mention -> mention.span().overlaps(span))
                .toList();
        return found.size() == 1 && agrees(found.getFirst().timex().value());
    }

    private boolean agrees(String value) {
        if (gold.endsWith("_REF") && value.equals(gold.substring(gold.lastIndexOf(' ') + 1))) {
            return true;
        }
        String told = gold.startsWith("era ") ? gold.substring(4) : gold;
        int blank = told.indexOf(' ');
        for (String alternative : (blank < 0 ? told : told.substring(0, blank)).split("\\|", -1)) {
            if (same(alternative, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(String gold, String value) {
        String wanted = part(gold.matches("\\d{2,3}") ? (gold + "XX").substring(0, 4) : gold);
        return wanted.equals(value)
                || wanted.length() > 10 && value.startsWith(wanted)
                || !TimexValue.parse(wanted).range().unknown()
                        && TimexValue.parse(wanted)
                                .range()
                                .equals(TimexValue.parse(value).range());
    }

    /// Other annotators' codes for parts of the day; what stands behind the code is not compared.
    private static String part(String gold) {
        int time = gold.indexOf('T');
        if (time != 10 || Character.isDigit(gold.charAt(11))) {
            return gold;
        }
        String code = gold.substring(time);
        String same = code.startsWith("TNI(")
                ? "TEM"
                : code.startsWith("TMD") ? "TMI" : code.startsWith("TEV") ? "TNI" : code.substring(0, 3);
        return gold.substring(0, time) + same;
    }
}
