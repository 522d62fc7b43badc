/// Claims of many articles become events: what is the same happening is one, and why is kept.
///
/// In: the claims of all articles as [Report]s, and where articles are near-duplicates. Out:
/// [id.linimasa.model.Event]s. A pure function of the set of claims, never of their order; only an event's id
/// remembers which claim was first. Knows `model` alone. Claims meet in [Blocks], are compared by [Likeness],
/// joined by [Clustering], and a joined group is told as one event by [EventWriter].
///
/// Example: `akan bertemu … Selasa 26/04/2022` in one article and `bertemu … Selasa (26/4/2022)` in another are one
/// event, PLANNED and then OCCURRED.
@NullMarked
package id.linimasa.extract.merge;

import org.jspecify.annotations.NullMarked;
