package id.linimasa.journal;

/// Where a record stands: a segment and the offset of the first byte of its line.
///
/// @param segment number of the segment, from 1
/// @param offset in bytes, from 0
public record JournalPosition(int segment, long offset) {

    /// @throws IllegalArgumentException where no record can stand there
    public JournalPosition {
        if (segment < 1 || offset < 0) {
            throw new IllegalArgumentException("no place in a journal: " + segment + ":" + offset);
        }
    }

    /// The position that [#toString()] wrote.
    ///
    /// @throws IllegalArgumentException where `text` is none
    public static JournalPosition parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("no place in a journal: " + text);
        }
        return new JournalPosition(
                Integer.parseInt(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return segment + ":" + offset;
    }
}
