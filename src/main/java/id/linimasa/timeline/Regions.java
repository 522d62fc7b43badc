package id.linimasa.timeline;

/// Where the parts of a timeline lie, in pixels: minimap, axis, band of context, lane headers, lanes.
///
/// @param width of the whole
/// @param height of the whole
/// @param minimap height of the minimap, 0 for none
/// @param axis height of the axis
/// @param band height of the band of spans wider than the view, 0 for none
/// @param header width of the lane headers, 0 for none
public record Regions(double width, double height, double minimap, double axis, double band, double header) {

    static final double MINIMAP = 56;
    static final double AXIS = 44;
    static final double BAND = 26;
    static final double HEADER = 172;

    /// The upper edge of the axis.
    public double axisTop() {
        return minimap;
    }

    /// The upper edge of the band of context.
    public double bandTop() {
        return minimap + axis;
    }

    /// The upper edge of the lanes.
    public double lanesTop() {
        return minimap + axis + band;
    }

    /// The height of the lanes in view.
    public double lanesHeight() {
        return Math.max(0, height - lanesTop());
    }

    /// The width of the lanes without their headers.
    public double lanesWidth() {
        return Math.max(1, width - header);
    }
}
