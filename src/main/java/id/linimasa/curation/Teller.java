package id.linimasa.curation;

import id.linimasa.model.Claim;
import id.linimasa.model.Event;
import java.util.List;

/// Tells claims that a person put together as one event, by the rules that every event is told by.
public interface Teller {

    /// The event.
    ///
    /// @param claims at least one
    Event tell(List<Claim> claims);
}
