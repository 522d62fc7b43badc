package id.linimasa.timeline;

import java.util.ArrayList;
import java.util.List;

/// One picture of a timeline, in layers from the ground up, and what lies where in it.
///
/// Belongs to the [TimelineLayout] that made it, which fills it anew for the next picture.
public final class TimelineFrame {

    /// What a set of lanes is drawn on.
    private static final class Layers {
        /// Grid, shading, lanes, counts.
        private final DisplayList back = new DisplayList();

        private final DisplayList bars = new DisplayList();
        private final DisplayList ties = new DisplayList();
        private final DisplayList marks = new DisplayList();
        private final DisplayList labels = new DisplayList();

        List<DisplayList> all() {
            return List.of(back, bars, ties, marks, labels);
        }
    }

    private final Layers scrolling = new Layers();
    /// Above all that scrolls.
    private final Layers pinned = new Layers();

    DisplayList back = scrolling.back;
    DisplayList bars = scrolling.bars;
    DisplayList ties = scrolling.ties;
    DisplayList marks = scrolling.marks;
    DisplayList labels = scrolling.labels;
    /// Headers, axis and minimap, over whatever reaches under them.
    final DisplayList chrome = new DisplayList();

    final HitMap hits = new HitMap();
    final LabelBoxes boxes = new LabelBoxes();
    private final List<DisplayList> layers;

    Regions regions = new Regions(1, 1, 0, 0, 0, 0);
    /// The upper edge of what is drawn at the moment: what lies above it is covered.
    double clip;

    double contentHeight;
    double rail;
    int shown;

    TimelineFrame() {
        List<DisplayList> all = new ArrayList<>(scrolling.all());
        all.addAll(pinned.all());
        all.add(chrome);
        layers = List.copyOf(all);
    }

    /// From now on, draws lanes that scroll, or pinned ones over them.
    void onto(boolean pinnedLanes) {
        Layers to = pinnedLanes ? pinned : scrolling;
        back = to.back;
        bars = to.bars;
        ties = to.ties;
        marks = to.marks;
        labels = to.labels;
    }

    /// Where a line of the scrolling lanes goes on over the pinned ones.
    DisplayList pinnedTies() {
        return pinned.ties;
    }

    /// Nothing above this height can be seen, hit, or be in the way of names.
    void clip(double top) {
        clip = top;
        hits.clip(top);
        boxes.clip(top);
    }

    void clear() {
        onto(false);
        clip(0);
        for (DisplayList layer : layers) {
            layer.clear();
        }
        hits.clear();
        boxes.clear();
        shown = 0;
    }

    /// Paints everything.
    public void paint(DisplayList.Painter painter) {
        for (int i = 0; i < layers.size(); i++) {
            layers.get(i).paint(painter);
        }
    }

    public HitMap hits() {
        return hits;
    }

    public Regions regions() {
        return regions;
    }

    /// How high all lanes together are, in pixels, in view or not.
    public double contentHeight() {
        return contentHeight;
    }

    /// The lower edge of the lanes: above the rail of publications, where there is one.
    public double lanesBottom() {
        return regions.height() - rail;
    }

    /// All layers as text, see [DisplayList#toString()].
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (DisplayList layer : layers) {
            out.append(layer);
        }
        return out.toString();
    }
}
