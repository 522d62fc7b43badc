package id.linimasa.model;

/// A temporal expression, its value, and why it has that value.
///
/// @param span the words, prepositions outside
/// @param timex the value
/// @param range the days or moments that the value (with its modifier) covers; open or unknown ends are null
/// @param granularity how coarse the value is
/// @param rule the name of the rule that read it
/// @param explanation the words, the anchor and where it came from, the rule: for people
public record TimeMention(
        Span span, Timex3 timex, TimeRange range, Granularity granularity, String rule, Bilingual explanation) {}
