package id.linimasa.query;

import id.linimasa.model.Bilingual;

/// A query that can't be understood, and where it stops making sense.
public final class QuerySyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual text;
    private final int position;

    /// @param position in UTF-16 code units from the beginning of the query
    public QuerySyntaxException(int position, Bilingual text) {
        super(text.en() + " (position " + (position + 1) + ")");
        this.text = text;
        this.position = position;
    }

    /// What is wrong, without the place.
    public Bilingual text() {
        return text;
    }

    /// Where, in UTF-16 code units from the beginning of the query.
    public int position() {
        return position;
    }
}
