package id.linimasa.timeline;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/// Chooses the ticks of an axis: labelled ones far enough apart to read, unlabelled finer ones where they fit, and the
/// units of the upper row.
///
/// Answers are pure; the last one is kept, because most frames ask the same.
public final class Axis {

    /// The least distance of labelled ticks, in pixels.
    public static final double LABELLED = 64;

    private static final double UNLABELLED = 8;
    private static final double LABEL_PADDING = 16;
    private static final int MOST = 800;
    /// How much more than the view is worked out on each side, as a share of it, so that most frames work out nothing.
    private static final double AHEAD = 0.5;
    private static final long[] NO_TICKS = {};
    private static final TickStep[] STEPS = TickStep.values();

    /// @param time where the tick stands
    /// @param end where the next one stands
    /// @param label what it says
    public record Tick(long time, long end, String label) {}

    /// @param step of the labelled ticks
    /// @param minor labelled ticks, ascending
    /// @param finer unlabelled ticks between them, empty where too dense
    /// @param major the units of the upper row, ascending, the first one possibly beginning left of the view
    public record Ticks(TickStep step, List<Tick> minor, long[] finer, List<Tick> major) {

        public Ticks {
            minor = List.copyOf(minor);
            major = List.copyOf(major);
        }
    }

    private final TextWidths widths;
    private long lastFrom;
    private long lastTo = Long.MIN_VALUE;
    private TickStep lastFiner = TickStep.DAY;
    private boolean lastWide;
    private Language lastLanguage = Language.INDONESIAN;
    private DayOfWeek lastWeekStart = DayOfWeek.MONDAY;
    private Ticks last = new Ticks(TickStep.DAY, List.of(), new long[0], List.of());

    public Axis(TextWidths widths) {
        this.widths = widths;
    }

    /// The ticks for a view of `width` pixels, and some on either side of it; weeks begin on Monday.
    public Ticks ticks(TimeScale scale, double width, Language language) {
        return ticks(scale, width, language, DayOfWeek.MONDAY);
    }

    /// The ticks for a view of `width` pixels, and some on either side of it.
    ///
    /// @param weekStart on which day weeks begin
    public Ticks ticks(TimeScale scale, double width, Language language, DayOfWeek weekStart) {
        TickStep step = step(scale, language);
        double pixels = step.shortest() / scale.msPerPx();
        boolean wide = TickLabels.wide(step, pixels);
        long from = scale.time(0);
        long to = scale.time(width);
        TickStep finer = finer(step, scale);
        boolean same = step == last.step()
                && finer == lastFiner
                && wide == lastWide
                && language == lastLanguage
                && weekStart == lastWeekStart
                && from >= lastFrom
                && to <= lastTo;
        if (!same) {
            lastFrom = scale.time(-AHEAD * width);
            lastTo = scale.time((1 + AHEAD) * width);
            lastWeekStart = weekStart;
            last = compute(step, finer, wide, language);
            lastFiner = finer;
            lastWide = wide;
            lastLanguage = language;
        }
        return last;
    }

    private Ticks compute(TickStep step, TickStep finer, boolean wide, Language language) {
        long from = Math.max(Times.FIRST, lastFrom);
        long to = Math.min(Times.LAST, lastTo + 1);
        TickStep majorStep = TickLabels.major(step);
        List<Tick> minor = new ArrayList<>();
        for (long t = step.floor(from, lastWeekStart); t <= to && minor.size() < MOST; t = step.next(t)) {
            minor.add(new Tick(t, step.next(t), TickLabels.minor(step, t, wide, language)));
        }
        List<Tick> major = new ArrayList<>();
        for (long t = majorStep.floor(from); t <= to && major.size() < MOST; t = majorStep.next(t)) {
            major.add(new Tick(t, majorStep.next(t), TickLabels.major(step, t, language)));
        }
        return new Ticks(step, minor, finer == step ? NO_TICKS : between(step, finer, from, to), major);
    }

    private TickStep step(TimeScale scale, Language language) {
        for (TickStep step : STEPS) {
            double pixels = step.shortest() / scale.msPerPx();
            double label = TickLabels.widest(step, TickLabels.wide(step, pixels), widths, language) + LABEL_PADDING;
            if (pixels >= Math.max(LABELLED, label)) {
                return step;
            }
        }
        return TickStep.YEAR_500;
    }

    /// The step of the unlabelled ticks; the labelled one itself where there is no room for finer ones.
    private static TickStep finer(TickStep step, TimeScale scale) {
        TickStep best = step;
        for (int i = step.ordinal() - 1; i >= 0; i--) {
            TickStep finer = STEPS[i];
            boolean nested = step.unit != TickStep.Unit.MONTH || finer.unit != TickStep.Unit.WEEK;
            if (finer.shortest() / scale.msPerPx() < UNLABELLED) {
                break;
            }
            if (nested && step.shortest() % Math.max(1, finer.shortest()) == 0 || finer.unit != step.unit && nested) {
                best = finer;
                break;
            }
        }
        return best;
    }

    private long[] between(TickStep step, TickStep best, long from, long to) {
        long[] ticks = new long[MOST];
        int n = 0;
        for (long t = best.floor(from, lastWeekStart); t <= to && n < MOST; t = best.next(t)) {
            if (step.floor(t, lastWeekStart) != t) {
                ticks[n++] = t;
            }
        }
        return java.util.Arrays.copyOf(ticks, n);
    }
}
