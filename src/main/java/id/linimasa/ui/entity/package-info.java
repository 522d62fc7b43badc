/// The left pane: people, organisations, places, sources, types and statuses with counts; a click filters.
///
/// In: the facet counts of [id.linimasa.ui.Results]. Out: conditions added to or taken from
/// [id.linimasa.ui.Selection#query()]. Knows no other pane.
///
/// Example: a tick at `Antonio Guterres` leaves the events that he takes part in, and the counts of the others follow.
@NullMarked
package id.linimasa.ui.entity;

import org.jspecify.annotations.NullMarked;
