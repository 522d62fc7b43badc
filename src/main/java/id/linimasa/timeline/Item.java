package id.linimasa.timeline;

/// Something that is drawn on a lane, placed in time and in a row; pixels follow from the scale of the moment.
///
/// @param row of the event in the columns; of a cluster's first member
/// @param kind what it is
/// @param from where it begins
/// @param to where it ends; `from` for a point
/// @param at the moment of its glyph
/// @param line its row within the lane, from 0
/// @param lower whether it lies in the band of imprecise dates at the lane's bottom
/// @param side where its label goes
/// @param label what it says, or empty
/// @param labelWidth how wide that is, in pixels
/// @param detail the second line of a card, or empty
/// @param members the events of a cluster or an overflow, in order of time; empty for a single event
@SuppressWarnings("ArrayRecordComponent") // a cluster can hold many thousand rows; nobody writes to them
record Item(
        int row,
        Kind kind,
        long from,
        long to,
        long at,
        int line,
        boolean lower,
        Side side,
        String label,
        double labelWidth,
        String detail,
        int[] members) {

    static final int[] NONE = {};

    enum Kind {
        POINT,
        BAR,
        CLUSTER,
        /// What found no row.
        OVERFLOW
    }

    enum Side {
        RIGHT,
        LEFT,
        INSIDE,
        /// In a row of labels under the marks, with a leader line.
        BELOW,
        NOWHERE
    }
}
