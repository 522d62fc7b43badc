package id.linimasa.journal;

import id.linimasa.model.Bilingual;

/// An act that can't be understood, and why.
public final class ActFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual text;

    public ActFormatException(String id, String en) {
        super(en);
        this.text = new Bilingual(id, en);
    }

    /// Why, for people.
    public Bilingual text() {
        return text;
    }
}
