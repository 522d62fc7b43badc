package id.linimasa.model;

import org.jspecify.annotations.Nullable;

/// A temporal value as TIMEX3 (TimeML 1.2.1) writes it; the contract's page on dates says which values occur.
///
/// @param type DATE, TIME, DURATION or SET
/// @param value `2022-04-26`, `2022-W17`, `2021-05`, `2022-03-03/2022-03-05`, `P2W`, `PAST_REF`, `XXXX-08-12` …
/// @param mod the modifier, or null
public record Timex3(TimexType type, String value, @Nullable TimexMod mod) {}
