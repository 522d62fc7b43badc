package id.linimasa.model;

import org.jspecify.annotations.Nullable;

/// The words that tell an event.
///
/// @param span the sentence, or the part of it, that tells the event
/// @param trigger the trigger inside it
/// @param timex index of the date's expression in [Extraction#times()], or null where the date comes from elsewhere
public record Evidence(Span span, Span trigger, @Nullable Integer timex) {}
