package id.linimasa.export.table;

import id.linimasa.export.content.Manifest;
import java.time.ZoneOffset;

/// `CITATION.cff` (Citation File Format 1.2.0): how to cite the data set.
final class CitationFile {
    private CitationFile() {}

    static String text(Manifest manifest) {
        return """
            cff-version: 1.2.0
            message: "%s"
            type: dataset
            title: "%s"
            version: "%s"
            date-released: %s
            authors:
              - name: "Linimasa"
            abstract: "%s"
            keywords:
              - events
              - news
              - Indonesia
            """.formatted(
                manifest.words(
                        "Jika memakai data ini, kutiplah seperti di bawah, beserta artikel sumbernya.",
                        "If you use these data, cite them as below, and the articles they come from."),
                manifest.words("Peristiwa bertanggal dari berita Indonesia", "Dated events from Indonesian news"),
                manifest.version() + " (" + manifest.inputs().rules() + ")",
                manifest.generatedAt().atZone(ZoneOffset.UTC).toLocalDate(),
                manifest.counts().events() + " events from "
                        + manifest.inputs().articles().count() + " articles, SHA-256 "
                        + manifest.inputs().articles().sha256());
    }
}
