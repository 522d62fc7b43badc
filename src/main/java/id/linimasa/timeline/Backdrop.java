package id.linimasa.timeline;

import id.linimasa.model.EventColumns;

/// All events, of which a timeline shows a part: the pale counts at the back of the minimap. Not for several threads.
public final class Backdrop {

    private final EventColumns events;
    private final DatedSpan span;
    private WeightHistogram histogram = WeightHistogram.none();
    private TimeScale countedAt = new TimeScale(0, 0, 1);

    /// Linear in the number of events.
    public Backdrop(EventColumns events) {
        this.events = events;
        span = DatedSpan.of(events);
    }

    DatedSpan span() {
        return span;
    }

    int size() {
        return events.size();
    }

    /// Counts in `bins` bins over `width` pixels; the latest answer is kept.
    WeightHistogram histogram(TimeScale overview, double width, int bins) {
        if (histogram.bins() != bins || !overview.equals(countedAt)) {
            histogram = WeightHistogram.of(events, overview, width, bins);
            countedAt = overview;
        }
        return histogram;
    }
}
