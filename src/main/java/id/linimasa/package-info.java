/// The door of the program.
///
/// What comes in: the words of the command line. What goes out: an exit status. With no argument the window opens,
/// otherwise the command line answers. This package may know `cli` and `ui` and nothing below them.
///
/// Example: `linimasa annotate berita.txt` prints what was found in one article.
@NullMarked
package id.linimasa;

import org.jspecify.annotations.NullMarked;
