/// The layout of a timeline, without a toolkit: for the window and for pictures alike.
///
/// In: [id.linimasa.model.EventColumns], a [TimeScale] and what is selected. Out: a [DisplayList] of rectangles, lines,
/// glyphs and texts in colour roles, and a [HitMap] that knows what lies where. Knows `model` alone: no JavaFX, no AWT,
/// no file but its own font widths, no clock.
///
/// Time is floating local time in milliseconds, `LocalDateTime.toEpochSecond(UTC) * 1000`: a day is never moved by a
/// zone.
///
/// Example: a meeting on `2022-04-26` becomes a blue disc at the middle of that day with its title beside it.
@NullMarked
package id.linimasa.timeline;

import org.jspecify.annotations.NullMarked;
