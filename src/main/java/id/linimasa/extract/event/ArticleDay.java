package id.linimasa.extract.event;

import id.linimasa.model.Article;
import id.linimasa.model.Extent;
import id.linimasa.model.TimeMention;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The day an article was written, the day its first sentences are about, and what lies before and behind them.
///
/// Example: of an article of Tuesday that begins with `pada Senin (3/2)` Monday is the topic. Made for one
/// article; immutable afterwards.
final class ArticleDay {
    /// How far back the news reaches.
    static final int NEWS_DAYS = 10;
    private static final int FIRST_SENTENCES = 4;
    /// The most words before the time of a dateline: place, outlet, day of the week.
    private static final int DATELINE = 8;
    /// The most words between the word for a source and the time it reported.
    private static final int REPORT = 9;

    private static final Set<String> CLOSING = Set.of(")", "]", ",");
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

    private final Grammar grammar;
    private final @Nullable LocalDate created;
    private final @Nullable LocalDate topic;

    ArticleDay(Article article, List<SentenceView> views, Grammar grammar) {
        this.grammar = grammar;
        created = article.created().date();
        topic = topic(views);
    }

    /// The day that the article's first sentences are about, else the day of writing, or null.
    @Nullable
    LocalDate topic() {
        return topic;
    }

    private @Nullable LocalDate topic(List<SentenceView> views) {
        LocalDate reported = null;
        int seen = 0;
        for (SentenceView view : views) {
            if (view.title()) {
                continue;
            }
            if (seen++ == FIRST_SENTENCES) {
                break;
            }
            for (TimeRef time : view.times()) {
                LocalDate day = news(time.mention());
                if (day != null && !reporting(view, time)) {
                    return day;
                }
                reported = reported == null ? day : reported;
            }
        }
        return reported == null ? created : reported;
    }

    /// The day that a time names, where it is one of the few days up to the day of writing; else null.
    @Nullable
    LocalDate news(TimeMention time) {
        LocalDateTime from = time.range().from();
        LocalDateTime to = time.range().to();
        if (from == null || to == null || to.isAfter(from.plusDays(1))) {
            return null;
        }
        LocalDate day = from.toLocalDate();
        boolean near = created == null || !day.isAfter(created) && day.isAfter(created.minusDays(NEWS_DAYS));
        return near ? day : null;
    }

    /// Whether a told time is still to come when the article is written.
    boolean ahead(When when) {
        LocalDateTime from = when.range().from();
        LocalDateTime to = when.range().to();
        LocalDateTime first = from == null ? to : from; // "sebelum 30 Juli" is open at its beginning
        if (!when.told() || created == null || first == null) {
            return false;
        }
        boolean stretch = when.extent() == Extent.THROUGHOUT // "dalam dua minggu ke depan"
                && to != null
                && !first.toLocalDate().isBefore(created)
                && to.toLocalDate().isAfter(created.plusDays(1));
        return first.toLocalDate().isAfter(created) || stretch;
    }

    /// Whether a time lies before the days that the article reports.
    boolean past(When when) {
        return past(when.range().to());
    }

    /// Whether a time that ends here lies before the days that the article reports.
    boolean past(@Nullable LocalDateTime to) {
        return to != null && topic != null && to.toLocalDate().isBefore(topic.minusDays(NEWS_DAYS));
    }

    /// Whether a time lies before the article was written: no day for what is still to come.
    boolean over(TimeRef time) {
        LocalDateTime to = time.mention().range().to();
        return created != null && to != null && to.toLocalDate().isBefore(created.minusDays(2));
    }

    /// Whether a time reaches beyond the day of writing.
    boolean open(TimeRef time) {
        LocalDateTime to = time.mention().range().to();
        return created != null && to != null && to.isAfter(created.plusDays(1).atStartOfDay());
    }

    /// Whether a time tells when somebody wrote, not when something happened: the date of a report
    /// (`dilansir AFP, Senin (4/8)`) or of a dateline.
    boolean ofWriting(SentenceView view, TimeRef time) {
        return reporting(view, time) || dateline(view, time);
    }

    private boolean reporting(SentenceView view, TimeRef time) {
        for (int i = time.from() - 1; i >= Math.max(0, time.from() - REPORT); i--) {
            if (view.triggerAt(i) != null || view.word(i).is(";")) {
                return false;
            }
            String lower = view.lower(i);
            if (grammar.source(lower)) {
                return !lower.equals("menurut");
            }
            if (grammar.says(lower) || grammar.said(lower)) {
                return false;
            }
        }
        return false;
    }

    /// Whether a time stands in the dateline (`JAKARTA, Senin (4/4/2022) - `): it tells the day of writing, which
    /// what is told without a day takes anyway, and never the day of a plan.
    private static boolean dateline(SentenceView view, TimeRef time) {
        if (time.from() > DATELINE) {
            return false;
        }
        for (int i = 0; i < time.from(); i++) {
            Word word = view.word(i);
            if (!word.mark() && !word.capitalised()) {
                return false;
            }
        }
        int behind = time.to();
        while (CLOSING.contains(view.lower(behind))) {
            behind++;
        }
        return DASHES.contains(view.lower(behind));
    }
}
