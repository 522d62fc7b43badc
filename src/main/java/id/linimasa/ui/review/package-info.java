/// Judging and mending events: the review queue, the editor of an event, merging, splitting, history, adding by hand.
///
/// In: the queue and the histories of the workspace, and what a person types. Out: acts, handed to the workspace
/// as steps that can be undone. Knows no other pane: the judged event is the selected one, so that its source is
/// read beside.
///
/// Example: `A` accepts the event at the top of the queue, and the next in doubt is shown with its article.
@NullMarked
package id.linimasa.ui.review;

import org.jspecify.annotations.NullMarked;
