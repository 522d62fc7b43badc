package id.linimasa.timeline;

import java.util.List;

/// One picture of a timeline, in layers from the ground up, and what lies where in it.
///
/// Belongs to the [TimelineLayout] that made it, which fills it anew for the next picture.
public final class TimelineFrame {

    /// Grid, shading, lanes, counts.
    final DisplayList back = new DisplayList();

    final DisplayList bars = new DisplayList();
    final DisplayList ties = new DisplayList();
    final DisplayList marks = new DisplayList();
    final DisplayList labels = new DisplayList();
    /// Headers, axis and minimap, over whatever reaches under them.
    final DisplayList chrome = new DisplayList();

    final HitMap hits = new HitMap();
    private final List<DisplayList> layers = List.of(back, bars, ties, marks, labels, chrome);

    Regions regions = new Regions(1, 1, 0, 0, 0, 0);
    double contentHeight;
    double rail;
    int shown;

    void clear() {
        for (DisplayList layer : layers) {
            layer.clear();
        }
        hits.clear();
        shown = 0;
    }

    /// The layers, the lowest first.
    public List<DisplayList> layers() {
        return layers;
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

    /// The number of operations in all layers.
    public int size() {
        int size = 0;
        for (int i = 0; i < layers.size(); i++) {
            size += layers.get(i).size();
        }
        return size;
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
