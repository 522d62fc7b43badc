package id.linimasa.workspace;

import id.linimasa.model.Bilingual;
import java.util.List;

/// What a check of a workspace found.
///
/// @param articles how many articles the journal holds
/// @param journal damaged stretches of the journal: what was in them is lost
/// @param index damage of the index, which is made anew from the journal
/// @param differences where the index does not hold what the journal does
public record CheckReport(int articles, List<Bilingual> journal, List<Bilingual> index, List<Bilingual> differences) {

    public CheckReport {
        journal = List.copyOf(journal);
        index = List.copyOf(index);
        differences = List.copyOf(differences);
    }

    /// Whether nothing was found.
    public boolean sound() {
        return journal.isEmpty() && index.isEmpty() && differences.isEmpty();
    }
}
