package id.linimasa.extract.event;

import id.linimasa.model.TimeMention;

/// A temporal expression inside a sentence.
///
/// @param index in the article's list of times
/// @param mention the expression
/// @param from first word it covers
/// @param to one past the last word
record TimeRef(int index, TimeMention mention, int from, int to) {}
