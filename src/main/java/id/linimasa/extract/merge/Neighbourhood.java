package id.linimasa.extract.merge;

import id.linimasa.model.Claim;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The events that are there already, to be looked up a few at a time: whoever holds a million of them in an index
/// answers from it. Every answer may hold more than is asked for, never less; an event may come twice.
public interface Neighbourhood {

    /// The events of a claim's type that have a claim sharing one of its [Outline#blockNames] and whose reach touches
    /// the stretch `from` to `to` (seconds, both included).
    Collection<Outline> near(Profile claim, long from, long to);

    /// The event that a claim belongs to, or null where the claim is not known.
    @Nullable
    Outline holding(String claim);

    /// The events that are part of an event.
    Collection<Outline> partsOf(String event);

    /// The meetings ([Outline#meeting]) of the visit's people whose range touches the visit's.
    Collection<Outline> meetingsDuring(Outline visit);

    /// The visits ([Outline#visit]) of the meeting's people whose range touches the meeting's.
    Collection<Outline> visitsAround(Outline meeting);

    /// The plans ([Outline#plan]) in which somebody of that name takes part, and that end on one of these days, both
    /// included, days since 1970.
    Collection<Outline> plansEnding(String name, int first, int last);

    /// The claims of an event, whole.
    List<Claim> claims(Outline event);
}
