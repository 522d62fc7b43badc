package id.linimasa.index;

import java.util.Map;
import java.util.Optional;

/// What an index was made from and by.
///
/// @param schema the form of its documents
/// @param rules the named rule set that extracted and merged
/// @param sequence the number of the newest record of the articles' journal in it
/// @param decisions the number of the newest decision in it
public record IndexStamp(int schema, String rules, long sequence, long decisions) {

    /// The stamp of an index that this program makes.
    public static IndexStamp of(String rules, long sequence, long decisions) {
        return new IndexStamp(IndexSchema.VERSION, rules, sequence, decisions);
    }

    /// The stamp of an index of articles of which nothing was decided.
    public static IndexStamp of(String rules, long sequence) {
        return of(rules, sequence, 0);
    }

    /// Whether this program can read such an index.
    public boolean readable() {
        return schema == IndexSchema.VERSION;
    }

    Map<String, String> toCommit() {
        return Map.of(
                IndexSchema.COMMIT_SCHEMA, Integer.toString(schema),
                IndexSchema.COMMIT_RULES, rules,
                IndexSchema.COMMIT_SEQUENCE, Long.toString(sequence),
                IndexSchema.COMMIT_DECISIONS, Long.toString(decisions));
    }

    static Optional<IndexStamp> ofCommit(Map<String, String> data) {
        try {
            return Optional.of(new IndexStamp(
                    Integer.parseInt(data.getOrDefault(IndexSchema.COMMIT_SCHEMA, "")),
                    data.getOrDefault(IndexSchema.COMMIT_RULES, ""),
                    Long.parseLong(data.getOrDefault(IndexSchema.COMMIT_SEQUENCE, "")),
                    Long.parseLong(data.getOrDefault(IndexSchema.COMMIT_DECISIONS, "0"))));
        } catch (NumberFormatException e) {
            return Optional.empty(); // a commit that this program did not make
        }
    }
}
