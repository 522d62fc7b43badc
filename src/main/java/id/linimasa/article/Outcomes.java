package id.linimasa.article;

import id.linimasa.model.Bilingual;
import id.linimasa.model.Reading;

/// How a reading that ran into damage ends.
final class Outcomes {
    private Outcomes() {}

    /// Partial where something was found before the damage, else rejected.
    static Reading damaged(String source, int found, Bilingual reason) {
        return found > 0
                ? new Reading.Partial(
                        source,
                        new Bilingual(
                                reason.id() + "; " + found + " artikel terbaca",
                                reason.en() + "; " + found
                                        + (found == 1 ? " article was read" : " articles were read")))
                : new Reading.Rejected(source, reason);
    }
}
