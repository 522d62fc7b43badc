package id.linimasa.model;

/// A half-open range `[start, end)` of UTF-16 code units in [Article#text()].
///
/// @param start first code unit, at least 0
/// @param end one past the last code unit, at least `start`
public record Span(int start, int end) implements Comparable<Span> {

    /// @throws IllegalArgumentException where the range is negative or reversed
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
        }
    }

    /// The number of code units covered.
    public int length() {
        return end - start;
    }

    /// Whether both cover at least one common code unit.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// Whether every code unit of `other` lies in this span.
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// The smallest span that covers both.
    public Span hull(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// The words covered.
    public String of(String text) {
        return text.substring(start, end);
    }

    /// In order of start, the longer one first where both start together.
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
