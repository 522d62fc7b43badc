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
    private static final String AGENCY =
            "AFP|AP(?: Photo)?|EPA(?:-EFE)?|REUTERS|Reuters|ANTARA(?: FOTO)?|Antara(?: [Ff]oto)?|Getty Images|GETTY"
                + " IMAGES|XINHUA|Xinhua|TASS|Sputnik|SPUTNIK|Anadolu|ANADOLU(?:"
                + " AGENCY)?|Bloomberg|KOMPAS(?:\\.com|\\.COM)?|Kompas\\.com|TRIBUNNEWS(?:\\.COM)?|Tribunnews(?:\\.com)?|Republika|REPUBLIKA|TEMPO|SINDOnews|Okezone|VIVA|detikcom|CNN"
                + " Indonesia|Liputan6\\.com|SHUTTERSTOCK|Shutterstock|Unsplash|Pixabay|Pexels|Yonhap|YONHAP(?: News)?"
                + "|Kyodo|NOAA|UPI|dpa|ISTIMEWA|Istimewa|[Dd]ok(?:umentasi)?\\.?|DOK\\.?|Twitter|Instagram|YouTube|Youtube|Telegram|X";
    /// At the beginning: an agency, a slash, a photographer's name in capitals, perhaps glued to the words.
    private static final Pattern LEADING =
            Pattern.compile("^\\(?(?:(?:" + AGENCY + ")\\s?/\\s?\\S|[A-Z][A-Z .'-]{2,40}(?:/| via )(?:" + AGENCY
                    + ")|(?:AFP|REUTERS|ANTARA FOTO|EPA|AP)(?=[A-Z][a-z]))");
    /// At the end: `/Reuters`, `(Foto: X)`, `(AFP)`, `Foto: X`, `- Istimewa`.
    private static final Pattern TRAILING = Pattern.compile("(?:\\s/\\s?(?:" + AGENCY + ")?[\\w .@/-]{0,40}"
            + "|[(\\[](?:Foto|Photo|FOTO|Dok|DOK|Sumber|Source|Gambar|Ilustrasi|Istimewa|ist)\\b[^)\\]]{0,60}[)\\]]"
            + "|[(\\[](?:" + AGENCY + ")(?:\\s?/[^)\\]]{0,60}|\\s?[Pp]hoto[^)\\]]{0,30})[)\\]]"
            + "|(?:Foto|Photo|Sumber [Ff]oto|Kredit|Credit)\\s?:\\s?[^.]{2,60})\\.?$");
    private static final Pattern GLUED_END = Pattern.compile("[\\p{Ll})\\d]\\.(?=\\p{Lu}\\p{Ll})");

    private final List<String> starts;

    CaptionFilter(PhraseTable phrases) {
        starts = phrases.of("caption");
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
                && next.words().startsWith(line.words())
                && next.words().substring(line.length()).strip().startsWith("/");
    }

    private boolean isCaption(Line line) {
        if (line.length() > LONGEST && !LEADING.matcher(line.words()).lookingAt()) {
            return false;
        }
        String words = line.words();
        String folded = words.toLowerCase(Locale.ROOT);
        return starts.stream().anyMatch(folded::startsWith)
                || LEADING.matcher(words).lookingAt()
                || TRAILING.matcher(words.substring(Math.max(0, words.length() - 120)))
                        .find();
    }

    /// A caption ends with its line, or where the next paragraph was glued to it (`… berkecamuk.Perusahaan`).
    private static int captionEnd(Line line) {
        Matcher glued = GLUED_END.matcher(line.text()).region(line.start(), line.end());
        return glued.find() ? glued.end() : line.end();
    }
}
