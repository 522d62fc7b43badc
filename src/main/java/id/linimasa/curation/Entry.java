package id.linimasa.curation;

import id.linimasa.model.Act;
import id.linimasa.model.Decision;
import id.linimasa.model.Deed;

/// One deed of a decision.
///
/// @param decision that it belongs to
/// @param number of the deed in it, from 0
public record Entry(Decision decision, int number) {

    /// What was done.
    public Deed deed() {
        return decision.deeds().get(number);
    }

    /// What was wanted.
    public Act act() {
        return deed().act();
    }

    /// Its id, the same in every workspace.
    public String id() {
        return decision.deedId(number);
    }
}
