package id.linimasa.workspace;

import id.linimasa.curation.Refusal;
import id.linimasa.model.Decision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What became of a file of acts or decisions.
///
/// @param decisions that were made or taken in, one step
/// @param problems lines that could not be read or done, in order
public record FileReport(List<Decision> decisions, List<DecisionFile.Problem> problems) {

    public FileReport {
        decisions = List.copyOf(decisions);
        problems = List.copyOf(problems);
    }

    static FileReport of(DecideReport report, DecisionFile.Content<?> content) {
        List<DecisionFile.Problem> problems = new ArrayList<>(content.problems());
        for (Refusal refusal : report.refused()) {
            problems.add(new DecisionFile.Problem(content.lines().get(refusal.number()), refusal.reason()));
        }
        problems.sort(Comparator.comparingInt(DecisionFile.Problem::line));
        return new FileReport(report.decisions(), problems);
    }
}
