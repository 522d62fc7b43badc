/// The articles that events come from, as citations for reference managers.
///
/// In: an [id.linimasa.export.content.ExportSource]. Out: CSL-JSON, BibLaTeX or RIS. May not know other formats.
///
/// Example: an article of TOPMEDIA becomes `@article{topmedia2022a, entrysubtype = {newspaper}, author = {{…}}, …}`.
@NullMarked
package id.linimasa.export.citation;

import org.jspecify.annotations.NullMarked;
