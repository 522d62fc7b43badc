package id.linimasa.article;

import id.linimasa.model.SpanKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The headline of a text: its first line, if that is a line of its own and no sentence of the story.
///
/// @param words or null where the text has none
/// @param outlet the outlet that stands before it (`TOPMEDIA - …`), or null
record Headline(@Nullable String words, @Nullable String outlet) {
    private static final int LONGEST = 220;
    private static final int SHORTEST = 8;
    private static final int FARTHEST = 10;
    private static final Pattern FIVE_WORDS = Pattern.compile("(?:\\S+\\s+){4}\\S");
    private static final Pattern THREE_WORDS = Pattern.compile("\\S\\s+\\S+\\s+\\S");
    /// `TOPMEDIA - `, `Okezone.com – ` before a headline.
    private static final Pattern OUTLET =
            Pattern.compile("^([\\p{Lu}\\d.]{3,20}|[\\w.]{2,20}\\.(?:com|id|net|co))\\s?[-–—|]{1,2}\\s");

    /// Finds and marks it.
    ///
    /// @param told the headline as the source's metadata give it, which then is the only one looked for; or null
    static Headline mark(List<Line> lines, SpanPaint paint, @Nullable String told) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (paint.at(line.start()) == SpanKind.TITLE) {
                return new Headline(told == null ? line.words() : told, null);
            }
            if (told != null && i < FARTHEST && Normalized.of(line.words()).equals(Normalized.of(told))) {
                paint.paint(line, SpanKind.TITLE);
                return new Headline(told, null);
            }
        }
        int found = told == null ? find(lines, paint) : -1;
        return found < 0 ? new Headline(told, null) : marked(lines.get(found), paint);
    }

    /// The line of its own above the first paragraph that says most: the first of five words or more, or else the
    /// longest.
    private static int find(List<Line> lines, SpanPaint paint) {
        int longest = -1;
        for (int i = 0; i < lines.size() && i < FARTHEST * 2; i++) {
            Line line = lines.get(i);
            if (paint.at(line.start()) != SpanKind.BODY) {
                continue;
            }
            boolean headline = isHeadline(lines, i, paint);
            if (line.paragraphLike() && !headline) {
                break;
            }
            if (headline && FIVE_WORDS.matcher(line.words()).find()) {
                return i;
            }
            if (headline && (longest < 0 || line.length() > lines.get(longest).length())) {
                longest = i;
            }
        }
        return longest;
    }

    private static boolean isHeadline(List<Line> lines, int i, SpanPaint paint) {
        Line line = lines.get(i);
        if (line.length() < SHORTEST
                || line.length() > LONGEST
                || Character.isLowerCase(line.text().codePointAt(line.start()))) {
            return false;
        }
        char last = line.text().charAt(line.end() - 1);
        boolean openEnded = ",:;-–—".indexOf(last) >= 0;
        boolean bylineFollows =
                i + 1 < lines.size() && paint.at(lines.get(i + 1).start()) == SpanKind.BOILERPLATE;
        boolean sentence = line.endsSentence() && (last == '.' || line.paragraphLike());
        return !openEnded
                && (!sentence || bylineFollows && line.capitals() > 0.7)
                && THREE_WORDS.matcher(line.words()).find()
                && storyFollows(lines, i, paint);
    }

    private static boolean storyFollows(List<Line> lines, int i, SpanPaint paint) {
        return lines.stream()
                .skip(i + 1L)
                .anyMatch(next -> next.paragraphLike() && paint.at(next.end() - 1) == SpanKind.BODY);
    }

    private static Headline marked(Line line, SpanPaint paint) {
        int heading = line.start();
        while (heading < line.end() && "#* ".indexOf(line.text().charAt(heading)) >= 0) {
            heading++;
        }
        Matcher outlet = OUTLET.matcher(line.text().substring(heading, line.end()));
        boolean prefixed = outlet.lookingAt();
        int start = prefixed ? heading + outlet.end() : heading;
        paint.paint(line.start(), start, SpanKind.BOILERPLATE);
        paint.paint(start, line.end(), SpanKind.TITLE);
        return new Headline(line.text().substring(start, line.end()), prefixed ? outlet.group(1) : null);
    }
}
