package id.linimasa.extract.entity;

import id.linimasa.extract.lexicon.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A lexicon row with the file it came from.
///
/// @param own whether it is a user's own
record Row(String file, Lexicon.Row row, boolean own) {

    String cell(int i) {
        return row.cell(i).strip();
    }

    /// Cell `i` as a country code, null where it is empty.
    @Nullable
    String code(int i) {
        return cell(i).isEmpty() ? null : cell(i);
    }

    /// Cell `i` as a list: `Kiev|Kiyev`.
    List<String> list(int i) {
        return cell(i).isEmpty() ? List.of() : List.of(cell(i).split("\\|", 0));
    }

    /// For explanations: `persons.tsv:12`.
    String origin() {
        return file + ":" + row.line();
    }
}
