package id.linimasa.journal;

import id.linimasa.model.Bilingual;
import java.nio.file.Path;

/// A stretch of a journal that can't be read; all records around it can.
///
/// @param file the segment
/// @param offset of its first byte
/// @param length in bytes
/// @param kind what is wrong
/// @param reason for people
public record JournalDamage(Path file, long offset, long length, Kind kind, Bilingual reason) {

    /// What can be wrong.
    public enum Kind {
        /// The last line has no end: a write was cut off. What was reported as imported is never in it.
        TORN_END,
        /// A record whose checksum or form is wrong.
        RECORD,
        /// Sequence numbers are missing: whole records were lost.
        GAP
    }
}
