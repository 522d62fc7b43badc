package id.linimasa.extract.entity;

import id.linimasa.extract.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A user's own lexicon files: `persons.tsv`, `titles.tsv` and the others of the program's names, each with the same
/// columns. Their rows come before the program's.
final class UserLexicons {

    static final UserLexicons NONE = new UserLexicons(null);

    private final @Nullable Path folder;

    /// @param folder may be missing, and any file in it too
    UserLexicons(@Nullable Path folder) {
        this.folder = folder;
    }

    /// The user's rows for a lexicon, then the program's.
    ///
    /// @throws IllegalArgumentException naming the file, where one can't be read
    List<Row> rows(String name, Lexicon builtin) {
        List<Row> rows = new ArrayList<>();
        Path file = folder == null ? null : folder.resolve(name + ".tsv");
        if (file != null && Files.exists(file)) {
            try {
                Lexicon own = Lexicon.read(file);
                own.rows().forEach(r -> rows.add(new Row(own.name(), r, true)));
            } catch (IOException e) {
                throw new IllegalArgumentException("lexicon " + file + " can't be read: " + e.getMessage(), e);
            }
        }
        String title = builtin.name().substring(builtin.name().lastIndexOf('/') + 1);
        builtin.rows().forEach(r -> rows.add(new Row(title, r, false)));
        return rows;
    }
}
