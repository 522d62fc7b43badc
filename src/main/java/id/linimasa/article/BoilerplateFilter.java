package id.linimasa.article;

import id.linimasa.model.SpanKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Marks the lines of an article that are no part of its story: related articles, advertising, share buttons, editors
/// and tags, tables of metadata, and the second copy of a body told twice. The text is never cut.
///
/// Every line not marked is marked as body. Immutable, safe for any number of threads.
final class BoilerplateFilter {
    private static final int LONGEST_LABEL = 110;
    private static final int LONGEST_PROMOTION = 450;
    private static final int SHORTEST_REPEATED = 40;
    private static final int LITTLE = 4;
    private static final int HEADLINES_AFTER_A_BARE_LABEL = 3;

    private static final Pattern DOMAIN =
            Pattern.compile("(?:www\\.)?[a-z0-9-]{3,30}\\.(?:co\\.id|com|id|net|go\\.id|org|tv|news)|https?://\\S+");

    /// `(fyk/ash)`, `[ren]`, `(Hendra Mujiraharja)`: who wrote and who edited.
    private static final Pattern SIGNATURE = Pattern.compile(
            "[(\\[](?:[a-z0-9]{2,8}(?:\\s?[/\\\\|-]\\s?[a-z0-9]{2,8}){0,3}|[\\p{Ll}.' /@&,-]{3,60})[)\\]]\\*{0,3}");

    private static final Pattern STAND_IN = Pattern.compile("[*\\\\]*\\\\?\\[[a-z]{2,8}[.:][^\\]]{1,30}\\]?[*\\\\]*");

    private final Set<String> whole;
    private final Set<String> lists;
    private final Set<String> rests;
    private final List<String> starts;
    private final List<String> promotions;
    private final List<String> cuts;

    BoilerplateFilter(PhraseTable phrases) {
        whole = Set.copyOf(phrases.of("line"));
        lists = Set.copyOf(phrases.of("list"));
        rests = Set.copyOf(phrases.of("rest"));
        starts = phrases.of("start");
        promotions = phrases.of("promo");
        cuts = phrases.of("cut");
    }

    /// Marks the lines that nobody has marked yet; returns whether one of them says that the article goes on elsewhere.
    boolean mark(List<Line> lines, SpanPaint paint) {
        boolean truncated = false;
        int headlines = 0;
        boolean over = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!paint.unpainted(line)) {
                continue;
            }
            String folded = line.folded();
            boolean cut = isCut(line, folded);
            truncated |= cut;
            int listed = listLength(bare(folded));
            over |= rests.contains(folded) && i > lines.size() / 3
                    || listed == Integer.MAX_VALUE && littleFollows(lines, i);
            if (over || cut || listed > 0 || isLabel(line, folded)) {
                headlines = Math.max(headlines, listed);
                paint.paint(line, SpanKind.BOILERPLATE);
            } else if (headlines > 0 && !line.paragraphLike() && !line.endsSentence() || isTeaser(lines, i, paint)) {
                headlines--;
                paint.paint(line, SpanKind.BOILERPLATE);
            } else {
                headlines = 0;
                paint.paint(line, SpanKind.BODY);
            }
        }
        return truncated;
    }

    /// Marks what is told a second time, word for word: nothing is told twice, and the first telling has the words.
    void markRepeated(List<Line> lines, SpanPaint paint) {
        Set<String> told = new HashSet<>();
        for (Line line : lines) {
            SpanKind kind = paint.at(line.start());
            boolean telling = line.length() >= SHORTEST_REPEATED || kind == SpanKind.TITLE;
            if (telling && paint.readable(line.start()) && !told.add(line.folded())) {
                paint.paint(line, SpanKind.BOILERPLATE);
            }
        }
    }

    /// Without the colon or rule at its end, if there are words before it.
    private static String bare(String folded) {
        int end = folded.length();
        while (end > 0 && " :»>\t".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? folded : folded.substring(0, end);
    }

    private int listLength(String folded) {
        if (folded.startsWith("lewati ") && folded.endsWith("terus membaca")) {
            return Integer.MAX_VALUE;
        }
        if (!lists.contains(folded)) {
            return 0;
        }
        boolean amidTheStory = folded.startsWith("baca") || folded.startsWith("simak") || folded.startsWith("lihat");
        return amidTheStory ? HEADLINES_AFTER_A_BARE_LABEL : Integer.MAX_VALUE;
    }

    /// Whether the paragraphs after a line are few beside those before it: teasers of other articles.
    private static boolean littleFollows(List<Line> lines, int at) {
        int before = 0;
        int after = 0;
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).paragraphLike() ? lines.get(i).length() : 0;
            before += i < at ? length : 0;
            after += i > at ? length : 0;
        }
        return after * LITTLE < before;
    }

    private boolean isCut(Line line, String folded) {
        return line.length() < 60 && !line.endsSentence() && startsWithAny(folded, cuts);
    }

    private boolean isLabel(Line line, String folded) {
        return whole.contains(folded)
                || whole.contains(bare(folded))
                || DOMAIN.matcher(folded).matches()
                || SIGNATURE.matcher(folded).matches()
                || wordless(folded)
                || folded.charAt(0) == '|' && folded.charAt(folded.length() - 1) == '|'
                || isBreadcrumb(line)
                || line.length() <= LONGEST_LABEL && !line.paragraphLike() && startsWithAny(folded, starts)
                || line.length() <= LONGEST_PROMOTION && startsWithAny(folded, promotions);
    }

    /// Rules, bullets and counts, a photograph's stand-in such as `\[img.2\]`.
    private static boolean wordless(String folded) {
        return folded.codePoints().noneMatch(Character::isLetter)
                || folded.indexOf('[') >= 0 && STAND_IN.matcher(folded).matches();
    }

    private static boolean isBreadcrumb(Line line) {
        String words = line.words();
        boolean arrows = words.contains("»") || words.contains("›") || words.contains(" > ");
        return arrows && line.length() < 150 && !line.endsSentence();
    }

    /// The first words of another article, cut off: `… saat konferensi pers virtual, Kami...`
    private static boolean isTeaser(List<Line> lines, int i, SpanPaint paint) {
        Line line = lines.get(i);
        String words = line.words();
        boolean cutOff = words.endsWith("...") || words.endsWith("…");
        return cutOff
                && line.length() > 80
                && i > 0
                && (lines.get(i - 1).length() <= 2
                        || paint.at(lines.get(i - 1).start()) == SpanKind.BOILERPLATE
                        || i + 1 < lines.size() && lines.get(i + 1).words().startsWith("*"));
    }

    private static boolean startsWithAny(String folded, List<String> phrases) {
        for (String phrase : phrases) {
            if (folded.startsWith(phrase)) {
                return true;
            }
        }
        return false;
    }
}
