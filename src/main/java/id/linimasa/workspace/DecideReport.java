package id.linimasa.workspace;

import id.linimasa.curation.Refusal;
import id.linimasa.model.Decision;
import java.util.List;
import java.util.Set;

/// What became of acts that somebody wanted.
///
/// @param decisions that were made, one step
/// @param refused the acts that were not done, each with its reason
/// @param events ids of events that were or are shown otherwise, as far as acts on events changed them
public record DecideReport(List<Decision> decisions, List<Refusal> refused, Set<String> events) {

    public DecideReport {
        decisions = List.copyOf(decisions);
        refused = List.copyOf(refused);
        events = Set.copyOf(events);
    }
}
