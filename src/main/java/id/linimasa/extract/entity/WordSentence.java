package id.linimasa.extract.entity;

import id.linimasa.model.Span;
import java.util.List;

/// A sentence in words.
///
/// @param words in text order, at least one
/// @param headline whether capitals say nothing here: a headline, or a line in headline case
record WordSentence(List<Word> words, boolean headline) {

    Span span(int from, int to) {
        return new Span(words.get(from).start(), words.get(to - 1).end());
    }

    /// The words as one reads them, blanks and line ends as one blank.
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && !words.get(i).glued()) {
                text.append(' ');
            }
            text.append(words.get(i).text());
        }
        return text.toString();
    }
}
