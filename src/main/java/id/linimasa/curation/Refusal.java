package id.linimasa.curation;

import id.linimasa.model.Bilingual;

/// An act that was not done, and why.
///
/// @param number of the act among those that were wanted, from 0
/// @param reason for people
public record Refusal(int number, Bilingual reason) {}
