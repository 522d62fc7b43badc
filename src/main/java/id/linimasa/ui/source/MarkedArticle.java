package id.linimasa.ui.source;

import id.linimasa.model.Article;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EntityMention;
import id.linimasa.model.EventMention;
import id.linimasa.model.Evidence;
import id.linimasa.model.Extraction;
import id.linimasa.model.Span;
import id.linimasa.model.SpanKind;
import id.linimasa.model.TextSpan;
import id.linimasa.model.TimeMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An article cut into lines with its marks: a pure function of the article, what was found in it, and the
/// evidence of the selected event.
public final class MarkedArticle {

    private final Article article;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Evidence> evidence;
    private final List<Evidence> told = new ArrayList<>();

    private MarkedArticle(Article article, List<Evidence> evidence) {
        this.article = article;
        this.evidence = evidence;
    }

    /// The lines of an article.
    ///
    /// @param found what was found in it, or null where nothing is known
    /// @param evidence the words of the selected event in this article
    /// @param kinds which kinds of words are marked
    public static List<Paragraph> paragraphs(
            Article article, @Nullable Extraction found, List<Evidence> evidence, Set<HighlightKind> kinds) {
        MarkedArticle marked = new MarkedArticle(article, evidence);
        if (found != null) {
            marked.markTimes(found);
            marked.markEntities(found);
            marked.markTriggers(found);
        }
        marked.marks.removeIf(m -> !kinds.contains(m.kind()));
        marked.marks.sort(Comparator.comparing(Mark::span));
        return marked.lines();
    }

    private void markTimes(Extraction found) {
        for (TimeMention time : found.times()) {
            marks.add(new Mark(time.span(), HighlightKind.DATE, time.timex().value(), time.explanation()));
        }
    }

    private void markEntities(Extraction found) {
        for (Entity entity : found.entities()) {
            for (EntityMention mention : entity.mentions()) {
                if (mention.form() != EntityMention.Form.PRONOUN || inEvidence(mention.span())) {
                    marks.add(new Mark(mention.span(), kind(entity.kind()), entity.name(), null));
                }
            }
        }
    }

    private static HighlightKind kind(EntityKind kind) {
        return switch (kind) {
            case PERSON -> HighlightKind.PERSON;
            case ORGANIZATION -> HighlightKind.ORGANIZATION;
            case PLACE -> HighlightKind.PLACE;
        };
    }

    private boolean inEvidence(Span span) {
        return evidence.stream().anyMatch(e -> e.span().contains(span));
    }

    /// The trigger of the selected event; without one, every trigger.
    private void markTriggers(Extraction found) {
        for (EventMention event : found.events()) {
            told.addAll(event.evidence());
            for (Evidence words : event.evidence()) {
                if (evidence.isEmpty() || evidence.contains(words)) {
                    marks.add(new Mark(
                            words.trigger(),
                            HighlightKind.TRIGGER,
                            event.title().id(),
                            null));
                }
            }
        }
    }

    private List<Paragraph> lines() {
        List<Paragraph> lines = new ArrayList<>();
        String text = article.text();
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Span line = stripped(text, start, end);
            if (line.length() > 0) {
                lines.add(new Paragraph(line, kindAt(line), overlapsEvidence(line), tells(line), marksIn(line)));
            }
            start = end + 1;
        }
        return lines;
    }

    private static Span stripped(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /// Also the no-break spaces that saved pages are full of.
    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean overlapsEvidence(Span line) {
        return evidence.stream().anyMatch(e -> e.span().overlaps(line));
    }

    private boolean tells(Span line) {
        return told.stream().anyMatch(e -> e.span().overlaps(line));
    }

    /// What most of a line is; what no span covers is not part of the report.
    private SpanKind kindAt(Span line) {
        SpanKind best = SpanKind.BOILERPLATE;
        int most = 0;
        for (TextSpan span : article.spans()) {
            int common = Math.min(span.span().end(), line.end())
                    - Math.max(span.span().start(), line.start());
            if (common > most) {
                most = common;
                best = span.kind();
            }
        }
        return best;
    }

    private List<Mark> marksIn(Span line) {
        return marks.stream().filter(m -> line.contains(m.span())).toList();
    }
}
