package id.linimasa.workspace;

import id.linimasa.curation.Refusal;
import id.linimasa.index.EventIndex;
import id.linimasa.model.Decision;
import java.io.IOException;
import java.util.List;

/// Makes decisions of what somebody wants, while nobody else writes.
interface Decider {

    /// What is to be kept.
    ///
    /// @param decisions one step, not yet numbered; empty where nothing is to be done
    record Outcome(List<Decision> decisions, List<Refusal> refused) {
        public Outcome {
            decisions = List.copyOf(decisions);
            refused = List.copyOf(refused);
        }
    }

    /// @param index in step with both journals
    Outcome decide(EventIndex index, IndexKeeper keeper) throws IOException;
}
