package id.linimasa.extract.timex;

import id.linimasa.model.Article;
import id.linimasa.model.Bilingual;
import id.linimasa.model.CreationTime;
import id.linimasa.model.Span;
import id.linimasa.model.TextSpan;
import id.linimasa.model.TimeMention;
import id.linimasa.model.Timex3;
import java.time.LocalDate;
import java.util.ArrayList;
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
        return new Resolver(tokens, candidates, created).mentions();
    }

    /// Resolves the candidates of one text in order.
    private static final class Resolver {
        private final Tokens tokens;
        private final List<Candidate> candidates;
        private final Discourse discourse = new Discourse();
        private final TimexAnchor anchor;

        Resolver(Tokens tokens, List<Candidate> candidates, @Nullable Anchor created) {
            this.tokens = tokens;
            this.candidates = candidates;
            discourse.learn(candidates);
            anchor = new TimexAnchor(created, discourse);
        }

        List<TimeMention> mentions() {
            List<TimeMention> mentions = new ArrayList<>(candidates.size());
            for (int i = 0; i < candidates.size(); i++) {
                Candidate candidate = candidates.get(i);
                int sentence = tokens.sentence(candidate.start());
                Tense tense = Tense.of(tokens, candidate.start(), candidate.end());
                Resolution resolution = anchor.resolve(candidate.reading(), tense, dayOfSentence(i, sentence));
                String words = tokens.words(candidate.start(), candidate.end());
                discourse.told(candidate, resolution, words, sentence);
                mentions.add(mention(candidate, resolution, words));
            }
            return mentions;
        }

        /// The day of the sentence: told before the expression, or after it.
        private @Nullable Anchor dayOfSentence(int index, int sentence) {
            Reading reading = candidates.get(index).reading();
            boolean undated = reading instanceof Reading.Moment moment && moment.date() == null
                    || reading instanceof Reading.Interval interval
                            && interval.to() instanceof Reading.Moment last
                            && last.date() == null;
            if (!undated) {
                return null;
            }
            Anchor before = discourse.dayOfSentence(sentence);
            if (before != null) {
                return before;
            }
            for (int i = index + 1; i < candidates.size() && i < index + 4; i++) {
                Candidate next = candidates.get(i);
                if (tokens.sentence(next.start()) != sentence) {
                    break;
                }
                if (ClockJoins.isDay(next.reading())) {
                    Tense tense = Tense.of(tokens, next.start(), next.end());
                    var from = anchor.resolve(next.reading(), tense, null)
                            .value()
                            .range()
                            .from();
                    if (from != null) {
                        String words = tokens.words(next.start(), next.end());
                        return new Anchor(from.toLocalDate(), "dari “" + words + "”", "from “" + words + "”");
                    }
                }
            }
            return null;
        }

        private TimeMention mention(Candidate candidate, Resolution resolution, String words) {
            TimexValue value = resolution.value();
            Timex3 timex = new Timex3(resolution.type(), value.text(), candidate.mod());
            Span span = new Span(tokens.start(candidate.start()), tokens.end(candidate.end() - 1));
            String end = candidate.mod() == null ? " → " + value.text() : " → " + value.text() + " " + candidate.mod();
            Bilingual explanation = new Bilingual(
                    "“" + words + "” → " + resolution.because().id() + end,
                    "“" + words + "” → " + resolution.because().en() + end);
            return new TimeMention(
                    span, timex, value.range(candidate.mod()), value.granularity(), candidate.rule(), explanation);
        }
    }
}
