package id.linimasa.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Looks after a journal whatever its records are about: articles, decisions, or what a later version writes.
///
/// Stateless; the caller sees to it that nobody appends while [#repair] works.
public final class JournalCare {

    private JournalCare() {}

    /// Reads every record, and changes nothing.
    ///
    /// @param folder that holds the segments; a missing one is sound
    /// @return every stretch that can't be read, in order, and last the gaps between the records' numbers
    /// @throws IOException where a segment can't be read at all
    public static List<JournalDamage> damages(Path folder) throws IOException {
        List<JournalDamage> damages = new ArrayList<>();
        try (JournalLog log = new JournalLog(folder, InstantSource.system())) {
            log.scan(entry -> {}, damages::add);
        }
        return damages;
    }

    /// Cuts out what can't be read, and notes which records are lost, so that the journal is sound again. The damaged
    /// segments are kept beside as `*.damaged`.
    ///
    /// @return what was found
    /// @throws IOException where the files can't be read or written
    public static List<JournalDamage> repair(Path folder, InstantSource clock) throws IOException {
        return new JournalRepair(folder, clock).run();
    }
}
