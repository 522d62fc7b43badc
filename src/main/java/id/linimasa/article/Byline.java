package id.linimasa.article;

import id.linimasa.model.SpanKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the lines that print the date of publication: `- 22 Februari 2022, 08:22 WIB`, `Kompas.com - 02/08/2025, 11:36
/// WIB`, `Oleh: Redaksi | Selasa, 26 Mei 2026 20:29 WIB`.
///
/// @param line the line
/// @param date what it prints
record Byline(Line line, PrintedDate date) {
    private static final int LONGEST = 130;
    private static final int LATEST_PARAGRAPH = 2;
    private static final int NAMES_AFTER_LABEL = 4;
    private static final int NAMES_APART = 3;
    private static final int NAMES_BEFORE_COMMA = 2;
    private static final Pattern APART_BEFORE = Pattern.compile("[|•·]\\s?$|\\s[-–—]\\s$");
    private static final Pattern APART_AFTER = Pattern.compile("^\\s?[|•·]|^\\s[-–—]\\s");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}.]*");

    /// Marks every such line as boilerplate and returns the one that dates the article: the first, if it stands
    /// above or within the first paragraphs, else null. Below the first paragraph a bare day is no byline: it is a
    /// heading of the story, as chronologies have them.
    ///
    /// @param company the words that may stand in such a line beside names
    static @Nullable Byline mark(List<Line> lines, SpanPaint paint, Set<String> company) {
        Byline first = null;
        int paragraphs = 0;
        for (Line line : lines) {
            if (!paint.unpainted(line)) {
                continue;
            }
            PrintedDate date = printed(line);
            boolean above = paragraphs == 0 && line != lines.getFirst();
            if (date != null && !saysNoMore(line, date, company) && !(above && signed(line, date, company))) {
                date = null;
            }
            if (date != null && (paragraphs == 0 || date.iso().length() > 10)) {
                paint.paint(line, SpanKind.BOILERPLATE);
                if (first == null && paragraphs <= LATEST_PARAGRAPH) {
                    first = new Byline(line, date);
                }
            } else if (line.paragraphLike()) {
                paragraphs++;
            }
        }
        return first;
    }

    /// The date that a line prints, or null where it has none or is too long or a sentence.
    private static @Nullable PrintedDate printed(Line line) {
        String words = line.words();
        boolean digits =
                words.chars().filter(c -> c >= '0' && c <= '9').limit(5).count() == 5;
        return line.length() > LONGEST || words.endsWith(".") || !digits ? null : PrintedDate.find(words);
    }

    /// Whether a line is there for its date.
    private static boolean saysNoMore(Line line, PrintedDate date, Set<String> company) {
        String words = line.words();
        String rest = words.substring(0, date.start()) + " " + words.substring(Math.min(date.end(), words.length()));
        boolean clock = date.iso().length() > 10;
        int others = strangers(rest, company);
        if (date.day() == null) {
            return words.startsWith("date ") || others == 0;
        }
        boolean leads = date.start() <= 3;
        return others == 0 || clock && others <= 8 && (leads || labelled(words) || others <= 4);
    }

    /// Whether a line has no more than names beside its day: `Oleh Ani, 12 November 2022`,
    /// `12 November 2022 | Ani Suryani`, `Jakarta, 12 November 2022`.
    private static boolean signed(Line line, PrintedDate date, Set<String> company) {
        String words = line.words();
        String before = words.substring(0, date.start());
        String after = words.substring(date.end());
        String rest = before + " " + after;
        boolean names = date.day() != null
                && WORD.matcher(rest)
                        .results()
                        .map(MatchResult::group)
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0)) || isCompany(word, company));
        Matcher first = WORD.matcher(before);
        boolean label = first.find() && isCompany(first.group(), company);
        boolean apart = APART_BEFORE.matcher(before).find()
                || APART_AFTER.matcher(after).find();
        boolean comma = after.isEmpty() && before.stripTrailing().endsWith(",");
        int most = label ? NAMES_AFTER_LABEL : apart ? NAMES_APART : comma ? NAMES_BEFORE_COMMA : -1;
        return names && strangers(rest, company) <= most;
    }

    private static boolean isCompany(String word, Set<String> company) {
        return company.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean labelled(String words) {
        return words.indexOf(':') > 0 || words.indexOf('|') > 0 || words.indexOf(" - ") > 0;
    }

    /// How many words there are that bylines don't need: names of people and outlets.
    private static int strangers(String rest, Set<String> company) {
        return (int) WORD.matcher(rest)
                .results()
                .filter(match -> !isCompany(match.group(), company))
                .count();
    }
}
