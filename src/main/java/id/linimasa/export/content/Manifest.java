package id.linimasa.export.content;

import java.time.Instant;

/// What an export was made of, so that it can be made again.
///
/// @param version of the program
/// @param generatedAt when; what formats that have a time of their own tell
/// @param request what was asked
/// @param counts how many events there were, and how well they are dated
/// @param inputs what the events were made from
public record Manifest(String version, Instant generatedAt, ExportRequest request, Counts counts, Inputs inputs) {

    /// How it was asked to be written.
    public ExportOptions options() {
        return request.options();
    }

    /// The language of words for people.
    public String language() {
        return request.options().language();
    }

    /// One of two texts, Indonesian first.
    public String words(String indonesian, String english) {
        return request.options().english() ? english : indonesian;
    }
}
