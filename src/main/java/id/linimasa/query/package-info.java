/// What is asked of a workspace and what comes back: queries, pages of answers, facet counts.
///
/// In: what a person typed or clicked. Out: [EventQuery], [EventPage]. Knows `model` alone: no Lucene, no JSON, no
/// window.
///
/// Example: `tokoh:putin jenis:pertemuan tanggal:2022-02..2022-04` parses to an [EventQuery].
@NullMarked
package id.linimasa.query;

import org.jspecify.annotations.NullMarked;
