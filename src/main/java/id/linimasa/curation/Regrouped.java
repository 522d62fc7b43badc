package id.linimasa.curation;

import id.linimasa.model.Bilingual;
import id.linimasa.model.Claim;
import id.linimasa.model.Event;
import id.linimasa.model.EventStatus;
import id.linimasa.model.MergeReason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An event whose claims a person put together: told by the usual rules, joined for the person's reasons.
final class Regrouped {
    private Regrouped() {}

    /// @param told the claims of the cell as the usual rules tell them
    /// @param bases the events that they come from
    static Event event(Cell cell, Event told, Collection<Event> bases) {
        boolean unconfirmed =
                told.status() == EventStatus.PLANNED && bases.stream().anyMatch(Event::unconfirmed);
        return new Event(
                told.id(),
                told.type(),
                told.plover(),
                told.title(),
                told.date(),
                told.extent(),
                told.range(),
                told.status(),
                unconfirmed,
                told.participants(),
                told.place(),
                partOf(cell, bases),
                told.salience(),
                told.claims(),
                told.disagreements(),
                told.history(),
                reasons(cell, told, bases));
    }

    private static @Nullable String partOf(Cell cell, Collection<Event> bases) {
        return bases.stream()
                .map(Event::partOf)
                .filter(Objects::nonNull)
                .filter(whole -> !cell.claims.contains(whole))
                .findFirst()
                .orElse(null);
    }

    private static List<MergeReason> reasons(Cell cell, Event told, Collection<Event> bases) {
        List<MergeReason> reasons = new ArrayList<>();
        Set<String> explained = new HashSet<>();
        for (Event base : bases) {
            for (MergeReason reason : base.reasons()) {
                if (cell.claims.contains(reason.claim()) && cell.claims.contains(reason.with())) {
                    reasons.add(reason);
                    explained.add(reason.claim());
                }
            }
        }
        String best = told.claims().getFirst().id();
        for (Claim claim : told.claims()) {
            if (!claim.id().equals(best) && !explained.contains(claim.id())) {
                reasons.add(new MergeReason(claim.id(), best, 1, why(cell)));
            }
        }
        return reasons;
    }

    private static Bilingual why(Cell cell) {
        if (cell.merges.isEmpty()) {
            return new Bilingual("tetap bersama setelah dipisahkan", "stayed together after a split");
        }
        Entry merge = cell.merges.getLast();
        String who = merge.decision().who();
        String why = merge.decision().why();
        String told = why.isEmpty() ? "" : ": " + why;
        return new Bilingual("digabungkan oleh " + who + told, "merged by " + who + told);
    }
}
