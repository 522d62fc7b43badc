/// Tables of events: one wide one as CSV, TSV or workbook, and the long set for research.
///
/// In: an [id.linimasa.export.content.ExportSource]. Out: rows, written as they come. May not know other formats.
///
/// Example: an event becomes `4c95…-862,Putin bertemu Antonio
/// Guterres,MEETING,OCCURRED,2020-01,2020-01-XX,2020-01-01,…`.
@NullMarked
package id.linimasa.export.table;

import org.jspecify.annotations.NullMarked;
