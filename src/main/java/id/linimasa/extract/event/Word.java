package id.linimasa.extract.event;

import id.linimasa.model.Span;

/// One token of a sentence as the clause is read.
///
/// @param span where it stands in the article
/// @param text as written
/// @param lower in lower case
/// @param mark whether it is punctuation
/// @param time index in the sentence's [SentenceView#times()] of the expression that covers it, or -1
/// @param quoted whether it stands in a direct quotation
record Word(Span span, String text, String lower, boolean mark, int time, boolean quoted) {

    boolean capitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean is(String form) {
        return lower.equals(form);
    }
}
