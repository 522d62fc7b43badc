package id.linimasa.extract.timex;

import id.linimasa.model.Article;
import id.linimasa.model.CreationTime;
import id.linimasa.model.Span;
import id.linimasa.model.TextSpan;
import id.linimasa.model.TimeMention;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the temporal expressions of Indonesian text and says what each means and why.
///
/// Time grows linearly with the text. Immutable: one tagger serves any number of threads.
///
/// ```java
/// TimexTagger tagger = new TimexTagger();
/// for (TimeMention mention : tagger.tag("Mereka bertemu Mei lalu.", LocalDate.of(2022, 4, 26))) {
///     System.out.println(mention.timex().value());    // 2021-05
///     System.out.println(mention.explanation().id()); // “Mei lalu” → Mei terakhir sebelum 26 April 2022 (…) → 2021-05
/// }
/// ```
public final class TimexTagger {
    private final TimexLexicon lexicon;
    private final TimexRules rules;

    /// Loads the lexicons.
    public TimexTagger() {
        lexicon = new TimexLexicon();
        rules = new TimexRules(lexicon);
    }

    /// The expressions of an article's title and body, in text order, never overlapping; relative ones hang on its
    /// document creation time and stay unresolved where it is unknown.
    public List<TimeMention> tag(Article article) {
        List<Span> spans = article.readable().stream().map(TextSpan::span).toList();
        return tag(article.text(), spans, anchor(article));
    }

    /// The expressions of one stretch of text.
    ///
    /// @param created the day it was written; null leaves relative dates unresolved
    public List<TimeMention> tag(String text, @Nullable LocalDate created) {
        Anchor anchor = created == null ? null : new Anchor(created, "tanggal yang diberikan", "the date given");
        return tag(text, List.of(new Span(0, text.length())), anchor);
    }

    private static @Nullable Anchor anchor(Article article) {
        CreationTime created = article.created();
        LocalDate day = created.date();
        if (day == null) {
            return null;
        }
        Span span = created.span();
        return switch (created.kind()) {
            case USER -> new Anchor(day, "tanggal artikel, ditetapkan pengguna", "the article's date, set by the user");
            case METADATA -> new Anchor(day, "tanggal artikel, dari metadata", "the article's date, from its metadata");
            case BYLINE, TEXT, NONE -> {
                String words = span == null ? created.note() : span.of(article.text());
                yield new Anchor(
                        day, "tanggal artikel, dari “" + words + "”", "the article's date, from “" + words + "”");
            }
        };
    }

    private List<TimeMention> tag(String text, List<Span> spans, @Nullable Anchor created) {
        Tokens tokens = TokenScanner.scan(lexicon, text, spans);
        List<Candidate> candidates = TimexJoins.join(tokens, rules.candidates(tokens));
        return new TimexResolver(tokens, candidates, created).mentions();
    }
}
