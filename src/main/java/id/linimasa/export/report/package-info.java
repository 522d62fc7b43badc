/// Reports that people read: Markdown, and one HTML page that needs nothing else.
///
/// In: an [id.linimasa.export.content.ExportSource]. Out: numbers, the timeline, events month by month with their words
/// and sources, and how all of it was made. May not know other formats.
///
/// Example: `### April 2022`, then `**26 Apr 2022** Putin bertemu Guterres di Moskow · Terjadi`.
@NullMarked
package id.linimasa.export.report;

import org.jspecify.annotations.NullMarked;
