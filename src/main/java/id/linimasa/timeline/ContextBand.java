package id.linimasa.timeline;

import id.linimasa.model.EventColumns;
import id.linimasa.model.Granularity;
import id.linimasa.timeline.DisplayList.Anchor;
import id.linimasa.timeline.DisplayList.Stroke;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Tells the spans that are wider than the view as chips above the lanes, `2021 (5) · Mei 2021 (12)`: otherwise,
/// zoomed to a week, every event of the month would fill the screen.
final class ContextBand {

    /// Spans of at least this share of the view become chips, at the coarsest scale of the level.
    private static final double SHARE = 0.45;

    private static final double CHIP_GAP = 6;
    private static final double CHIP_PADDING = 9;
    private static final double CHIP_HEIGHT = 18;
    /// More single events than this are told together: a row of `1–21 Mei (1)` helps nobody.
    private static final int MOST_SINGLE = 3;

    /// A span with fewer events than this part of another's is told with the rest.
    private static final int FEW_BESIDE = 50;

    private static final Comparator<Chip> LONGEST_FIRST = Comparator.comparing((Chip chip) -> !chip.told)
            .thenComparingLong(chip -> chip.from - chip.to)
            .thenComparingLong(chip -> chip.from);

    /// Events that are told to be in the same span.
    private static final class Chip {
        long from;
        long to;
        int row;
        int count;
        /// Whether it has a chip of its own, and not a part in the rest.
        boolean told;
        /// What was said last, and of what: a chip mostly says the same in the next frame.
        String label = "";

        long labelFrom;
        long labelTo;
        int labelCount;
        Language labelIn = Language.INDONESIAN;
    }

    private final TimelineFrame frame;
    private final List<Chip> chips = new ArrayList<>();
    private final List<Chip> spare = new ArrayList<>();

    private final DensityIndex.RowSink consider = this::consider;
    private EventColumns events;
    private long viewFrom;
    private long viewTo;
    private long shortest;

    ContextBand(TimelineFrame frame, EventColumns events) {
        this.frame = frame;
        this.events = events;
    }

    /// From which length on a span is told in the band, for a view of this width: the same for all scales of a level.
    static long threshold(Level level, double width) {
        double rounded = Math.max(100, Math.ceil(width / 100) * 100);
        return (long) (SHARE * rounded * level.coarsest());
    }

    /// Finds the spans that overlap the view.
    ///
    /// @return whether there are any
    boolean collect(TimelineIndex index, TimeScale scale, double width, long threshold) {
        for (int i = chips.size() - 1; i >= 0; i--) {
            spare.add(chips.get(i));
        }
        chips.clear();
        viewFrom = scale.time(0);
        viewTo = scale.time(width);
        shortest = threshold;
        events = index.events();
        for (DurationClass length : DurationClass.ALL) {
            if (length != DurationClass.OPEN && length.longest >= threshold) {
                long reach = length.longest / 2 + 1;
                index.overall().rows(0, length, viewFrom - reach, viewTo + reach, consider);
            }
        }
        settle();
        if (chips.size() > 1) {
            chips.sort(LONGEST_FIRST);
        }
        return !chips.isEmpty();
    }

    /// Settles which spans get a chip of their own: not those of one event where there are many, nor those of few
    /// beside one of very many.
    private void settle() {
        int single = 0;
        int most = 0;
        for (int i = 0; i < chips.size(); i++) {
            single += chips.get(i).count == 1 ? 1 : 0;
            most = Math.max(most, chips.get(i).count);
        }
        for (int i = 0; i < chips.size(); i++) {
            int count = chips.get(i).count;
            chips.get(i).told = (count > 1 || single <= MOST_SINGLE) && count * FEW_BESIDE >= most;
        }
    }

    private void consider(int row, long unusedMark) {
        long start = events.from()[row];
        long end = events.to()[row];
        if (end - start >= shortest && start < viewTo && end > viewFrom) {
            count(row, start, end);
        }
    }

    private void count(int row, long from, long to) {
        for (int i = 0; i < chips.size(); i++) {
            Chip chip = chips.get(i);
            if (chip.from == from && chip.to == to) {
                chip.count++;
                return;
            }
        }
        Chip chip = spare.isEmpty() ? new Chip() : spare.removeLast();
        chip.from = from;
        chip.to = to;
        chip.row = row;
        chip.count = 1;
        chips.add(chip);
    }

    void draw(TimelineIndex index, ViewState state) {
        Regions regions = frame.regions;
        if (regions.band() == 0) {
            return;
        }
        DisplayList chrome = frame.chrome;
        double top = regions.bandTop() + 1;
        chrome.fillRect(0, top, regions.width(), regions.band() - 1, 0, ColorRole.GROUND, 1);
        double x = regions.header() + CHIP_GAP;
        double y = top + (regions.band() - CHIP_HEIGHT) / 2 - 0.5;
        for (int i = 0; i < chips.size(); i++) {
            Chip chip = chips.get(i);
            String text = label(index.events(), chip, state.language());
            double w = index.widths().width(text, TextStyle.SMALL) + 2 * CHIP_PADDING;
            boolean last = i + 1 == chips.size();
            if (!chip.told || x + w > regions.width() - (last ? CHIP_GAP : 64)) {
                forget(i);
                rest(i, x, y, index, state.language());
                break;
            }
            chip(text, x, y, w);
            frame.hits.add(HitMap.Target.CONTEXT, chip.row, -1, chip.from, chip.to, x, y, w, CHIP_HEIGHT);
            x += w + CHIP_GAP;
        }
        double line = AxisDrawing.crisp(regions.lanesTop() - 1);
        chrome.line(0, line, regions.width(), line, ColorRole.LINE, 1, 1, Stroke.SOLID);
    }

    /// Chips from here on have no room of their own.
    private void forget(int first) {
        for (int i = first; i < chips.size(); i++) {
            chips.get(i).told = false;
        }
    }

    private void rest(int first, double x, double y, TimelineIndex index, Language language) {
        int count = 0;
        long from = Long.MAX_VALUE;
        long to = Long.MIN_VALUE;
        for (int i = first; i < chips.size(); i++) {
            count += chips.get(i).count;
            from = Math.min(from, chips.get(i).from);
            to = Math.max(to, chips.get(i).to);
        }
        String text = "+" + Counts.compact(count, language);
        double w = index.widths().width(text, TextStyle.SMALL) + 2 * CHIP_PADDING;
        chip(text, x, y, w);
        frame.hits.add(HitMap.Target.CONTEXT, chips.get(first).row, -1, from, to, x, y, w, CHIP_HEIGHT);
    }

    private void chip(String text, double x, double y, double w) {
        frame.chrome.fillRect(x, y, w, CHIP_HEIGHT, CHIP_HEIGHT / 2, ColorRole.PANEL, 1);
        frame.chrome.strokeRect(
                x + 0.5, y + 0.5, w - 1, CHIP_HEIGHT - 1, CHIP_HEIGHT / 2, ColorRole.LINE, 1, 1, Stroke.SOLID);
        frame.chrome.text(text, x + CHIP_PADDING, y + 13, TextStyle.SMALL, Anchor.START, ColorRole.INK, 1);
    }

    private static String label(EventColumns events, Chip chip, Language language) {
        boolean same = chip.labelFrom == chip.from
                && chip.labelTo == chip.to
                && chip.labelCount == chip.count
                && chip.labelIn == language;
        if (!same) {
            Granularity granularity = Granularity.values()[events.granularity()[chip.row]];
            chip.label = DateText.interval(chip.from, chip.to, granularity, language) + " ("
                    + Counts.full(chip.count, language) + ")";
            chip.labelFrom = chip.from;
            chip.labelTo = chip.to;
            chip.labelCount = chip.count;
            chip.labelIn = language;
        }
        return chip.label;
    }

    /// The events that a chip of the latest picture stands for, in order: those of its very span, or, for the rest,
    /// those whose span has no chip.
    int[] members(TimelineIndex index, long from, long to) {
        boolean own = chip(from, to);
        IntStream.Builder rows = IntStream.builder();
        EventColumns columns = index.events();
        for (DurationClass length : DurationClass.ALL) {
            if (length == DurationClass.OPEN || length.longest < shortest) {
                continue;
            }
            long reach = length.longest / 2 + 1;
            index.overall().rows(0, length, viewFrom - reach, viewTo + reach, (row, mark) -> {
                long start = columns.from()[row];
                long end = columns.to()[row];
                boolean wide = end - start >= shortest && start < viewTo && end > viewFrom;
                if (wide && (own ? start == from && end == to : !chip(start, end))) {
                    rows.add(row);
                }
            });
        }
        return rows.build().sorted().toArray();
    }

    /// Whether a span has a chip of its own.
    private boolean chip(long from, long to) {
        for (int i = 0; i < chips.size(); i++) {
            Chip chip = chips.get(i);
            if (chip.told && chip.from == from && chip.to == to) {
                return true;
            }
        }
        return false;
    }
}
