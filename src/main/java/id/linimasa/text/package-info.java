/// Texts as people read them, whatever blanks and wrong charsets left in them, for all who read articles.
///
/// In: a canonical text. Out: [PlainText], which leads back to the offsets of that text. Knows no articles and no
/// language.
///
/// Example: `Sergey\u00a0Lavrov tiba\u00c2\u00a0di Moskow` is read as `Sergey Lavrov tiba di Moskow`.
@NullMarked
package id.linimasa.text;

import org.jspecify.annotations.NullMarked;
