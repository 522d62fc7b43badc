/// From sentences, dates and names to event mentions, and from the event mentions of many articles to events.
///
/// In: [id.linimasa.model.Sentence]s, [id.linimasa.model.TimeMention]s and [id.linimasa.model.Entity]s of one
/// article; [id.linimasa.model.Claim]s of many. Out: [id.linimasa.model.EventMention]s,
/// [id.linimasa.model.Quote]s and [id.linimasa.model.Event]s. Does not know how dates and names were found, nor
/// files, indexes or clocks.
///
/// Example: `Putin bertemu Guterres di Moskow, Selasa (26/4/2022)` is one MEETING with an agent, a counterpart,
/// a place and a day; `akan bertemu` in another article is the same event, planned.
@NullMarked
package id.linimasa.extract.event;

import org.jspecify.annotations.NullMarked;
