/// The timeline as a control: a canvas drawn from the pure layout of [id.linimasa.timeline], and what pointer and
/// keys do.
///
/// In: [id.linimasa.model.EventColumns] and the id of what is selected. Out: which event is selected, opened or
/// under the pointer, and which range is marked. Knows no other pane and no workspace.
///
/// Example: a turn of the wheel over 26 April 2022 shows more detail, and 26 April 2022 stays under the pointer.
@NullMarked
package id.linimasa.ui.timeline;

import org.jspecify.annotations.NullMarked;
