package id.linimasa.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Mends paragraphs that a scraper broke into lines wherever a link stood (`… dilansir`, `AFP`, `, Selasa
/// (10/6/2025).`): the pieces become one line, with its line ends inside.
final class BrokenLines {
    private static final int PIECE = 25;
    private static final int LONGEST_LINK = 60;
    private static final Set<String> OPEN_WORDS = Set.of(
            "di",
            "ke",
            "dari",
            "oleh",
            "untuk",
            "dengan",
            "dan",
            "yang",
            "pada",
            "dalam",
            "seperti",
            "dilansir",
            "dikutip",
            "kepada",
            "sebagai",
            "atau",
            "antara",
            "terhadap",
            "tentang",
            "mengutip",
            "melansir");

    private BrokenLines() {}

    static List<Line> mended(List<Line> lines) {
        List<Line> mended = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            while (i + 1 < lines.size()
                    && goesOn(line, lines.get(i + 1), i + 2 < lines.size() ? lines.get(i + 2) : null)) {
                i++;
                line = new Line(line.text(), line.start(), lines.get(i).end(), line.gap());
            }
            mended.add(line);
        }
        return mended;
    }

    /// Whether `line` goes on in `next`, `after` being the line after that.
    private static boolean goesOn(Line line, Line next, @Nullable Line after) {
        char last = line.text().charAt(line.end() - 1);
        if (next.gap() > 0 || line.endsSentence() || last == ':') {
            return false;
        }
        if (beginsAmid(next)) {
            return true;
        }
        boolean open = line.length() >= PIECE && (last == ',' || OPEN_WORDS.contains(lastWord(line)));
        boolean link = line.length() >= PIECE && after != null && after.gap() == 0 && beginsAmid(after);
        return next.length() <= LONGEST_LINK && (open || link);
    }

    /// Whether a line begins as no sentence does: with a mark that belongs to the words before it, or with a small
    /// letter; but a small word alone, such as `loading...`, is a button.
    private static boolean beginsAmid(Line line) {
        int first = line.text().codePointAt(line.start());
        if (Character.isLowerCase(first)) {
            return line.length() >= PIECE || line.endsSentence() || line.text().charAt(line.end() - 1) == ',';
        }
        return ",;)".indexOf(first) >= 0 || first == '.' && !line.words().startsWith("..");
    }

    private static String lastWord(Line line) {
        int start = line.end();
        while (start > line.start() && Character.isLetter(line.text().charAt(start - 1))) {
            start--;
        }
        return line.text().substring(start, line.end()).toLowerCase(Locale.ROOT);
    }
}
