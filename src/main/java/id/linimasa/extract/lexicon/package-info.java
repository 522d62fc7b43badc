/// Words as data: tab-separated lexicon files become rows, and rows become what the taggers look words up in.
///
/// In: the files beside this package's resources, and a workspace's own. Out: [Lexicon]. Knows nothing of the taggers.
///
/// Example: `months.tsv` has a row `nopember	11`.
@NullMarked
package id.linimasa.extract.lexicon;

import org.jspecify.annotations.NullMarked;
