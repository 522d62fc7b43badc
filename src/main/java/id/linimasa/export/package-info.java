/// What leaves the program: the JSON of the contract, tables, calendars, pictures.
///
/// In: articles, extractions and events of `model`, and display lists of `timeline`. Out: text and bytes. May not know
/// Lucene, JavaFX or how anything was found. [Exports] is the door to all formats; each family has a room of its own,
/// which knows `content` and no other family.
///
/// Example: an [id.linimasa.model.Extraction] becomes the line `{"file":"004.txt","text":"…",…}`.
@NullMarked
package id.linimasa.export;

import org.jspecify.annotations.NullMarked;
