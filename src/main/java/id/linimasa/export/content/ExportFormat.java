package id.linimasa.export.content;

import id.linimasa.model.Bilingual;
import java.util.Locale;
import java.util.Optional;

/// The formats that can be exported, by the names of the command line.
public enum ExportFormat {
    CSV("csv", "Tabel CSV", "CSV table"),
    TSV("tsv", "Tabel TSV", "TSV table"),
    XLSX("xlsx", "Buku kerja Excel", "Excel workbook"),
    TABLES("zip", "Tabel panjang untuk penelitian (ZIP)", "Long tables for research (ZIP)"),
    JSONL("jsonl", "JSON Lines", "JSON Lines"),
    JSONLD("jsonld", "JSON-LD (schema.org)", "JSON-LD (schema.org)"),
    ICS("ics", "Kalender (iCalendar)", "Calendar (iCalendar)"),
    TIMELINEJS("json", "TimelineJS (JSON)", "TimelineJS (JSON)"),
    TIMELINEJS_CSV("csv", "TimelineJS (lembar kerja)", "TimelineJS (spreadsheet)"),
    GEXF("gexf", "Jejaring GEXF (Gephi)", "GEXF network (Gephi)"),
    CSL("json", "Sumber: CSL-JSON (Zotero)", "Sources: CSL-JSON (Zotero)"),
    BIBTEX("bib", "Sumber: BibLaTeX", "Sources: BibLaTeX"),
    RIS("ris", "Sumber: RIS", "Sources: RIS"),
    MD("md", "Laporan Markdown", "Markdown report"),
    HTML("html", "Laporan HTML", "HTML report"),
    SVG("svg", "Gambar SVG", "SVG picture"),
    PNG("png", "Gambar PNG", "PNG picture"),
    PDF("pdf", "Gambar PDF", "PDF picture");

    private final String extension;
    private final Bilingual label;

    ExportFormat(String extension, String indonesian, String english) {
        this.extension = extension;
        this.label = new Bilingual(indonesian, english);
    }

    /// The name on the command line and in the manifest: `timelinejs-csv`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The format of this name, in any case.
    public static Optional<ExportFormat> of(String id) {
        String wanted = id.toUpperCase(Locale.ROOT).replace('-', '_');
        for (ExportFormat format : values()) {
            if (format.name().equals(wanted)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /// The usual ending of a file's name, without the dot.
    public String extension() {
        return extension;
    }

    /// For people.
    public Bilingual label() {
        return label;
    }

    /// Whether it is a picture of the timeline, drawn from columns.
    public boolean picture() {
        return this == PNG || this == SVG || this == PDF;
    }

    /// Whether the texts of articles can be put in, for those who may publish them.
    public boolean bodies() {
        return this == TABLES || this == JSONLD;
    }

    /// Whether its columns can be chosen.
    public boolean columns() {
        return this == CSV || this == TSV || this == XLSX;
    }
}
