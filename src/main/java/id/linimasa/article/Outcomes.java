package id.linimasa.article;

import id.linimasa.model.Reading;

/// How a reading that ran into damage ends.
final class Outcomes {
    private Outcomes() {}

    /// Partial where something was found before the damage, else rejected.
    static Reading damaged(String source, int found, String reason) {
        return found > 0
                ? new Reading.Partial(source, reason + "; " + found + " artikel terbaca")
                : new Reading.Rejected(source, reason);
    }
}
