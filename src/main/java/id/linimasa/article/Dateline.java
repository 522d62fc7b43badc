package id.linimasa.article;

import id.linimasa.model.SpanKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands before the first sentence of a story: the place it is dated from and the outlet (`TEL AVIV, KOMPAS.com
/// –`,
/// `Liputan6.com, Moskow -`, `Jakarta, CNN Indonesia --`, `Jakarta (ANTARA) -`, `BERITA KBB-`).
///
/// @param place or null
/// @param publisher or null
record Dateline(@Nullable String place, @Nullable String publisher) {
    static final Dateline NONE = new Dateline(null, null);

    private static final int FARTHEST = 3;
    private static final String PART = "[\\p{Lu}\\d][\\p{L}\\d.'’&]*(?:[ -][\\p{Lu}\\d][\\p{L}\\d.'’&]*){0,4}";
    private static final Pattern HEAD = Pattern.compile("^[*_\\s]*(" + PART + ")(?:\\s?([,|(/]| l | I )\\s?(" + PART
            + ")\\)?)?(?:\\s?[,|(]\\s?(" + PART + ")\\)?)?[*_]*\\s{0,2}(?:-{1,3}|–|—|:(?= ))[*_]*[\\s\\u00a0]{0,3}");
    private static final Pattern APART = Pattern.compile("\\s[-–—]|--|–|—");
    private static final Pattern DOMAIN =
            Pattern.compile("(?i)[\\w-]+\\.(?:com?|id|net|tv|news|org|info|my)(?:\\.\\w{2})?");
    /// `Liputan6.com, Jakarta Presiden …`, whose dash was lost.
    private static final Pattern DOMAIN_HEAD = Pattern.compile(
            "^[*_]*((?i:[\\w-]+\\.(?:co\\.id|com|id|net)))\\s?,\\s?((?:(?:Abu|Addis|Banda|Bandar|Bukit|Den|Kota|Kuala|Los|New|Palangka|Pangkal|Phnom|San|Sao|Tanjung|Tel)"
                    + " )?\\p{Lu}\\p{Ll}+)(\\s?)");
    private static final Pattern DOMAIN_FIRST =
            Pattern.compile("^[*_]*((?i:[\\w-]+\\.(?:co\\.id|com|id|net)))[*_]*\\s?[-–—]{1,2}\\s?");
    /// `Laporan Wartawan Tribunnews.com Budi Santoso. TRIBUNNEWS.COM, MOSKOW – …`
    private static final Pattern REPORT = Pattern.compile("^Laporan (?:Wartawan|Reporter|Kontributor)"
            + " ?((?i:[\\w-]+\\.(?:com|co\\.id|id)))?[^–—]{3,120}?(?:[A-Z]{5,}\\.[A-Z]{2,3}[.,]? )(?=[\\p{Lu}"
            + " ]{3,30}[–—-])");

    /// Finds it at the head of the first paragraphs, marking the outlet and the dash as boilerplate; the place stays
    /// body, for it is a place that the article names.
    static Dateline mark(List<Line> lines, SpanPaint paint, Set<String> outletWords) {
        int seen = 0;
        for (Line line : lines) {
            if (paint.at(line.start()) != SpanKind.BODY) {
                continue;
            }
            Dateline found = of(line, paint, outletWords);
            if (found != NONE || ++seen >= FARTHEST) {
                return found;
            }
        }
        return NONE;
    }

    private static Dateline of(Line line, SpanPaint paint, Set<String> outletWords) {
        int start = line.start();
        String reporting = null;
        Matcher report = REPORT.matcher(line.words());
        if (report.lookingAt()) {
            paint.paint(start, start + report.end(), SpanKind.BOILERPLATE);
            start += report.end();
            reporting = report.group(1);
        }
        String words = line.text().substring(start, Math.min(line.end(), start + 120));
        Matcher first = DOMAIN_FIRST.matcher(words);
        if (first.lookingAt()) {
            paint.paint(start, start + first.end(), SpanKind.BOILERPLATE);
            return new Dateline(null, first.group(1));
        }
        Matcher head = HEAD.matcher(words);
        if (head.lookingAt()) {
            return ofHead(head, start, paint, outletWords).or(reporting);
        }
        Matcher domain = DOMAIN_HEAD.matcher(words);
        if (domain.lookingAt()) {
            paint.paint(start, start + domain.start(2), SpanKind.BOILERPLATE);
            paint.paint(start + domain.start(3), start + domain.end(3), SpanKind.BOILERPLATE);
            return new Dateline(domain.group(2), domain.group(1));
        }
        return NONE;
    }

    private Dateline or(@Nullable String outlet) {
        return publisher == null && outlet != null ? new Dateline(place, outlet) : this;
    }

    private static Dateline ofHead(Matcher head, int start, SpanPaint paint, Set<String> outletWords) {
        String publisher = null;
        String place = null;
        int placeGroup = 0;
        for (int g : new int[] {1, 3, 4}) {
            String part = head.group(g);
            if (part == null || part.isEmpty()) {
                continue;
            }
            if (isOutlet(part, outletWords)) {
                publisher = publisher == null ? part : publisher;
            } else if (place == null) {
                place = part;
                placeGroup = g;
            }
        }
        if (publisher == null && head.group(3) != null && unknownOutlet(head)) {
            publisher = head.group(3);
        }
        if (publisher == null && (place == null || !placeOnly(head))) {
            return NONE;
        }
        paint.paint(start, start + head.end(), SpanKind.BOILERPLATE);
        if (place != null) {
            paint.paint(start + head.start(placeGroup), start + head.end(placeGroup), SpanKind.BODY);
        }
        return new Dateline(place, publisher);
    }

    /// `Jakarta, KompasOtomotif –`: one word after a place of one or two, before a dash that stands apart.
    private static boolean unknownOutlet(Matcher head) {
        return ",".equals(head.group(2))
                && head.group(4) == null
                && head.group(3).indexOf(' ') < 0
                && head.group(1).split(" ", -1).length <= 2
                && APART.matcher(head.group()).find();
    }

    /// Without an outlet, only capitals (`PHNOM PENH -`) or one or two words (`Jakarta -`) are a place.
    private static boolean placeOnly(Matcher head) {
        String part = head.group(1);
        boolean capitals = part.equals(part.toUpperCase(Locale.ROOT)) && part.length() > 2;
        boolean spaced = APART.matcher(head.group()).find();
        return head.group(4) == null
                && head.group().indexOf(':') < 0
                && (capitals
                        || spaced && head.group(3) == null && part.split(" ", -1).length <= 2 && part.length() > 3);
    }

    private static boolean isOutlet(String part, Set<String> outletWords) {
        String folded = part.toLowerCase(Locale.ROOT);
        if (outletWords.contains(folded) || DOMAIN.matcher(part).matches()) {
            return true;
        }
        if (part.matches("PR [A-Z]+") || part.matches("\\p{Lu}{4,}(?:NEWS|MEDIA|POST?|TV)")) {
            return true;
        }
        for (String word : folded.split("[ -]", -1)) {
            if (outletWords.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
