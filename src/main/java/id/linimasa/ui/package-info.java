/// What all panes of the window share: [Selection] (what is asked and what is selected), [Results] (what matches it),
/// the words of the interface in two languages, and [BackgroundTasks].
///
/// In: clicks and typed words, as [id.linimasa.query.EventQuery]. Out: pages, columns, events for the panes to show.
/// Panes do not know each other: a click changes the selection, and whoever shows something follows. Nothing here
/// knows a scene or a node, so that all of it is tested without a window.
///
/// Example: a click on `Vladimir Putin` among the people adds him to [Selection#query()]; [Results] asks the
/// workspace in the background; timeline, list, counts and chips follow.
@NullMarked
package id.linimasa.ui;

import org.jspecify.annotations.NullMarked;
