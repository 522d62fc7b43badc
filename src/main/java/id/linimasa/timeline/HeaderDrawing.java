package id.linimasa.timeline;

import id.linimasa.timeline.DisplayList.Anchor;
import id.linimasa.timeline.DisplayList.Stroke;
import org.jspecify.annotations.Nullable;

/// Draws the names of the lanes, how many events each has, and when.
final class HeaderDrawing {

    private static final double INSET = 12;
    /// Room for a pin.
    private static final double PIN = 14;

    private static final double SPARK_HEIGHT = 12;
    private static final int SPARK_BINS = 44;

    private final TimelineFrame frame;
    private final TextWidths widths;
    private @Nullable TimelineIndex counted;
    private float[][] sparks = {};
    private String[] names = {};
    private String[] counts = {};
    private @Nullable TimelineIndex namesOf;
    private Language namesIn = Language.INDONESIAN;

    HeaderDrawing(TimelineFrame frame, TextWidths widths) {
        this.frame = frame;
        this.widths = widths;
    }

    /// The column behind the names.
    void column(TimelineIndex index) {
        Regions regions = frame.regions;
        if (regions.header() == 0) {
            return;
        }
        DisplayList chrome = frame.chrome;
        double x = AxisDrawing.crisp(regions.header() - 1);
        chrome.fillRect(0, regions.lanesTop(), regions.header(), regions.lanesHeight(), 0, ColorRole.PANEL, 1);
        chrome.line(x, regions.lanesTop(), x, regions.height(), ColorRole.LINE, 1, 1, Stroke.SOLID);
        if (counted != index) {
            count(index);
        }
    }

    /// The column behind the names of pinned lanes, over the names that scroll under it.
    void pinned(double bottom) {
        Regions regions = frame.regions;
        double top = regions.lanesTop();
        frame.chrome.fillRect(0, top, regions.header() - 1, bottom - top, 0, ColorRole.PANEL, 1);
    }

    /// A pin beside the name of a pinned lane.
    private void pin(double y) {
        double x = frame.regions.header() - INSET - 4;
        frame.chrome.fillGlyph(Glyph.VISIT, x, y, 4, ColorRole.ACCENT, 1);
    }

    /// What stands over the names, drawn after the axis.
    void corner(TimelineIndex index, Language language) {
        Regions regions = frame.regions;
        if (regions.header() == 0) {
            return;
        }
        DisplayList chrome = frame.chrome;
        double top = regions.axisTop();
        double h = regions.axis() + regions.band();
        chrome.fillRect(0, top, regions.header(), h, 0, ColorRole.PANEL, 1);
        String title = TypeNames.of(index.lanes().kind(), language);
        String fit = widths.fit(title, regions.header() - 2 * INSET, TextStyle.SMALL_BOLD);
        chrome.text(fit, INSET, top + 36, TextStyle.SMALL_BOLD, Anchor.START, ColorRole.MUTED, 1);
        double x = AxisDrawing.crisp(regions.header() - 1);
        chrome.line(x, top, x, top + h, ColorRole.LINE, 1, 1, Stroke.SOLID);
        double y = AxisDrawing.crisp(top + h - (regions.band() > 0 ? 1 : 0));
        chrome.line(0, y, regions.header(), y, ColorRole.LINE, 1, 1, Stroke.SOLID);
    }

    void lane(TimelineIndex index, int lane, double top, double height, Language language) {
        Regions regions = frame.regions;
        if (regions.header() == 0) {
            return;
        }
        DisplayList chrome = frame.chrome;
        double room = regions.header() - 2 * INSET;
        boolean rest = index.lanes().isRest(lane);
        String name = name(index, lane, room, language);
        double sticky = Math.max(top, Math.min(frame.clip, top + height - 44));
        chrome.text(
                name, INSET, sticky + 21, TextStyle.HEADING, Anchor.START, rest ? ColorRole.MUTED : ColorRole.INK, 1);
        if (lane < index.pinnedLanes()) {
            pin(sticky + 17);
        }
        String count = counts[lane];
        chrome.text(count, INSET, sticky + 38, TextStyle.SMALL, Anchor.START, ColorRole.MUTED, 1);
        spark(lane, sticky + 40, INSET + 62, room - 62);
        double y = AxisDrawing.crisp(top + height - 1);
        chrome.line(0, y, regions.header(), y, ColorRole.LINE, 1, 1, Stroke.SOLID);
        double visible = Math.max(top, frame.clip);
        double seen = Math.max(0, top + height - visible);
        frame.hits.add(HitMap.Target.LANE_HEADER, -1, lane, 0, 0, 0, visible, regions.header(), seen);
    }

    /// Names and counts are made once, not for each frame.
    private String name(TimelineIndex index, int lane, double room, Language language) {
        if (names.length != index.lanes().count() || namesOf != index || namesIn != language) {
            names = new String[index.lanes().count()];
            counts = new String[names.length];
            for (int i = 0; i < names.length; i++) {
                double pin = i < index.pinnedLanes() ? PIN : 0;
                names[i] = widths.fit(index.lanes().name(i, language), room - pin, TextStyle.HEADING);
                counts[i] = Counts.full(index.count(i), language);
            }
            namesOf = index;
            namesIn = language;
        }
        return names[lane];
    }

    private void spark(int lane, double bottom, double x, double width) {
        float[] bins = sparks[lane];
        float most = 0;
        for (float bin : bins) {
            most = Math.max(most, bin);
        }
        double w = width / bins.length;
        frame.chrome.line(
                x, AxisDrawing.crisp(bottom), x + width, AxisDrawing.crisp(bottom), ColorRole.LINE, 1, 1, Stroke.SOLID);
        for (int b = 0; b < bins.length; b++) {
            if (bins[b] > 0) {
                double h = Math.max(1.5, SPARK_HEIGHT * Math.sqrt(bins[b] / most));
                frame.chrome.fillRect(x + b * w, bottom - h, Math.max(1, w - 0.5), h, 0, ColorRole.MUTED, 0.55);
            }
        }
    }

    private void count(TimelineIndex index) {
        counted = index;
        sparks = new float[index.lanes().count()][SPARK_BINS];
        TimeScale overview = index.overview(SPARK_BINS);
        long from = overview.time(0);
        long binLength = Math.max(1, (long) Math.ceil(overview.msPerPx()));
        float[] byFamily = new float[Family.COUNT * SPARK_BINS];
        for (int lane = 0; lane < sparks.length; lane++) {
            java.util.Arrays.fill(byFamily, 0);
            for (DurationClass length : DurationClass.ALL) {
                index.density().marks(lane, length, from, binLength, SPARK_BINS, byFamily);
            }
            for (int i = 0; i < byFamily.length; i++) {
                sparks[lane][i % SPARK_BINS] += byFamily[i];
            }
        }
    }
}
