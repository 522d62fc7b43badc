package id.linimasa.journal;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/// One sound record of a journal.
///
/// @param version of the record's form
/// @param sequence its number, ascending through the whole journal
/// @param at when it was written
/// @param kind `article`, `removal` …
/// @param data the payload, of a form that `kind` and `version` name
/// @param position where it stands
/// @param length of its line in bytes, the line feed left out
record JournalEntry(
        int version, long sequence, Instant at, String kind, JsonNode data, JournalPosition position, int length) {}
