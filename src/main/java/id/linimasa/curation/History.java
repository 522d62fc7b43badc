package id.linimasa.curation;

import id.linimasa.model.Claim;
import id.linimasa.model.ClaimAnchor;
import id.linimasa.model.Decision;
import id.linimasa.model.Event;
import id.linimasa.model.EventAnchor;
import id.linimasa.model.Told;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What became of one event: what the extractor said, and what was decided of it by whom, oldest first.
///
/// @param extracted what its claims tell, decisions left aside
/// @param steps what was decided, what was taken back included
public record History(Told extracted, List<Step> steps) {

    /// One deed.
    ///
    /// @param entry the deed
    /// @param inForce whether nobody took it back
    /// @param anchored whether it has found this event
    public record Step(Entry entry, boolean inForce, boolean anchored) {}

    public History {
        steps = List.copyOf(steps);
    }

    /// The history of an event.
    ///
    /// @param shown as it is shown
    /// @param plain as its claims tell it
    public static History of(Event shown, Event plain, Ledger ledger) {
        Set<String> claims = new HashSet<>();
        plain.claims().stream().map(Claim::id).forEach(claims::add);
        claims.add(shown.id());
        Set<String> held = Set.copyOf(shown.judgement().deeds());
        List<Step> steps = new ArrayList<>();
        for (Decision decision : ledger.decisions()) {
            for (Entry entry : Ledger.entries(decision)) {
                boolean anchored = held.contains(entry.id());
                if (anchored || speaksOf(entry, claims)) {
                    steps.add(new Step(entry, ledger.inForce(decision.id()), anchored));
                }
            }
        }
        return new History(Told.of(plain), steps);
    }

    private static boolean speaksOf(Entry entry, Set<String> claims) {
        for (EventAnchor anchor : entry.deed().events()) {
            for (ClaimAnchor claim : anchor.claims()) {
                if (claims.contains(claim.claim())) {
                    return true;
                }
            }
        }
        return claims.contains(AddedEvents.id(entry.id()));
    }
}
