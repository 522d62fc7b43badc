package id.linimasa.query;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What can be asked of people's judgement of events.
public enum ReviewState {
    /// Nobody has judged it.
    OPEN,
    ACCEPTED,
    /// Rejected events are listed only where they are asked for.
    REJECTED,
    /// Marked as needing a look.
    UNSURE,
    /// Something was decided of it.
    DECIDED,
    /// The articles say something else now than what was decided.
    CONTRADICTED,
    /// Needs somebody: not judged, marked as needing a look, or contradicted.
    QUEUE,
    /// All, rejected ones too.
    ANY;

    private static final Map<String, ReviewState> WORDS = Map.ofEntries(
            Map.entry("belum", OPEN),
            Map.entry("open", OPEN),
            Map.entry("diterima", ACCEPTED),
            Map.entry("accepted", ACCEPTED),
            Map.entry("ditolak", REJECTED),
            Map.entry("rejected", REJECTED),
            Map.entry("ragu", UNSURE),
            Map.entry("unsure", UNSURE),
            Map.entry("diputuskan", DECIDED),
            Map.entry("decided", DECIDED),
            Map.entry("dibantah", CONTRADICTED),
            Map.entry("contradicted", CONTRADICTED),
            Map.entry("antrean", QUEUE),
            Map.entry("queue", QUEUE),
            Map.entry("semua", ANY),
            Map.entry("any", ANY));

    /// The state that a word names: `diterima`, `accepted`.
    public static Optional<ReviewState> of(String word) {
        return Optional.ofNullable(WORDS.get(word.strip().toLowerCase(Locale.ROOT)));
    }
}
