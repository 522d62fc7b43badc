/// The ground that every stage stands on: records, enums and sealed interfaces, and nothing else.
///
/// In and out: values only. A stage takes some of them and hands on others; none of them knows a file, a clock, Lucene,
/// JavaFX or JSON. All types are immutable and so safe for use by any number of threads.
///
/// Example: `Pada Selasa (26/4/2022) Putin bertemu Guterres` is an [Article] whose [TimeMention] covers
/// `Selasa (26/4/2022)`, whose two [EntityMention]s belong to two [Entity]s, and which makes one [EventMention].
@NullMarked
package id.linimasa.model;

import org.jspecify.annotations.NullMarked;
