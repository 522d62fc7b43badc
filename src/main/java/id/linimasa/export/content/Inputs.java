package id.linimasa.export.content;

/// What the events of a workspace were made from, told so that one can see whether two exports had the same.
///
/// @param rules the rule set that the events were derived by
/// @param articles the articles, by their ids
/// @param decisions what people decided
/// @param lexicons the program's lexicons and the user's own
/// @param dates the days of writing that somebody set by hand
public record Inputs(String rules, Digest articles, Digest decisions, Digest lexicons, Digest dates) {

    /// A set of things in one number.
    ///
    /// @param count how many
    /// @param sha256 of their lines, each with a line feed, in ascending order; 64 hexadecimal digits
    public record Digest(int count, String sha256) {}
}
