/// One article's text becomes what it says: dates, names, events, quotes.
///
/// In: an [id.linimasa.model.Article]. Out: an [id.linimasa.model.Extraction]. A pure function: no clock, no files, no
/// state, so that it runs on any number of threads. [ExtractionPipeline] alone knows the order of the stages; the
/// stages don't know each other.
///
/// Example: `Putin bertemu Guterres pada Selasa (26/4/2022)` is one MEETING of 2022-04-26.
@NullMarked
package id.linimasa.extract;

import org.jspecify.annotations.NullMarked;
