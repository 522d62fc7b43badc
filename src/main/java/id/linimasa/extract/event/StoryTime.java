package id.linimasa.extract.event;

import id.linimasa.extract.event.When.Trust;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Extent;
import id.linimasa.model.Granularity;
import id.linimasa.model.TimeRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The time of a sentence that names none, where the story around it goes on: behind a sentence that a past time
/// opens, or between two that are told for long ago.
///
/// Made for one article; immutable afterwards.
final class StoryTime {
    private static final int SENTENCES = 3;
    private static final int DAYS = 45;

    private final List<SentenceView> views;
    private final ArticleDay day;

    StoryTime(List<SentenceView> views, ArticleDay day) {
        this.views = List.copyOf(views);
        this.day = day;
    }

    /// The time of what occurred in this sentence, or null where the story doesn't tell it.
    @Nullable
    When of(SentenceView view) {
        if (!view.times().isEmpty()) {
            return null;
        }
        When opened = opened(view);
        return opened == null ? between(view) : opened;
    }

    /// `Pada 2020, Washington … . UEA dan Bahrain sepakat …`: a past time that opens the sentence before still
    /// holds.
    private @Nullable When opened(SentenceView view) {
        SentenceView before = view.index() == 0 ? null : views.get(view.index() - 1);
        if (before == null
                || before.times().size() != 1
                || before.sentence().paragraph() != view.sentence().paragraph()) {
            return null;
        }
        TimeRef time = before.times().getFirst();
        boolean holds = time.from() <= 1 && time.usable();
        return holds && day.past(time.mention().range().to()) ? When.told(time, Trust.SENTENCE) : null;
    }

    /// Whether the sentence before tells of long ago and of nothing since.
    boolean longAgo(SentenceView view) {
        SentenceView before = view.index() == 0 || !view.times().isEmpty() ? null : views.get(view.index() - 1);
        return before != null
                && before.sentence().paragraph() == view.sentence().paragraph()
                && before.times().stream().anyMatch(TimeRef::usable)
                && before.times().stream()
                        .filter(TimeRef::usable)
                        .allMatch(time -> day.past(time.mention().range().to()));
    }

    /// The stretch between the past days that the sentences before and behind tell.
    private @Nullable When between(SentenceView view) {
        TimeRef first = beside(view, -1);
        TimeRef last = beside(view, 1);
        LocalDateTime from = first == null ? null : first.mention().range().from();
        LocalDateTime to = last == null ? null : last.mention().range().to();
        if (from == null || to == null || !from.isBefore(to)) {
            return null;
        }
        LocalDate begin = from.toLocalDate();
        LocalDate end = to.minusNanos(1).toLocalDate();
        return end.isAfter(begin.plusDays(DAYS))
                ? null
                : new When(
                        null,
                        begin.equals(end) ? begin.toString() : begin + "/" + end,
                        TimeRange.days(begin, end.plusDays(1)),
                        Extent.WITHIN,
                        Trust.TOPIC,
                        new Bilingual(
                                "antara tanggal kalimat sebelum dan sesudahnya",
                                "between the dates of the sentences before and behind"));
    }

    /// The past time told nearest in this direction, a few sentences away and none of the news between; or null.
    private @Nullable TimeRef beside(SentenceView view, int step) {
        for (int away = 1; away <= SENTENCES; away++) {
            int i = view.index() + step * away;
            if (i < 0 || i >= views.size() || views.get(i).title()) {
                return null;
            }
            for (TimeRef time : views.get(i).times()) {
                LocalDateTime to = time.mention().range().to();
                if (time.usable() && to != null && day.topic() != null) {
                    boolean fine = time.mention().granularity().compareTo(Granularity.MONTH) <= 0;
                    return fine && day.past(to) ? time : null;
                }
            }
        }
        return null;
    }
}
