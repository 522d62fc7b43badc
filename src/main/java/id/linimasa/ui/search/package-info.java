/// The search field, the chips of what is asked, and what to do where nothing is found.
///
/// In: typed words, clicks on chips and suggestions. Out: changes of [id.linimasa.ui.Selection#query()]. Knows no other
/// pane and no workspace; suggestions come from the facet counts of [id.linimasa.ui.Results].
///
/// Example: `put` suggests `tokoh Vladimir Putin · 16`; choosing it makes a chip and empties the field.
@NullMarked
package id.linimasa.ui.search;

import org.jspecify.annotations.NullMarked;
