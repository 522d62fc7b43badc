/// Networks: who takes part in events together.
///
/// In: an [id.linimasa.export.content.ExportSource]. Out: one graph. May not know other formats.
///
/// Example: two events with Putin and Guterres become an edge of weight 2 between them.
@NullMarked
package id.linimasa.export.graph;

import org.jspecify.annotations.NullMarked;
