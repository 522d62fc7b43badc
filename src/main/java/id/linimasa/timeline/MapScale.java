package id.linimasa.timeline;

/// How the height of a column of the minimap follows from its count.
public enum MapScale {
    /// By area as eyes judge it: few are still seen beside many.
    ROOT,
    LINEAR,
    /// For counts that differ by orders of magnitude. Parts of a column are then not stacked: their heights would not
    /// add up.
    LOGARITHM;

    /// The height of a count, 0–1.
    double height(double count, double most) {
        return switch (this) {
            case ROOT -> Math.sqrt(count / most);
            case LINEAR -> count / most;
            case LOGARITHM -> Math.log1p(count) / Math.log1p(most);
        };
    }
}
