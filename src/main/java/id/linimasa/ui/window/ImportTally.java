package id.linimasa.ui.window;

import id.linimasa.ui.Texts;
import id.linimasa.workspace.ImportOutcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What became of all inputs of an import, counted: `12 baru · 3 dilewati · 1 ditolak`.
///
/// @param counts how many inputs of each kind there are, kinds without any left out
record ImportTally(Map<ImportRow.Kind, Integer> counts) {

    /// Inputs that gave no article, or less than they hold; each of them says why.
    static final Set<ImportRow.Kind> LEFT_OUT =
            EnumSet.of(ImportRow.Kind.REJECTED, ImportRow.Kind.PARTIAL, ImportRow.Kind.IGNORED);

    private static final List<ImportRow.Kind> AS_TOLD = List.of(
            ImportRow.Kind.IMPORTED,
            ImportRow.Kind.ALREADY_KNOWN,
            ImportRow.Kind.PARTIAL,
            ImportRow.Kind.IGNORED,
            ImportRow.Kind.REJECTED);

    ImportTally {
        counts = Map.copyOf(counts);
    }

    static ImportTally of(List<ImportOutcome> outcomes) {
        Map<ImportRow.Kind, Integer> counts = new EnumMap<>(ImportRow.Kind.class);
        outcomes.forEach(outcome -> counts.merge(ImportRow.kindOf(outcome), 1, Integer::sum));
        return new ImportTally(counts);
    }

    /// The first outcomes of each kind, so that thousands of one kind never hide another.
    ///
    /// @param most of one kind
    static List<ImportOutcome> firstOfEach(List<ImportOutcome> outcomes, int most) {
        Map<ImportRow.Kind, Integer> seen = new EnumMap<>(ImportRow.Kind.class);
        List<ImportOutcome> first = new ArrayList<>();
        for (ImportOutcome outcome : outcomes) {
            if (seen.merge(ImportRow.kindOf(outcome), 1, Integer::sum) <= most) {
                first.add(outcome);
            }
        }
        return first;
    }

    /// How many inputs gave no article, or less than they hold.
    int leftOut() {
        return LEFT_OUT.stream().mapToInt(kind -> counts.getOrDefault(kind, 0)).sum();
    }

    /// All counts but zeros; the new ones always.
    String words(Texts texts) {
        return String.join(
                " · ",
                AS_TOLD.stream()
                        .filter(kind -> kind == ImportRow.Kind.IMPORTED || counts.containsKey(kind))
                        .map(kind -> texts.get("import.count." + kind.name(), counts.getOrDefault(kind, 0)))
                        .toList());
    }
}
