package id.linimasa.query;

import java.util.Locale;
import java.util.Optional;

/// What the last import brought to an event.
public enum Change {
    /// No article of before reports it.
    NEW("baru"),
    /// Its status is another one than before.
    STATUS("status"),
    /// Its date is another one than before.
    DATE("tanggal");

    private final String word;

    Change(String word) {
        this.word = word;
    }

    /// How the query language calls it: the value of `perubahan:`.
    public String word() {
        return word;
    }

    /// What `word` names, Indonesian or English, in any case.
    public static Optional<Change> named(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "baru", "new" -> Optional.of(NEW);
            case "status" -> Optional.of(STATUS);
            case "tanggal", "date" -> Optional.of(DATE);
            default -> Optional.empty();
        };
    }
}
