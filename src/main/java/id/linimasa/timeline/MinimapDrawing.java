package id.linimasa.timeline;

import id.linimasa.timeline.DisplayList.Anchor;
import id.linimasa.timeline.DisplayList.Stroke;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws the overview of the events, of all events behind them, and the window that is looked through.
final class MinimapDrawing {

    private static final double BIN = 3;
    private static final double TOP = 18;
    private static final double LEAST_HEIGHT = 2;
    private static final double NOTHING = 1e-9;
    private static final int MOST_TICKS = 20_000;
    private static final double HANDLE = MinimapWindow.HANDLE;

    private final TimelineFrame frame;
    private final Axis axis;

    private @Nullable TimelineIndex counted;
    private double countedWidth;
    private WeightHistogram histogram = WeightHistogram.none();

    MinimapDrawing(TimelineFrame frame, TextWidths widths) {
        this.frame = frame;
        axis = new Axis(widths);
    }

    void draw(TimelineIndex index, ViewState state) {
        Regions regions = frame.regions;
        if (regions.minimap() == 0) {
            return;
        }
        double width = regions.width();
        TimeScale overview = index.overview(width);
        DisplayList chrome = frame.chrome;
        chrome.fillRect(0, 0, width, regions.minimap(), 0, ColorRole.PANEL, 1);
        years(overview, width, regions.minimap(), state.language());
        bins(index, overview, state.parts().mapScale());
        ticks(index, overview, state.marks().found(), ColorRole.WARNING);
        ticks(index, overview, state.marks().pinned(), ColorRole.WARNING);
        ticks(index, overview, state.selected(), ColorRole.ACCENT);
        window(overview, state, regions);
        brush(overview, state, regions);
        double y = AxisDrawing.crisp(regions.minimap() - 1);
        chrome.line(0, y, width, y, ColorRole.LINE, 1, 1, Stroke.SOLID);
    }

    private void years(TimeScale overview, double width, double height, Language language) {
        Axis.Ticks found = axis.ticks(overview, width, language);
        List<Axis.Tick> ticks = found.minor();
        for (int i = 0; i < ticks.size(); i++) {
            double x = AxisDrawing.crisp(overview.x(ticks.get(i).time()));
            if (x < 0 || x > width) {
                continue;
            }
            frame.chrome.line(x, 0, x, height, ColorRole.LINE, 1, 1, Stroke.SOLID);
            String label = TickLabels.alone(found.step(), ticks.get(i), language);
            frame.chrome.text(label, x + 5, 13, TextStyle.SMALL, Anchor.START, ColorRole.MUTED, 1);
        }
    }

    private void bins(TimelineIndex index, TimeScale overview, MapScale scale) {
        Regions regions = frame.regions;
        int bins = (int) Math.max(1, regions.width() / BIN);
        if (counted != index || countedWidth != regions.width()) {
            histogram = WeightHistogram.of(index.events(), overview, bins * BIN, bins);
            counted = index;
            countedWidth = regions.width();
        }
        Backdrop all = index.backdrop();
        boolean part = all != null && all.size() > index.events().size();
        WeightHistogram behind = part && all != null ? all.histogram(overview, bins * BIN, bins) : histogram;
        double most = behind.most();
        ColorRole front = part ? ColorRole.ACCENT : ColorRole.MUTED;
        double bottom = regions.minimap() - 1;
        double room = bottom - 1 - TOP;
        for (int b = 0; b < bins && most > 0; b++) {
            if (part && behind.weight(b) > NOTHING) {
                double h = Math.max(LEAST_HEIGHT, room * scale.height(behind.weight(b), most));
                frame.chrome.fillRect(b * BIN, bottom - h, BIN - 0.5, h, 0, ColorRole.COUNT, 1);
            }
            double weight = histogram.weight(b);
            if (weight > NOTHING) {
                double h = Math.max(LEAST_HEIGHT, room * scale.height(weight, most));
                double unsure = scale == MapScale.LOGARITHM ? 0 : h * histogram.uncertain(b) / weight;
                frame.chrome.fillRect(b * BIN, bottom - h, BIN - 0.5, unsure, 0, front, 0.4);
                frame.chrome.fillRect(b * BIN, bottom - h + unsure, BIN - 0.5, h - unsure, 0, front, 0.9);
            }
        }
    }

    /// A tick at the foot for each event that is selected, found or pinned; events come in order of time, so few pixels
    /// are asked.
    private void ticks(TimelineIndex index, TimeScale overview, BitSet rows, ColorRole role) {
        double last = Double.NEGATIVE_INFINITY;
        int looked = 0;
        double bottom = frame.regions.minimap() - 1;
        for (int row = rows.nextSetBit(0); row >= 0 && looked < MOST_TICKS; row = rows.nextSetBit(row + 1), looked++) {
            if (DurationClass.onAxis(index.events(), row)) {
                double x = AxisDrawing.crisp(overview.x(DurationClass.mark(index.events(), row)));
                if (x != last) {
                    frame.chrome.line(x, bottom - 8, x, bottom, role, 1, 2, Stroke.SOLID);
                    last = x;
                }
            }
        }
    }

    private void window(TimeScale overview, ViewState state, Regions regions) {
        double[] edges = MinimapWindow.edges(overview, state.scale(), regions);
        double h = regions.minimap() - 1;
        double x = edges[0];
        double w = edges[1] - edges[0];
        frame.chrome.fillRect(x, 0, w, h, 4, ColorRole.ACCENT, 0.14);
        frame.chrome.strokeRect(x + 0.5, 0.5, w - 1, h - 1, 4, ColorRole.ACCENT, 0.45, 1, Stroke.SOLID);
        frame.chrome.fillRect(x - HANDLE / 2, h / 2 - 12, HANDLE, 24, 2, ColorRole.ACCENT, 1);
        frame.chrome.fillRect(x + w - HANDLE / 2, h / 2 - 12, HANDLE, 24, 2, ColorRole.ACCENT, 1);
    }

    private void brush(TimeScale overview, ViewState state, Regions regions) {
        if (state.brushed()) {
            double from = overview.x(state.brushFrom());
            double to = overview.x(state.brushTo());
            frame.chrome.fillRect(from, 0, Math.max(1, to - from), regions.minimap() - 1, 0, ColorRole.WARNING, 0.18);
        }
    }
}
