/// The right pane: why should I believe it? The event's card, the thread of its reports, why it has its date, and the
/// article with the words that tell it.
///
/// In: the selected event of [id.linimasa.ui.Selection], its articles and what was found in them. Out: which of its
/// sources is open, and selections made in the text. Knows no other pane.
///
/// Example: the meeting of 26 April 2022 shows two reports, planned and occurred, and the open article is scrolled to
/// `bertemu`, with `Selasa (26/4/2022)` boxed.
@NullMarked
package id.linimasa.ui.source;

import org.jspecify.annotations.NullMarked;
