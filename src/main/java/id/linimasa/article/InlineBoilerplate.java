package id.linimasa.article;

import id.linimasa.model.SpanKind;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Marks what scrapers left inside a paragraph: `[Gambas:Video 20detik]`, `SCROLL TO CONTINUE WITH CONTENT`, `Baca
/// juga: …`
/// up to the end of that headline, a signature `(abc/def)` with the tags behind it, an editor's name at the end.
final class InlineBoilerplate {
    private static final Pattern CUE = Pattern.compile("\\[Gambas:[^\\]\\n"
            + "]{1,80}\\]?|(?:ADVERTISEMENT\\s+)?SCROLL TO (?:CONTINUE|RESUME) (?:WITH"
            + " )?CONTENT|ADVERTISEMENT|(?<related>\\(?(?:Baca|Lihat|Simak|Tonton|Saksikan|BACA|LIHAT|SIMAK)"
            + " (?:[Jj]uga|JUGA|pula|[Vv]ideo|selengkapnya)(?: [Vv]ideo)?\\s?(?::|(?=['‘\"“])))"
            + "|(?<sign>\\((?:[a-z]{2,6}|[A-Z]{2,5}\\d{0,3}|[A-Z]\\d{2})(?:/[a-zA-Z]{2,6}){0,3}\\)|\\*{3})"
            + "|(?<editor>(?:Editor|Penulis|Reporter|Pewarta)\\s?:)");
    private static final Set<String> SMALL = Set.of(
            "agar",
            "akan",
            "akibat",
            "antara",
            "atas",
            "atau",
            "bagi",
            "bak",
            "bukan",
            "cara",
            "dalam",
            "dan",
            "dari",
            "dengan",
            "demi",
            "di",
            "hingga",
            "ingin",
            "ini",
            "itu",
            "jadi",
            "jelang",
            "karena",
            "ke",
            "kena",
            "kepada",
            "ketika",
            "oleh",
            "pada",
            "para",
            "per",
            "saat",
            "sampai",
            "sebagai",
            "secara",
            "sejak",
            "sebelum",
            "selama",
            "sementara",
            "seperti",
            "serta",
            "setelah",
            "soal",
            "tak",
            "tapi",
            "tanpa",
            "tentang",
            "terhadap",
            "terkait",
            "tetapi",
            "tidak",
            "untuk",
            "usai",
            "vs",
            "yang");
    private static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST_TAIL = 160;

    private InlineBoilerplate() {}

    static void mark(List<Line> lines, SpanPaint paint) {
        for (Line line : lines) {
            if (paint.at(line.start()) != SpanKind.BODY) {
                continue;
            }
            Matcher cue = CUE.matcher(line.text());
            for (int at = line.start(); at < line.end(); at++) {
                if (mayBegin(line.text(), at) && cue.region(at, line.end()).lookingAt()) {
                    int end = endOf(cue, line);
                    paint.paint(at, Math.max(end, at), SpanKind.BOILERPLATE);
                    at = Math.max(end, cue.end()) - 1;
                }
            }
        }
    }

    /// Keeps the expression from being tried at every letter.
    private static boolean mayBegin(String text, int at) {
        char c = text.charAt(at);
        return c == '[' || c == '(' || c == '*' || "ABELPRST".indexOf(c) >= 0 && (at == 0 || !Character.isUpperCase(text.charAt(at - 1)));
    }

    private static int endOf(Matcher cue, Line line) {
        if (cue.group("related") != null) {
            return relatedEnd(line, cue.end());
        }
        boolean tail = line.end() - cue.end() <= LONGEST_TAIL && line.text().indexOf(". ", cue.end()) < 0;
        if (cue.group("sign") != null) {
            return endsTheStory(line, cue.start()) && tail ? line.end() : -1;
        }
        if (cue.group("editor") != null) {
            return tail ? line.end() : -1;
        }
        return cue.end();
    }

    /// A signature stands behind a whole sentence.
    private static boolean endsTheStory(Line line, int at) {
        String before = line.text().substring(line.start(), at).stripTrailing();
        return !before.isEmpty() && ".\"”!?)*".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /// Where the headline of a related article ends: at its closing quote, with its sentence, where the next paragraph
    /// is glued to it, or before the first words that no headline has.
    private static int relatedEnd(Line line, int from) {
        String text = line.text();
        int at = from;
        while (at < line.end() && Line.blank(text.charAt(at))) {
            at++;
        }
        int limit = Math.min(line.end(), at + LONGEST_HEADLINE);
        if (at < limit && "'‘\"“".indexOf(text.charAt(at)) >= 0) {
            int close = closingQuote(text, at + 1, limit);
            if (close > 0) {
                return close < line.end() && text.charAt(close) == ':' ? close + 1 : close;
            }
        }
        int lastCapital = at;
        for (int word = at; word < limit; ) {
            int end = word;
            while (end < limit && !Line.blank(text.charAt(end))) {
                if (glued(text, end, word)) {
                    return end;
                }
                end++;
            }
            if (end < limit && endsHeadline(text, end)) {
                return end;
            }
            boolean small = Character.isLowerCase(text.charAt(word));
            if (small && !SMALL.contains(text.substring(word, end).replaceAll("[^\\p{L}]", ""))) {
                return lastCapital > at ? lastCapital : end;
            }
            lastCapital = small ? lastCapital : word;
            word = end;
            while (word < limit && Line.blank(text.charAt(word))) {
                word++;
            }
        }
        return limit;
    }

    private static int closingQuote(String text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if ("'’\"”".indexOf(text.charAt(i)) >= 0
                    && (i + 1 == limit || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean glued(String text, int i, int wordStart) {
        return i > wordStart + 2
                && Character.isUpperCase(text.charAt(i))
                && Character.isLowerCase(text.charAt(i - 1))
                && Character.isLowerCase(text.charAt(i - 2))
                && i + 1 < text.length()
                && Character.isLowerCase(text.charAt(i + 1));
    }

    private static boolean endsHeadline(String text, int end) {
        char last = text.charAt(end - 1);
        return last == '.' || last == '?' || last == '!';
    }
}
