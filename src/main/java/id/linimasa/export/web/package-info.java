/// Formats of the web: JSON-LD for machines that link data, TimelineJS for pages that tell a story.
///
/// In: an [id.linimasa.export.content.ExportSource]. Out: JSON or a spreadsheet's CSV. May not know other formats.
///
/// Example: an event of May 2021 becomes `{"start_date":{"year":2021,"month":5},"display_date":"Mei 2021, tanggal tidak
/// pasti",…}`.
@NullMarked
package id.linimasa.export.web;

import org.jspecify.annotations.NullMarked;
