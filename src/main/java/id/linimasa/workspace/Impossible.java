package id.linimasa.workspace;

import id.linimasa.model.Bilingual;

/// Why an act can't be done, for people.
final class Impossible extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    Impossible(String id, String en) {
        super(en, null, false, false);
        this.reason = new Bilingual(id, en);
    }

    Bilingual reason() {
        return reason;
    }
}
