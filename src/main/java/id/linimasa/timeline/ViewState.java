package id.linimasa.timeline;

import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/// What a frame depends on beside the events: where one looks and what is emphasised. Immutable by convention: nobody
/// writes to the bit set.
///
/// @param scale where x = 0 is the left edge of the lanes, right of their headers
/// @param scrollY how far the lanes are scrolled, in pixels
/// @param selected rows of selected events
/// @param hovered row of the event under the pointer, or -1
/// @param focused row of the event that has the keyboard's attention, or -1
/// @param dimmed rows to draw faintly
/// @param language of labels
/// @param now the present moment, or [Long#MIN_VALUE] for no line
/// @param brushFrom begin of the marked range
/// @param brushTo its end; not after `brushFrom` where nothing is marked
/// @param parts what is drawn around the lanes
/// @param marks rows that are set apart
/// @param opened a cluster whose events are listed in its lane
public record ViewState(
        TimeScale scale,
        double scrollY,
        BitSet selected,
        int hovered,
        int focused,
        IntPredicate dimmed,
        Language language,
        long now,
        long brushFrom,
        long brushTo,
        Parts parts,
        RowMarks marks,
        OpenCluster opened) {

    /// Nothing marked as the present.
    public static final long NO_NOW = Long.MIN_VALUE;

    /// What is drawn around the lanes.
    ///
    /// @param minimap whether there is an overview above the axis
    /// @param mapScale how high its columns are
    /// @param publications when the selected event was reported: a rail below the lanes, none where empty
    /// @param weekStart on which day the axis begins its weeks
    public record Parts(boolean minimap, MapScale mapScale, List<Publication> publications, DayOfWeek weekStart) {

        /// Minimap, axis and lanes.
        public static final Parts ALL = new Parts(true, MapScale.ROOT, List.of(), DayOfWeek.MONDAY);

        /// Axis and lanes.
        public static final Parts NO_MINIMAP = new Parts(false, MapScale.ROOT, List.of(), DayOfWeek.MONDAY);

        public Parts {
            publications = List.copyOf(publications);
        }

        public Parts with(MapScale scale) {
            return new Parts(minimap, scale, publications, weekStart);
        }

        public Parts with(List<Publication> reports) {
            return new Parts(minimap, mapScale, reports, weekStart);
        }

        public Parts with(DayOfWeek firstDay) {
            return new Parts(minimap, mapScale, publications, firstDay);
        }
    }

    /// A plain view: nothing selected, nothing marked.
    public static ViewState of(TimeScale scale, Language language) {
        return new ViewState(
                scale,
                0,
                new BitSet(),
                -1,
                -1,
                row -> false,
                language,
                NO_NOW,
                0,
                0,
                Parts.ALL,
                RowMarks.NONE,
                OpenCluster.NONE);
    }

    public ViewState with(TimeScale newScale) {
        return new ViewState(
                newScale, scrollY, selected, hovered, focused, dimmed, language, now, brushFrom, brushTo, parts, marks,
                opened);
    }

    public ViewState withSelected(BitSet rows) {
        return new ViewState(
                scale, scrollY, rows, hovered, focused, dimmed, language, now, brushFrom, brushTo, parts, marks,
                opened);
    }

    public ViewState withFocused(int row) {
        return new ViewState(
                scale, scrollY, selected, hovered, row, dimmed, language, now, brushFrom, brushTo, parts, marks,
                opened);
    }

    public ViewState withNow(long moment) {
        return new ViewState(
                scale, scrollY, selected, hovered, focused, dimmed, language, moment, brushFrom, brushTo, parts, marks,
                opened);
    }

    public ViewState withBrush(long from, long to) {
        return new ViewState(
                scale, scrollY, selected, hovered, focused, dimmed, language, now, from, to, parts, marks, opened);
    }

    public ViewState withParts(Parts newParts) {
        return new ViewState(
                scale, scrollY, selected, hovered, focused, dimmed, language, now, brushFrom, brushTo, newParts, marks,
                opened);
    }

    public ViewState withScroll(double y) {
        return new ViewState(
                scale, y, selected, hovered, focused, dimmed, language, now, brushFrom, brushTo, parts, marks, opened);
    }

    public ViewState withMarks(RowMarks newMarks) {
        return new ViewState(
                scale, scrollY, selected, hovered, focused, dimmed, language, now, brushFrom, brushTo, parts, newMarks,
                opened);
    }

    public ViewState withOpened(OpenCluster cluster) {
        return new ViewState(
                scale, scrollY, selected, hovered, focused, dimmed, language, now, brushFrom, brushTo, parts, marks,
                cluster);
    }

    /// Whether a range is marked.
    public boolean brushed() {
        return brushTo > brushFrom;
    }

    /// Whether any event is to stand alone beside those that the columns say are starred.
    boolean anyAlone() {
        return focused >= 0 || !selected.isEmpty() || marks.any();
    }
}
