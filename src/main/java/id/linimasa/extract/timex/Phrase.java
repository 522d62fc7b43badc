package id.linimasa.extract.timex;

import java.util.List;

/// Words that mean something together: one row of a phrase lexicon.
///
/// @param kind which lexicon
/// @param words of one or more; a hyphen is a word
/// @param cells what the lexicon says of it, the phrase itself left out
record Phrase(Kind kind, List<Word> words, List<String> cells) {

    /// The phrase lexicons.
    enum Kind {
        RELATIVE,
        REFERENCE,
        PART_OF_DAY,
        ZONE,
        HOLIDAY,
        HIJRI_MONTH,
        SEASON,
        ERA,
        SET,
        LENGTH
    }

    Phrase {
        words = List.copyOf(words);
        cells = List.copyOf(cells);
    }

    /// Cell `i` from 0, or the empty string.
    String cell(int i) {
        return i < cells.size() ? cells.get(i) : "";
    }

    int number(int i) {
        return Integer.parseInt(cells.get(i));
    }
}
