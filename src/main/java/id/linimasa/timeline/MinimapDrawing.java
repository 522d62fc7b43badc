package id.linimasa.timeline;

import id.linimasa.timeline.DisplayList.Anchor;
import id.linimasa.timeline.DisplayList.Stroke;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws the overview of all events, and the window that is looked through.
final class MinimapDrawing {

    private static final double BIN = 3;
    private static final double TOP = 18;
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
        bins(index, overview, width, regions.minimap());
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
            if (x < 0) {
                continue;
            }
            frame.chrome.line(x, 0, x, height, ColorRole.LINE, 1, 1, Stroke.SOLID);
            String label = TickLabels.alone(found.step(), ticks.get(i), language);
            frame.chrome.text(label, x + 5, 13, TextStyle.SMALL, Anchor.START, ColorRole.MUTED, 1);
        }
    }

    private void bins(TimelineIndex index, TimeScale overview, double width, double height) {
        if (counted != index || countedWidth != width) {
            int bins = (int) Math.max(1, width / BIN);
            histogram = WeightHistogram.of(index.events(), overview, bins * BIN, bins);
            counted = index;
            countedWidth = width;
        }
        double most = histogram.most();
        double room = height - TOP - 2;
        for (int b = 0; b < histogram.bins() && most > 0; b++) {
            double weight = histogram.weight(b);
            if (weight <= 1e-9) {
                continue;
            }
            double h = Math.max(2, room * Math.sqrt(weight / most));
            double unsure = h * histogram.uncertain(b) / weight;
            frame.chrome.fillRect(b * BIN, height - 1 - h, BIN - 0.5, unsure, 0, ColorRole.MUTED, 0.4);
            frame.chrome.fillRect(b * BIN, height - 1 - h + unsure, BIN - 0.5, h - unsure, 0, ColorRole.MUTED, 0.9);
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
