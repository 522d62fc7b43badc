/// From files to what they say: reads articles, extracts dates, names and events, and joins the claims of many
/// articles.
///
/// In: paths and streams, articles. Out: [id.linimasa.model.Reading], [id.linimasa.model.Extraction], events. The only
/// room that knows `article` and `extract`; `annotate`, `dates` and the import share it. Knows no journal, index or
/// window.
///
/// Example: `new Annotator().read(Path.of("seeds"), sink)` hands on one reading for each file.
@NullMarked
package id.linimasa.annotate;

import org.jspecify.annotations.NullMarked;
