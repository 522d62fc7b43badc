/// From an article's readable spans to sentences and their tokens.
///
/// In: [id.linimasa.model.Article]. Out: [id.linimasa.model.Sentence]s in text order whose spans point into the
/// article's own text; nothing is cut, moved or corrected. Knows no dates, names or events.
///
/// Example: `Serangan diGaza berlanjut. PM Netanyahudan Trump bertemu.` is two sentences; `di` and `Gaza`, `Netanyahu`
/// and `dan` are tokens that touch.
@NullMarked
package id.linimasa.extract.text;

import org.jspecify.annotations.NullMarked;
