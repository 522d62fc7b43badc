package id.linimasa.workspace;

import java.util.List;

/// What became of the inputs of one import.
///
/// @param outcomes in the order in which the inputs were read
/// @param cancelled whether it was stopped before the last input; what was reported by then is kept
public record ImportReport(List<ImportOutcome> outcomes, boolean cancelled) {

    public ImportReport {
        outcomes = List.copyOf(outcomes);
    }

    /// How many outcomes are of one kind.
    public int count(Class<? extends ImportOutcome> kind) {
        return (int) outcomes.stream().filter(kind::isInstance).count();
    }

    /// Whether some input was rejected or only partly read.
    public boolean incomplete() {
        return outcomes.stream().anyMatch(ImportOutcome::incomplete);
    }
}
