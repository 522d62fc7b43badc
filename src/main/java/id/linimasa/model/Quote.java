package id.linimasa.model;

import org.jspecify.annotations.Nullable;

/// Words that someone is quoted with.
///
/// @param span the words, quotation marks outside
/// @param speaker canonical name, or null where nobody could tell
/// @param via the medium it came by, or null
/// @param direct whether the words themselves are given
public record Quote(
        Span span, @Nullable String speaker, @Nullable String via, boolean direct) {}
