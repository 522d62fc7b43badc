/// What is derived: events, extractions and the words of articles in a Lucene index, to be searched and thrown away.
///
/// In: articles with their extractions, events, and questions. Out: pages of events, columns, facet counts. Holds
/// nothing that can't be made again, and no Lucene type leaves this package. Knows `model` and `query` alone.
///
/// Example: `tokoh:putin tanggal:2022-04` becomes a Lucene query over documents that are sorted by their start.
@NullMarked
package id.linimasa.index;

import org.jspecify.annotations.NullMarked;
