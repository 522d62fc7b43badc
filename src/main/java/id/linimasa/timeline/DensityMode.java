package id.linimasa.timeline;

/// How a lane is drawn, from crowded to roomy.
public enum DensityMode {
    /// A strip of counts, and the landmarks by name.
    HEAT,
    /// A glyph for each event or cluster.
    MARKS,
    /// A glyph or bar with its title.
    LABELS,
    /// Two lines of text for each event.
    CARDS;

    private static final double HEAT_ABOVE = 40;
    private static final double MARKS_ABOVE = 4;
    private static final double LABELS_ABOVE = 0.8;
    private static final int MOST_MARKS = 2500;
    private static final double HYSTERESIS = 0.15;
    private static final double ROWS = 12;

    /// The mode for a density.
    ///
    /// @param density events for each 100 pixels
    /// @param events in all
    /// @param rows how many rows of labels there is room for
    public static DensityMode of(double density, int events, int rows) {
        double room = Math.max(1, rows / ROWS);
        if (density > HEAT_ABOVE || events > MOST_MARKS) {
            return HEAT;
        }
        if (density > MARKS_ABOVE * room) {
            return MARKS;
        }
        return density > LABELS_ABOVE * room ? LABELS : CARDS;
    }

    /// The mode for a density, reluctant to leave the one before: it changes where even 15 % more or less would.
    public static DensityMode of(double density, int events, int rows, DensityMode before) {
        DensityMode now = of(density, events, rows);
        if (now == before) {
            return now;
        }
        double towards = now.ordinal() < before.ordinal() ? 1 - HYSTERESIS : 1 + HYSTERESIS;
        return of(density * towards, (int) (events * towards), rows) == before ? before : now;
    }
}
