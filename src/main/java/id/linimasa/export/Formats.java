package id.linimasa.export;

import id.linimasa.export.calendar.CalendarFormat;
import id.linimasa.export.citation.BibLatexFormat;
import id.linimasa.export.citation.CslFormat;
import id.linimasa.export.citation.RisFormat;
import id.linimasa.export.content.ExportFormat;
import id.linimasa.export.content.StreamFormat;
import id.linimasa.export.graph.GexfFormat;
import id.linimasa.export.report.HtmlFormat;
import id.linimasa.export.report.MarkdownFormat;
import id.linimasa.export.table.DelimitedFormat;
import id.linimasa.export.table.TablesFormat;
import id.linimasa.export.table.XlsxFormat;
import id.linimasa.export.web.JsonLdFormat;
import id.linimasa.export.web.TimelineJsFormat;
import id.linimasa.export.web.TimelineJsSheetFormat;

/// Which class writes which format.
final class Formats {
    private Formats() {}

    /// The writer of a format that is no picture.
    static StreamFormat of(ExportFormat format) {
        return switch (format) {
            case CSV -> DelimitedFormat.csv();
            case TSV -> DelimitedFormat.tsv();
            case XLSX -> new XlsxFormat();
            case TABLES -> new TablesFormat();
            case JSONL -> new JsonLinesFormat();
            case JSONLD -> new JsonLdFormat();
            case ICS -> new CalendarFormat();
            case TIMELINEJS -> new TimelineJsFormat();
            case TIMELINEJS_CSV -> new TimelineJsSheetFormat();
            case GEXF -> new GexfFormat();
            case CSL -> new CslFormat();
            case BIBTEX -> new BibLatexFormat();
            case RIS -> new RisFormat();
            case MD -> new MarkdownFormat(TimelinePages::svg);
            case HTML -> new HtmlFormat(TimelinePages::svg);
            case PNG, SVG, PDF -> throw new IllegalArgumentException("a picture is drawn, not streamed: " + format);
        };
    }
}
