package id.linimasa.model;

/// Why a claim was joined to an event.
///
/// @param claim id of the claim
/// @param with id of the claim it was compared with
/// @param score 0–1
/// @param reason the parts of the score, for people
public record MergeReason(String claim, String with, double score, Bilingual reason) {}
