package id.linimasa.curation;

import id.linimasa.model.Act;
import id.linimasa.model.ClaimAnchor;
import id.linimasa.model.Decision;
import id.linimasa.model.EventDate;
import id.linimasa.model.Review;
import id.linimasa.model.Told;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a reader's codings out of their decisions: whoever accepts an event says that it is as told, whoever changes a
/// field says that one, whoever rejects it says that it is none.
public final class Codings {

    private Codings() {}

    /// What is said of one event so far.
    private static final class Draft {
        private final Set<String> claims = new HashSet<>();
        private final Told told;
        private @Nullable String type;
        private @Nullable String date;
        private @Nullable String status;
        private Review review = Review.OPEN;

        Draft(Told told) {
            this.told = told;
        }

        Coding coding() {
            if (review == Review.REJECTED) {
                return new Coding(claims, told.title().id(), Coding.NO_EVENT, null, null);
            }
            boolean accepted = review == Review.ACCEPTED;
            return new Coding(
                    claims,
                    told.title().id(),
                    type == null && accepted ? told.type().name() : type,
                    date == null && accepted ? value(told.date()) : date,
                    status == null && accepted ? told.status().name() : status);
        }
    }

    private static String value(EventDate date) {
        String value = date.value();
        return value == null ? "" : value;
    }

    /// The codings of decisions that are in force among themselves, in order of the first deed on each event.
    public static List<Coding> of(List<Decision> decisions) {
        Ledger ledger = new Ledger();
        decisions.forEach(ledger::add);
        List<Draft> drafts = new ArrayList<>();
        for (Entry entry : ledger.inForce()) {
            if (entry.act() instanceof Act.OnEvent act && !entry.deed().events().isEmpty()) {
                say(draft(drafts, entry), act);
            }
        }
        return drafts.stream()
                .map(Draft::coding)
                .filter(c -> c.type() != null || c.date() != null || c.status() != null)
                .toList();
    }

    private static Draft draft(List<Draft> drafts, Entry entry) {
        List<String> claims = entry.deed().events().getFirst().claims().stream()
                .map(ClaimAnchor::claim)
                .toList();
        Draft draft = drafts.stream()
                .filter(d -> claims.stream().anyMatch(d.claims::contains))
                .findFirst()
                .orElseGet(() -> {
                    Draft fresh = new Draft(entry.deed().events().getFirst().told());
                    drafts.add(fresh);
                    return fresh;
                });
        draft.claims.addAll(claims);
        return draft;
    }

    private static void say(Draft draft, Act.OnEvent act) {
        switch (act) {
            case Act.Judge judge -> draft.review = judge.verdict();
            case Act.SetType to -> draft.type = to.type().name();
            case Act.SetDate to -> draft.date = value(to.date());
            case Act.SetStatus to -> draft.status = to.status().name();
            default -> {} // other acts code nothing
        }
    }
}
