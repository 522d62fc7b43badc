/// Temporal expressions: from the words of an article to TIMEX3 values, ranges of days, and the reasons for both.
///
/// In: an article's readable spans and its document creation time (or a bare sentence and a day). Out:
/// [id.linimasa.model.TimeMention]s in text order that never overlap. Four steps, each linear in the text:
/// [TokenScanner] cuts words and looks them up, [TimexRules] recognise [Reading]s, [TimexJoins] put neighbours together
/// (a weekday and its date), [TimexAnchor] gives each reading its value. It knows no clock, no entities and no events.
///
/// Example: `Juni lalu` in an article of 26 April 2022 is a [Reading.Month] that the anchor resolves to `2021-06`.
@NullMarked
package id.linimasa.extract.timex;

import org.jspecify.annotations.NullMarked;
