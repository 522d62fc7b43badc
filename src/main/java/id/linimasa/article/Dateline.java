package id.linimasa.article;

import id.linimasa.model.SpanKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands before the first sentence of a story: the place it is dated from, the outlet and perhaps the day
/// (`TEL AVIV, KOMPAS.com –`, `Liputan6.com, Moskow -`, `Jakarta, CNN Indonesia --`, `BERITA KBB-`,
/// `Jakarta, 8 Mei 2025 (ANTARA) -`).
///
/// @param place or null
/// @param publisher or null
/// @param byline the head itself where it prints a day, or null
record Dateline(
        @Nullable String place,
        @Nullable String publisher,
        @Nullable Byline byline) {
    static final Dateline NONE = new Dateline(null, null, null);

    private static final int FARTHEST = 3;
    private static final String PART = "[\\p{Lu}\\d][\\p{L}\\d.'’&]*(?:[ -][\\p{Lu}\\d][\\p{L}\\d.'’&]*){0,4}";
    private static final Pattern HEAD = Pattern.compile("^[*_\\s]*(" + PART + ")(?:\\s?([,|(/]| l | I )\\s?(" + PART
            + ")\\)?)?(?:\\s?[,|(]\\s?(" + PART + ")\\)?)?[*_]*\\s{0,2}(?:-{1,3}|–|—|:(?= ))[*_]*\\s{0,3}");
    private static final String JOINED = "(?:\\s?[,|(/]\\s?(" + PART + ")\\)?)?";
    private static final Pattern BEFORE_DAY =
            Pattern.compile("[*_\\s]*(" + PART + ")\\)?" + JOINED + JOINED + "\\s?[,|]\\s?");
    private static final Pattern AFTER_DAY =
            Pattern.compile("\\s?" + JOINED + "[*_]*\\s{0,2}(?:-{1,3}|–|—)[*_]*\\s{0,3}+(?!\\d)");
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
            return new Dateline(null, first.group(1), null);
        }
        Dateline dated = dated(line, start, words, paint, outletWords);
        if (dated != null) {
            return dated.or(reporting);
        }
        Matcher head = HEAD.matcher(words);
        if (head.lookingAt()) {
            return ofHead(head, start, paint, outletWords).or(reporting);
        }
        Matcher domain = DOMAIN_HEAD.matcher(words);
        if (domain.lookingAt()) {
            paint.paint(start, start + domain.start(2), SpanKind.BOILERPLATE);
            paint.paint(start + domain.start(3), start + domain.end(3), SpanKind.BOILERPLATE);
            return new Dateline(domain.group(2), domain.group(1), null);
        }
        return NONE;
    }

    private Dateline or(@Nullable String outlet) {
        return publisher == null && outlet != null ? new Dateline(place, outlet, byline) : this;
    }

    /// `DENPASAR, 12 November 2022 13:05 WITA –`: a head that prints its day, which dates the article like a
    /// byline.
    private static @Nullable Dateline dated(
            Line line, int start, String words, SpanPaint paint, Set<String> outletWords) {
        PrintedDate date = PrintedDate.find(words);
        if (date == null || date.day() == null) {
            return null;
        }
        Matcher before = BEFORE_DAY.matcher(words).region(0, date.start());
        Matcher after = AFTER_DAY.matcher(words).region(date.end(), words.length());
        if (!before.matches() || !after.lookingAt()) {
            return null;
        }
        Named named = Named.of(outletWords, new Parts(before, 1, 2, 3), new Parts(after, 1));
        named.paint(paint, start, after.end());
        Line head = new Line(line.text(), start, start + date.end(), line.gap());
        return new Dateline(named.place(), named.publisher(), new Byline(head, date));
    }

    private static Dateline ofHead(Matcher head, int start, SpanPaint paint, Set<String> outletWords) {
        Named named = Named.of(outletWords, new Parts(head, 1, 3, 4));
        if (named.publisher() == null && head.group(3) != null && unknownOutlet(head)) {
            named = new Named(named.place(), named.placeStart(), head.group(3));
        }
        if (named.publisher() == null && (named.place() == null || !placeOnly(head))) {
            return NONE;
        }
        named.paint(paint, start, head.end());
        return new Dateline(named.place(), named.publisher(), null);
    }

    /// The groups of a match that name something.
    private record Parts(Matcher match, int... groups) {}

    /// What the parts of a head name.
    ///
    /// @param place the first part that is no outlet, or null
    /// @param placeStart where it begins in the head
    /// @param publisher the first part that is an outlet, or null
    private record Named(
            @Nullable String place,
            int placeStart,
            @Nullable String publisher) {
        static Named of(Set<String> outletWords, Parts... heads) {
            Named named = new Named(null, 0, null);
            for (Parts head : heads) {
                for (int group : head.groups()) {
                    String part = head.match().group(group);
                    if (part != null && !part.isEmpty()) {
                        named = named.with(part, head.match().start(group), isOutlet(part, outletWords));
                    }
                }
            }
            return named;
        }

        private Named with(String part, int start, boolean outlet) {
            if (outlet) {
                return publisher == null ? new Named(place, placeStart, part) : this;
            }
            return place == null ? new Named(part, start, publisher) : this;
        }

        /// Marks the head as boilerplate, its place as body.
        void paint(SpanPaint paint, int start, int end) {
            paint.paint(start, start + end, SpanKind.BOILERPLATE);
            if (place != null) {
                paint.paint(start + placeStart, start + placeStart + place.length(), SpanKind.BODY);
            }
        }
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
