package id.linimasa.model;

import java.util.List;

/// The event that a decision is about.
///
/// @param event its id when the decision was made
/// @param told what the articles said of it then, decisions left aside
/// @param claims what holds it, firmest first; the first one that is found again tells which event is meant
public record EventAnchor(String event, Told told, List<ClaimAnchor> claims) {

    public EventAnchor {
        claims = List.copyOf(claims);
    }
}
