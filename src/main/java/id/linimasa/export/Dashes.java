package id.linimasa.export;

import id.linimasa.timeline.DisplayList.Anchor;

/// What the painters of pictures share: lengths of dashes, and where a text begins.
final class Dashes {

    static final float[] DASHED = {4, 3};
    static final float[] DOTTED = {1.5f, 2.5f};

    private Dashes() {}

    /// The left end of a text of this width.
    static double start(double x, double width, Anchor anchor) {
        return switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
    }
}
