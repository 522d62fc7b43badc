package id.linimasa.article;

import id.linimasa.model.SpanKind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Marks the captions of pictures, whose dates and names are those of the picture: told by their credit
/// (`… di Perbatasan /Reuters`, `AFP/MENAHEM KAHANAMenteri …`, `(Foto: Antara/Budi)`). Immutable.
final class CaptionFilter {
    private static final int LONGEST = 600;
    private static final int LONGEST_SOURCED = 200;
    private static final Pattern GLUED_END = Pattern.compile("[\\p{Ll})\\d]\\.(?=\\p{Lu}\\p{Ll})");

    private final List<String> starts;
    private final int longestStart;
    /// At the beginning: an agency, a slash, a photographer's name in capitals, perhaps glued to the words.
    private final Pattern leading;
    /// At the end: `/Reuters`, `(Foto: X)`, `(AFP/Budi)`, `Foto: X`.
    private final Pattern trailing;

    private final Pattern sourced;

    CaptionFilter(PhraseTable phrases) {
        starts = phrases.of("caption");
        longestStart = starts.stream().mapToInt(String::length).max().orElse(0);
        String agency = "(?:"
                + String.join(
                        "|", phrases.of("credit").stream().map(Pattern::quote).toList()) + ")";
        String cased = "(?i:" + agency + ")";
        leading = Pattern.compile("^\\(?(?:" + cased + "\\s?/\\s?\\S"
                + "|[A-Z][A-Z .'-]{2,40}(?:/| via )" + cased
                + "|(?:AFP|REUTERS|ANTARA FOTO|EPA|AP)(?=[A-Z][a-z])"
                + "|[\\p{Lu}\\d ,.'-]{6,60}\\s[-–]\\s(?i:foto|potret|gambar|tangkap|dalam foto))");
        trailing = Pattern.compile("(?:\\s/\\s?(?:" + cased + "[\\w .@/-]{0,40}|(?:[A-Z][\\w.@-]{1,20} ?){0,3})"
                + "|(?<=[\\s.])(?:" + cased + "|Foto|FOTO)/[\\w .@/-]{2,60}"
                + "|[(\\[](?:Foto|Photo|FOTO|Dok|DOK|Ilustrasi|Istimewa|ist)\\b[^)\\]]{0,60}[)\\]]\\.?"
                + "|[(\\[]" + cased + "(?:\\s?/[^)\\]]{0,60}|\\s?[Pp]hoto[^)\\]]{0,30})[)\\]]\\.?"
                + "|(?:Foto|Photo|Sumber [Ff]oto|Kredit|Credit)\\s?:\\s?[^.]{2,60}\\.?)$");
        sourced = Pattern.compile("[(\\[](?:Sumber|Source|Gambar)\\b[^)\\]]{0,60}[)\\]]\\.?$");
    }

    void mark(List<Line> lines, SpanPaint paint) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!paint.unpainted(line) || line.length() > LONGEST * 4) {
                continue;
            }
            if (i + 1 < lines.size() && repeatedWithCredit(line, lines.get(i + 1))) {
                paint.paint(line, SpanKind.CAPTION);
                paint.paint(lines.get(i + 1), SpanKind.CAPTION);
            } else if (isCaption(line)) {
                paint.paint(line.start(), captionEnd(line), SpanKind.CAPTION);
                paint.paint(captionEnd(line), line.end(), SpanKind.BODY);
            }
        }
    }

    /// The two lines of the Pikiran Rakyat network: the caption, and the caption with its credit.
    private static boolean repeatedWithCredit(Line line, Line next) {
        return line.length() > 10
                && next.length() > line.length()
                && next.text().regionMatches(next.start(), line.text(), line.start(), line.length())
                && next.words().substring(line.length()).strip().startsWith("/");
    }

    private boolean isCaption(Line line) {
        String words = line.words();
        boolean led = mayLead(words) && leading.matcher(words).lookingAt();
        if (led || line.length() > LONGEST) {
            return led;
        }
        String folded =
                words.substring(0, Math.min(words.length(), longestStart)).toLowerCase(Locale.ROOT);
        for (String start : starts) {
            if (folded.startsWith(start)) {
                return true;
            }
        }
        String end = words.substring(Math.max(0, words.length() - 120));
        return hasAny(end, "/:([")
                && (trailing.matcher(end).find()
                        || words.length() <= LONGEST_SOURCED
                                && sourced.matcher(end).find());
    }

    /// Keeps the expressions from being tried on every line.
    private static boolean mayLead(String words) {
        String start = words.substring(0, Math.min(words.length(), 64));
        return hasAny(start, "/-–")
                || start.contains(" via ")
                || start.startsWith("A")
                || start.startsWith("REUTERS")
                || start.startsWith("EPA");
    }

    private static boolean hasAny(String words, String marks) {
        for (int i = 0; i < words.length(); i++) {
            if (marks.indexOf(words.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// A caption ends with its line, or where the next paragraph was glued to it (`… berkecamuk.Perusahaan`).
    private static int captionEnd(Line line) {
        Matcher glued = GLUED_END.matcher(line.text()).region(line.start(), line.end());
        return glued.find() ? glued.end() : line.end();
    }
}
