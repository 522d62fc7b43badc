package id.linimasa.article;

import id.linimasa.model.SpanKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Marks what scrapers left inside a paragraph: `[Gambas:Video 20detik]`, `SCROLL TO CONTINUE WITH CONTENT`, a related
/// article (`Baca juga: …`) up to the end of its headline, a signature `(abc/def)` with the tags behind it, an editor's
/// name at the end, the address of a Markdown link. Immutable, safe for any number of threads.
final class InlineBoilerplate {
    private static final Pattern MEDIA =
            Pattern.compile("\\[Gambas:[^\\]\\n]{1,80}+\\]?|!\\[[^\\]\\n]{0,600}+\\]\\([^)\\s]{1,2000}+\\)");
    private static final Pattern ADDRESS = Pattern.compile("\\]\\(https?://[^)\\s]{1,2000}+\\)");
    private static final Pattern ADVERTISEMENT =
            Pattern.compile("(?:ADVERTISEMENT|Advertisement)\\b(?:\\sSCROLL TO [A-Z ]{8,24})?|SCROLL TO"
                    + " (?:CONTINUE|RESUME)(?:\\sWITH)?\\sCONTENT");
    private static final Pattern RELATED = Pattern.compile(
            "\\(?(?:Baca|Lihat|Simak|Tonton|Saksikan)\\s(?:juga|pula|video|selengkapnya)(?:\\svideo)?\\s?(?::|(?=['‘\"“>]))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNATURE = Pattern.compile(
            "\\((?:[a-z]{2,6}|[A-Z]{2,5}\\d{0,3}|[A-Z]\\d{2})(?:/[a-zA-Z]{2,6}){0,3}\\)|\\[[a-z]{2,4}/[a-z]{2,4}\\]|\\*{3}");
    private static final Pattern COPYRIGHT = Pattern.compile("Copyright\\s?©");
    private static final Pattern CREDIT = Pattern.compile("(?:Editor|Penulis|Reporter|Pewarta)\\s?:");
    private static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST_TAIL = 160;
    private static final int LONGEST_FAREWELL = 500;

    /// Small words that headlines write small.
    private final Set<String> small;
    /// How a sentence begins that no story ends with.
    private final List<String> farewells;

    InlineBoilerplate(PhraseTable phrases) {
        small = Set.copyOf(phrases.of("small"));
        farewells = phrases.of("tail");
    }

    void mark(List<Line> lines, SpanPaint paint) {
        for (Line line : lines) {
            for (int at = line.start(); at < line.end() && paint.at(line.start()) == SpanKind.BODY; at++) {
                int end = endOf(line, at);
                if (end > at) {
                    paint.paint(at, end, SpanKind.BOILERPLATE);
                    at = end - 1;
                }
            }
            if (paint.at(line.start()) == SpanKind.BODY && line.length() > 200) {
                markFarewell(line, paint);
            }
        }
    }

    /// Marks `Artikel ini telah tayang di …`, `Dapatkan update …` and the like at the end of a line, with all after it.
    private void markFarewell(Line line, SpanPaint paint) {
        int from = Math.max(line.start(), line.end() - LONGEST_FAREWELL);
        String folded = line.text().substring(from, line.end()).toLowerCase(Locale.ROOT);
        int first = folded.length();
        for (String farewell : farewells) {
            int at = folded.indexOf(farewell);
            if (at > 0 && at < first && endsTheStory(line, from + at)) {
                first = at;
            }
        }
        paint.paint(from + first, line.end(), SpanKind.BOILERPLATE);
    }

    /// Where what begins at `at` ends; -1 where nothing begins there.
    private int endOf(Line line, int at) {
        char c = line.text().charAt(at);
        boolean wordStart = Character.isUpperCase(c)
                && (at == 0 || !Character.isUpperCase(line.text().charAt(at - 1)));
        return switch (c) {
            case '[' -> Math.max(end(MEDIA, line, at), signatureEnd(line, at));
            case '!' -> end(MEDIA, line, at);
            case ']' -> end(ADDRESS, line, at);
            case '(', '*' -> Math.max(signatureEnd(line, at), relatedEnd(line, at));
            case 'C' ->
                wordStart && end(COPYRIGHT, line, at) > 0 && line.end() - at <= LONGEST_FAREWELL ? line.end() : -1;
            case 'A' -> end(ADVERTISEMENT, line, at);
            case 'S' -> wordStart ? Math.max(end(ADVERTISEMENT, line, at), relatedEnd(line, at)) : -1;
            case 'B', 'L', 'T' -> wordStart ? relatedEnd(line, at) : -1;
            case 'E', 'P', 'R' -> wordStart && tail(line, end(CREDIT, line, at)) ? line.end() : -1;
            default -> -1;
        };
    }

    private static int end(Pattern pattern, Line line, int at) {
        Matcher m = pattern.matcher(line.text()).region(at, line.end());
        return m.lookingAt() ? m.end() : -1;
    }

    /// Whether little follows in the line, and no other sentence.
    private static boolean tail(Line line, int from) {
        int notice = from > 0 ? line.text().indexOf("Copyright ©", from) : -1;
        if (notice >= 0 && notice < line.end()) {
            return notice - from <= LONGEST_TAIL; // "Pewarta: X Editor: Y Copyright © ANTARA 2025 Dilarang keras …"
        }
        return from > 0 && line.end() - from <= LONGEST_TAIL && line.text().indexOf(". ", from) < 0;
    }

    private static int signatureEnd(Line line, int at) {
        int end = end(SIGNATURE, line, at);
        return tail(line, end) && (at == line.start() || endsTheStory(line, at)) ? line.end() : -1;
    }

    /// A signature stands behind a whole sentence.
    private static boolean endsTheStory(Line line, int at) {
        String before = line.text().substring(line.start(), at).stripTrailing();
        return !before.isEmpty() && ".\"”!?)*".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /// Where the headline of a related article ends: at its closing quote, with its sentence, where the next paragraph
    /// is glued to it, or before the first words that no headline has.
    private int relatedEnd(Line line, int start) {
        String text = line.text();
        int at = end(RELATED, line, start);
        if (at < 0) {
            return -1;
        }
        while (at < line.end() && Character.isWhitespace(text.charAt(at))) {
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
            while (end < limit && !Character.isWhitespace(text.charAt(end))) {
                if (glued(text, end, word)) {
                    return end;
                }
                end++;
            }
            if (end < limit && endsHeadline(text, end)) {
                return end;
            }
            boolean lower = Character.isLowerCase(text.charAt(word));
            if (lower && !small.contains(text.substring(word, end).replaceAll("[^\\p{L}]", ""))) {
                return lastCapital > at ? lastCapital : end;
            }
            lastCapital = lower ? lastCapital : word;
            word = end;
            while (word < limit && Character.isWhitespace(text.charAt(word))) {
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
