/// What people decided, laid over what was extracted: the analyst has the last word.
///
/// In: events as the articles tell them, and [id.linimasa.model.Decision]s in the order of the journal. Out: events as
/// they are shown, each with its [id.linimasa.model.Judgement]; what can be undone; what needs a look; how far two
/// readers agree. Pure: no clock, no files, no index. Knows `model` alone.
///
/// Example: `reject` of an event is found again by the words it was told with, after any re-extraction, and the event
/// stays rejected.
@NullMarked
package id.linimasa.curation;

import org.jspecify.annotations.NullMarked;
