package id.linimasa.extract.timex;

import id.linimasa.model.Bilingual;
import id.linimasa.model.Span;
import id.linimasa.model.TimeMention;
import id.linimasa.model.Timex3;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Resolves the expressions of one text in order and writes down why. Used by one thread for one text.
final class TimexResolver {
    /// How many expressions ahead an hour looks for the day of its sentence.
    private static final int LOOK_AHEAD = 4;
    /// How many words behind a word of reporting the day of a report stands at most.
    private static final int SOURCE = 7;
    /// How many days before its article a quotation may have been spoken.
    private static final int SPOKEN_WITHIN = 3;

    private final Tokens tokens;
    private final List<Candidate> candidates;
    private final @Nullable Anchor created;
    private final Quotations quotations;
    private final Discourse discourse = new Discourse();
    private final TimexAnchor anchor;

    TimexResolver(Tokens tokens, List<Candidate> candidates, @Nullable Anchor created) {
        this.tokens = tokens;
        this.candidates = candidates;
        this.created = created;
        quotations = new Quotations(tokens);
        discourse.learn(candidates);
        anchor = new TimexAnchor(created, discourse);
    }

    /// The mentions in text order.
    List<TimeMention> mentions() {
        List<TimeMention> mentions = new ArrayList<>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            boolean then = candidate.reading() instanceof Reading.Then;
            if (then && discourse.lastOfAnyLength() == null) {
                continue; // "saat itu" before any date says nothing of the calendar
            }
            Context context = context(i);
            Resolution resolution = anchor.resolve(candidate.reading(), context);
            String words = tokens.words(candidate.start(), candidate.end());
            discourse.told(candidate, resolution, words, context.sentence(), reported(candidate.start()));
            mentions.add(mention(candidate, resolution, words));
        }
        return mentions;
    }

    /// Whether it tells when another medium reported: `dikutip dari AFP pada Rabu (30/7/2025)`.
    private boolean reported(int start) {
        int sentence = tokens.sentence(start);
        for (int i = start - 1; i >= Math.max(0, start - SOURCE) && tokens.sentence(i) == sentence; i--) {
            if (tokens.word(i).is(Sense.CUE_SOURCE)) {
                return true;
            }
        }
        return false;
    }

    private Context context(int index) {
        Candidate candidate = candidates.get(index);
        Tense tense = Tense.of(tokens, candidate.start(), candidate.end());
        int sentence = tokens.sentence(candidate.start());
        boolean quoted = quotations.contains(candidate.start());
        Anchor day = undated(candidate.reading()) ? dayOfSentence(index, sentence) : null;
        Anchor spoken = quoted && today(candidate.reading()) ? spoken(index, sentence) : null;
        return new Context(tense, sentence, day, spoken);
    }

    private static boolean undated(Reading reading) {
        return reading instanceof Reading.Moment moment && moment.date() == null
                || reading instanceof Reading.Interval interval
                        && interval.to() instanceof Reading.Moment last
                        && last.date() == null;
    }

    private static boolean today(Reading reading) {
        return reading instanceof Reading.Shift shift && shift.unit() == Unit.DAY && !shift.fromLast();
    }

    /// The day that a quotation's `hari ini` means: the day told beside it, else the last day told, if the article
    /// came out at most [#SPOKEN_WITHIN] days later.
    private @Nullable Anchor spoken(int index, int sentence) {
        Anchor written = created;
        Anchor beside = dayOfSentence(index, sentence);
        Anchor day = beside == null ? discourse.lastDay() : beside;
        if (written == null || day == null) {
            return null;
        }
        long before = ChronoUnit.DAYS.between(day.day(), written.day());
        return before >= 0 && before <= SPOKEN_WITHIN ? day : null;
    }

    /// The day of the sentence: told before the expression, or after it; or null.
    private @Nullable Anchor dayOfSentence(int index, int sentence) {
        Anchor before = discourse.dayOfSentence(sentence);
        if (before != null) {
            return before;
        }
        for (int i = index + 1; i < candidates.size() && i <= index + LOOK_AHEAD; i++) {
            Candidate next = candidates.get(i);
            if (tokens.sentence(next.start()) != sentence) {
                return null;
            }
            if (next.reading() instanceof Reading.Day) {
                Tense tense = Tense.of(tokens, next.start(), next.end());
                var from = anchor.resolve(next.reading(), Context.of(tense))
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
