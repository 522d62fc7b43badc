package id.linimasa.model;

import org.jspecify.annotations.Nullable;

/// An office or function as an article says it of a person: `Presiden Rusia`.
///
/// @param title the words, in the article's own form
/// @param country ISO 3166-1 alpha-2 code of the country named in it, or null
public record EntityRole(String title, @Nullable String country) {}
