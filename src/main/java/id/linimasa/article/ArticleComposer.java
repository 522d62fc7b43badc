package id.linimasa.article;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Span;
import id.linimasa.model.SpanKind;
import id.linimasa.model.TextSpan;
import id.linimasa.text.PlainText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes an article of a draft: marks its lines, finds headline, outlet and place, and tells when it was written.
/// The only class that knows the order of these steps. Immutable, safe for any number of threads.
final class ArticleComposer {
    private final ReadOptions options;
    private final BoilerplateFilter boilerplate;
    private final CaptionFilter captions;
    private final StoryDays days;
    private final TextLanguage language;
    private final InlineBoilerplate inline;
    private final Set<String> outletWords;
    private final Set<String> bylineWords;

    ArticleComposer(ReadOptions options) {
        PhraseTable phrases = PhraseTable.load();
        this.options = options;
        boilerplate = new BoilerplateFilter(phrases);
        captions = new CaptionFilter(phrases);
        days = new StoryDays(phrases);
        language = new TextLanguage(phrases);
        inline = new InlineBoilerplate(phrases);
        outletWords = Set.copyOf(phrases.of("outlet"));
        bylineWords = Set.copyOf(phrases.of("byline"));
    }

    /// Reads the text as people do; what it marks it tells by the offsets of the text as it is.
    Article compose(Draft draft) {
        PlainText plain = PlainText.of(draft.text());
        Metadata metadata = draft.metadata();
        SpanPaint paint = new SpanPaint(plain.text().length());
        for (TextSpan marked : draft.marked()) {
            Span span = plain.plain(marked.span());
            paint.paint(span.start(), span.end(), marked.kind());
        }
        List<Line> printed = Line.of(plain.text());
        // a format that marks its blocks has told already what belongs together
        List<Line> lines = draft.marked().isEmpty() ? BrokenLines.mended(printed) : printed;
        Byline byline = Byline.mark(lines, paint, bylineWords);
        captions.mark(lines, paint);
        boolean truncated = boilerplate.mark(lines, paint);
        Headline headline = Headline.mark(lines, paint, told(metadata.title()));
        LooseLines.mark(lines, paint);
        boilerplate.markRepeated(lines, paint);
        inline.mark(lines, paint);
        Dateline dateline = Dateline.mark(lines, paint, outletWords);
        WrappedLines.join(printed, paint);
        List<TextSpan> spans = paint.spans();
        List<TextSpan> readable = spans.stream().filter(TextSpan::readable).toList();
        PublicationDate date = PublicationDate.of(
                draft.metadata(),
                plain.text(),
                byline == null ? dateline.byline() : byline,
                readable,
                options.created(draft.source()),
                days);
        return new Article(
                ArticleId.of(draft.text(), metadata.url(), metadata.publisher()),
                draft.source(),
                draft.text(),
                headline.words(),
                first(metadata.publisher(), dateline.publisher(), headline.outlet()),
                metadata.author(),
                metadata.url(),
                date.published(),
                date.created().moved(plain::source),
                dateline.place(),
                language.of(plain.text(), readable.stream().map(TextSpan::span).toList()),
                truncated,
                spans.stream()
                        .map(s -> new TextSpan(plain.stretch(s.span()), s.kind()))
                        .toList());
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /// Scrapers write `No Title` where they found none.
    private static @Nullable String told(@Nullable String title) {
        if (title == null) {
            return null;
        }
        String folded = Normalized.of(title);
        return folded.isEmpty()
                        || folded.equals("no title")
                        || folded.equals("untitled")
                        || folded.equals("tanpa judul")
                        || folded.equals("null")
                ? null
                : title;
    }

    /// Whether there is anything to read in it.
    static boolean isBlank(Article article) {
        return article.spans().stream().noneMatch(span -> span.kind() == SpanKind.BODY);
    }
}
