package id.linimasa.export.content;

import id.linimasa.model.Bilingual;
import java.util.ArrayList;
import java.util.List;

/// What a format can't hold of the events that are to be exported, and what happens to it: shown before one exports.
///
/// @param events how many there are
/// @param notes each with its count, most serious first; empty where the format holds everything
public record ExportPreview(int events, List<Note> notes) {

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
        List<Note> notes = new ArrayList<>();
        switch (format) {
            case ICS -> {
                left(
                        notes,
                        counts.undated(),
                        "tanpa tanggal: tidak masuk kalender, dicatat dalam daftar",
                        "undated: not in the calendar, listed beside it");
                left(
                        notes,
                        counts.open() + counts.over31days(),
                        "mencakup lebih dari 31 hari atau terbuka: tidak masuk kalender, dicatat dalam daftar",
                        "cover more than 31 days or are open: not in the calendar, listed beside it");
                kept(
                        notes,
                        counts.imprecise() - counts.open() - counts.over31days(),
                        "tidak sampai hari: seluruh rentang, dengan (±) di depan judul dan X-EDTF",
                        "not known to the day: the whole span, with (±) before the title and X-EDTF");
            }
            case TIMELINEJS, TIMELINEJS_CSV -> {
                left(
                        notes,
                        counts.undated(),
                        "tanpa tanggal: TimelineJS tidak dapat menampilkannya",
                        "undated: TimelineJS can't show them");
                kept(
                        notes,
                        counts.imprecise(),
                        "tidak sampai hari: bulan dan hari dikosongkan, frasanya ditampilkan",
                        "not known to the day: month and day stay blank, the phrase is shown");
                kept(
                        notes,
                        counts.grouped(),
                        "termasuk beberapa kelompok: hanya yang pertama",
                        "belong to several groups: the first one alone");
                kept(
                        notes,
                        counts.events() - counts.undated() > MANY ? counts.events() - counts.undated() : 0,
                        "terlalu banyak untuk TimelineJS (disarankan paling banyak 100)",
                        "too many for TimelineJS (at most 100 are advised)");
            }
            case GEXF -> {
                kept(
                        notes,
                        counts.undated(),
                        "tanpa tanggal: ikut dihitung, tanpa rentang waktu",
                        "undated: counted, without a span of time");
                kept(
                        notes,
                        counts.imprecise(),
                        "tidak sampai hari: seluruh rentang dalam jejaring",
                        "not known to the day: their whole span in the network");
            }
            case SVG, PNG, PDF ->
                kept(
                        notes,
                        counts.undated(),
                        "tanpa tanggal: di baki atau sebagai panah dari hari pengumumannya",
                        "undated: in the tray, or an arrow from the day of their announcement");
            case JSONLD ->
                kept(
                        notes,
                        counts.imprecise(),
                        "tidak sampai hari: startDate ISO yang dipendekkan, selengkapnya dalam edtf",
                        "not known to the day: startDate of reduced precision, all of it in edtf");
            case CSL, BIBTEX, RIS ->
                left(
                        notes,
                        counts.events(),
                        "tidak ditulis: format ini hanya mendaftar sumber-sumbernya",
                        "not written: this format lists their sources alone");
            case XLSX ->
                left(
                        notes,
                        Math.max(0, counts.events() - SHEET),
                        "melebihi baris lembar kerja Excel",
                        "more than the rows of an Excel sheet");
            case CSV, TSV, TABLES, JSONL, MD, HTML -> {
                // these hold everything
            }
        }
        return new ExportPreview(counts.events(), notes);
    }

    /// The rows of a sheet, less its header.
    public static final int SHEET = 1_048_575;

    private static final int MANY = 100;

    private static void left(List<Note> notes, int count, String indonesian, String english) {
        if (count > 0) {
            notes.add(new Note(count, true, new Bilingual(indonesian, english)));
        }
    }

    private static void kept(List<Note> notes, int count, String indonesian, String english) {
        if (count > 0) {
            notes.add(new Note(count, false, new Bilingual(indonesian, english)));
        }
    }
}
