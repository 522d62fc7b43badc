/// Calendars: events as iCalendar (RFC 5545).
///
/// In: an [id.linimasa.export.content.ExportSource]. Out: one VEVENT an event that lies within a month, and a list of
/// the others. May not know other formats.
///
/// Example: `2021-05` becomes `DTSTART;VALUE=DATE:20210501`, `DTEND;VALUE=DATE:20210601`, `SUMMARY:(± Mei 2021) …`.
@NullMarked
package id.linimasa.export.calendar;

import org.jspecify.annotations.NullMarked;
