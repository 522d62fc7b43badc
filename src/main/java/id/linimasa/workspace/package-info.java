/// One opened workspace: the one door to the data for window and command line.
///
/// In: files to import, questions. Out: what became of each input, events, articles. Keeps the journal (true) and the
/// index (derived) in step, and lets one process write at a time. Knows no window and no command line.
///
/// Example: `Workspace.open(folder).importFiles(List.of(Path.of("seeds")), ImportListener.NONE)` reports five articles
/// imported, and the same call once more five already known.
@NullMarked
package id.linimasa.workspace;

import org.jspecify.annotations.NullMarked;
