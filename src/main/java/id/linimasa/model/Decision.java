package id.linimasa.model;

import java.time.Instant;
import java.util.List;

/// What somebody decided, as the journal keeps it.
///
/// @param id the same in every workspace that it is brought to
/// @param sequence its number in this workspace's journal, ascending
/// @param step decisions of one step are undone together; the id of the first of them
/// @param who decided, by the name of the settings
/// @param when it was decided
/// @param why, in the decider's words; may be empty
/// @param deeds what was done, at least one
public record Decision(String id, long sequence, String step, String who, Instant when, String why, List<Deed> deeds) {

    /// @throws IllegalArgumentException where nothing was done
    public Decision {
        deeds = List.copyOf(deeds);
        if (deeds.isEmpty()) {
            throw new IllegalArgumentException("a decision that decides nothing: " + id);
        }
    }

    /// The id of one of its deeds, from 0.
    public String deedId(int number) {
        return id + "." + number;
    }
}
