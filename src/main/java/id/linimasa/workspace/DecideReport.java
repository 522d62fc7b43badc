package id.linimasa.workspace;

import id.linimasa.curation.Refusal;
import id.linimasa.model.Decision;
import java.util.List;

/// What became of acts that somebody wanted.
///
/// @param decisions that were made, one step
/// @param refused the acts that were not done, each with its reason
public record DecideReport(List<Decision> decisions, List<Refusal> refused) {

    public DecideReport {
        decisions = List.copyOf(decisions);
        refused = List.copyOf(refused);
    }
}
