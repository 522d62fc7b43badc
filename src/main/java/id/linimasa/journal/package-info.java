/// What is true: the articles that were imported and what people decided, as open text that outlives the program.
///
/// In: [id.linimasa.model.Article]s and the removal of them, [id.linimasa.model.Decision]s. Out: the same, in
/// order of their sequence numbers, and the damage found on the way. Append-only JSON Lines in segments, a
/// checksum a record, synced in groups. Knows `model` alone; what is derived from the articles (claims, events,
/// the index) is nobody's business here.
///
/// Example: one import of two files appends two lines to `journal/articles/00000001.jsonl`, each
/// `{"crc32c":"…","v":1,"seq":17,"at":"…","kind":"article","data":{…}}`.
@NullMarked
package id.linimasa.journal;

import org.jspecify.annotations.NullMarked;
