package id.linimasa.export.content;

import id.linimasa.model.Bilingual;
import java.util.List;
import java.util.stream.Stream;

/// What a format can't hold of the events that are to be exported, and what happens to it: shown before one exports.
///
/// @param events how many there are
/// @param notes each with its count, most serious first; empty where the format holds everything
public record ExportPreview(int events, List<Note> notes) {

    /// The rows of a sheet, less its header.
    public static final int SHEET = 1_048_575;

    private static final int MANY = 100;

    /// One thing that the format can't hold.
    ///
    /// @param count of events it concerns
    /// @param left whether these events are left out
    /// @param what happens to them
    public record Note(int count, boolean left, Bilingual what) {}

    public ExportPreview {
        notes = List.copyOf(notes);
    }

    /// How many events the file will hold.
    public int written() {
        return events - notes.stream().filter(Note::left).mapToInt(Note::count).sum();
    }

    /// What becomes of so many events in this format.
    public static ExportPreview of(ExportFormat format, Counts counts) {
        Stream<Note> notes = switch (format) {
            case ICS -> calendar(counts);
            case TIMELINEJS, TIMELINEJS_CSV -> timelineJs(counts);
            case GEXF -> network(counts);
            case SVG, PNG, PDF ->
                Stream.of(kept(
                        counts.undated(),
                        "tanpa tanggal: di baki atau sebagai panah dari hari pengumumannya",
                        "undated: in the tray, or an arrow from the day of their announcement"));
            case JSONLD ->
                Stream.of(kept(
                        counts.imprecise(),
                        "tidak sampai hari: startDate ISO yang dipendekkan, selengkapnya dalam edtf",
                        "not known to the day: startDate of reduced precision, all of it in edtf"));
            case CSL, BIBTEX, RIS ->
                Stream.of(left(
                        counts.events(),
                        "tidak ditulis: format ini hanya mendaftar sumber-sumbernya",
                        "not written: this format lists their sources alone"));
            case XLSX ->
                Stream.of(left(
                        counts.events() - SHEET,
                        "melebihi baris lembar kerja Excel",
                        "more than the rows of an Excel sheet"));
            case CSV, TSV, TABLES, JSONL, MD, HTML -> Stream.of();
        };
        return new ExportPreview(
                counts.events(), notes.filter(n -> n.count() > 0).toList());
    }

    private static Stream<Note> calendar(Counts counts) {
        int wide = counts.open() + counts.over31days();
        return Stream.of(
                left(
                        counts.undated(),
                        "tanpa tanggal: tidak masuk kalender, dicatat dalam daftar",
                        "undated: not in the calendar, listed beside it"),
                left(
                        wide,
                        "mencakup lebih dari 31 hari atau terbuka: tidak masuk kalender, dicatat dalam daftar",
                        "cover more than 31 days or are open: not in the calendar, listed beside it"),
                kept(
                        counts.imprecise() - wide,
                        "tidak sampai hari: seluruh rentang, dengan (±) di depan judul dan X-EDTF",
                        "not known to the day: the whole span, with (±) before the title and X-EDTF"));
    }

    private static Stream<Note> timelineJs(Counts counts) {
        int dated = counts.events() - counts.undated();
        return Stream.of(
                left(
                        counts.undated(),
                        "tanpa tanggal: TimelineJS tidak dapat menampilkannya",
                        "undated: TimelineJS can't show them"),
                kept(
                        counts.imprecise(),
                        "tidak sampai hari: bulan dan hari dikosongkan, frasanya ditampilkan",
                        "not known to the day: month and day stay blank, the phrase is shown"),
                kept(
                        counts.grouped(),
                        "termasuk beberapa kelompok: hanya yang pertama",
                        "belong to several groups: the first one alone"),
                kept(
                        dated > MANY ? dated : 0,
                        "terlalu banyak untuk TimelineJS (disarankan paling banyak 100)",
                        "too many for TimelineJS (at most 100 are advised)"));
    }

    private static Stream<Note> network(Counts counts) {
        return Stream.of(
                kept(
                        counts.undated(),
                        "tanpa tanggal: ikut dihitung, tanpa rentang waktu",
                        "undated: counted, without a span of time"),
                kept(
                        counts.imprecise(),
                        "tidak sampai hari: seluruh rentang dalam jejaring",
                        "not known to the day: their whole span in the network"));
    }

    private static Note left(int count, String indonesian, String english) {
        return new Note(count, true, new Bilingual(indonesian, english));
    }

    private static Note kept(int count, String indonesian, String english) {
        return new Note(count, false, new Bilingual(indonesian, english));
    }
}
