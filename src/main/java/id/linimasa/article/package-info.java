/// Files of any kind become articles: decoded, cleaned by marking, and dated as well as anybody could tell.
///
/// In: paths and streams. Out: [id.linimasa.model.Reading]s, each an article or the reason why there is none. Knows the
/// formats (JSON, HTML, CSV, feeds, archives) and the habits of Indonesian newsrooms; knows nothing of dates inside the
/// story, names or events, and never reads the clock: where nobody could tell when an article was written, nobody is
/// told.
///
/// Example: `WASHINGTON - Presiden … Senin (21/2/2022)` has the dateline `WASHINGTON` and was written on 21 February
/// 2022, because that is the newest day it presents as just past.
@NullMarked
package id.linimasa.article;

import org.jspecify.annotations.NullMarked;
