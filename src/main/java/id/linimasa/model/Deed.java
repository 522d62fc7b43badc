package id.linimasa.model;

import java.util.List;

/// An act as it was done.
///
/// @param act what was wanted
/// @param events what it was done to, in the act's order; empty for acts on other things
/// @param before what was shown before, for people; empty where there was nothing
public record Deed(Act act, List<EventAnchor> events, String before) {

    public Deed {
        events = List.copyOf(events);
    }
}
