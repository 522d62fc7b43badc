package id.linimasa.article;

import id.linimasa.model.Span;
import java.time.LocalDate;

/// The day that a story tells as its own.
///
/// @param date the day
/// @param words where the story tells it
/// @param note how, for people
record StoryDay(LocalDate date, Span words, String note) {}
