package id.linimasa.article;

import id.linimasa.model.Bilingual;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// Why an input is no article, or only part of what it was: the words for people, in both languages.
final class Reasons {
    static final Bilingual EMPTY = of("berkas kosong", "an empty file");
    static final Bilingual PROGRAM = of("program, bukan teks", "a program, not a text");
    static final Bilingual BINARY = of("data biner, bukan teks", "binary data, not a text");
    static final Bilingual RICH_TEXT =
            of("RTF tidak dibaca; simpan sebagai DOCX atau teks", "RTF is not read; save it as DOCX or text");
    static final Bilingual OLD_OFFICE = of(
            "dokumen Office lama tidak dibaca; simpan sebagai DOCX, ODT, atau CSV",
            "an old Office document is not read; save it as DOCX, ODT or CSV");
    static final Bilingual SPREADSHEET =
            of("lembar kerja tidak dibaca; simpan sebagai CSV", "a workbook is not read; save it as CSV");
    static final Bilingual OTHER_ARCHIVE = of(
            "arsip jenis ini tidak dibaca; bongkar dahulu, atau kemas sebagai ZIP",
            "archives of this kind are not read; unpack it first, or pack it as ZIP");
    static final Bilingual NO_REGULAR_FILE = of("bukan berkas biasa", "not a regular file");
    static final Bilingual NO_STORY = of("tidak ada teks berita di dalamnya", "no story in it");
    static final Bilingual NO_STORY_ON_PAGE = of("halaman tanpa berita", "a page without a story");
    static final Bilingual PDF_OF_PICTURES = of("PDF tanpa teks, hanya gambar", "a PDF without text, pictures alone");
    static final Bilingual PDF_LOCKED = of("PDF terkunci kata sandi", "a PDF locked by a password");
    static final Bilingual DOCUMENT_WITHOUT_TEXT = of(
            "dokumen tanpa bagian teks, atau terkunci kata sandi",
            "a document without a text part, or locked by a password");
    static final Bilingual MHTML_WITHOUT_PAGE = of("MHTML tanpa halaman", "MHTML without a page");
    static final Bilingual WARC_WITHOUT_PAGE = of("arsip web tanpa halaman", "a web archive without a page");
    static final Bilingual ZIP_EMPTY = of("arsip ZIP kosong", "an empty ZIP archive");
    static final Bilingual LEADS_OUT =
            of("nama di dalam arsip menunjuk ke luar arsip", "a name in the archive leads out of it");
    static final Bilingual FEED_WITHOUT_STORY = of("umpan tanpa berita", "a feed without a story");
    static final Bilingual FEED_WITH_ENTITIES = of(
            "umpan menyatakan entitas sendiri (bom XML atau rujukan ke luar)",
            "a feed that declares entities of its own (an XML bomb or a reference to the outside)");
    static final Bilingual TABLE_WITHOUT_STORY = of("tabel tanpa baris berita", "a table without a row of news");
    static final Bilingual JSON_WITHOUT_STORY = of(
            "JSON tanpa teks berita; sebut bidangnya dengan --map text=NAMA",
            "JSON without the text of a story; name its field with --map text=NAME");
    static final Bilingual GONE = of("berkas tidak ada", "no such file");
    static final Bilingual NO_PERMISSION = of("tidak ada izin membaca", "no permission to read it");
    static final Bilingual CIRCLE = of("tautan simbolik berputar", "symbolic links go round in a circle");
    static final Bilingual CUT_OFF = of("berkas terputus sebelum akhirnya", "the file breaks off before its end");

    private static final int LONGEST_DETAIL = 140;
    private static final int LONGEST_NAME = 30;

    private Reasons() {}

    static Bilingual of(String indonesian, String english) {
        return new Bilingual(indonesian, english);
    }

    /// What a library says of damage, its words in neither language changed.
    static Bilingual broken(String what, String english, @Nullable String detail) {
        String told = detail == null ? "" : detail.replaceAll("\\s+", " ");
        String cut = told.length() > LONGEST_DETAIL ? told.substring(0, LONGEST_DETAIL) + "…" : told;
        return of(what + " rusak: " + cut, english + " is damaged: " + cut);
    }

    static Bilingual broken(JacksonException e) {
        Bilingual what = broken("JSON", "the JSON", e.getOriginalMessage());
        return e.getLocation() == null
                ? what
                : of(
                        what.id() + " (baris " + e.getLocation().getLineNr() + ", kolom "
                                + e.getLocation().getColumnNr() + ")",
                        what.en() + " (line " + e.getLocation().getLineNr() + ", column "
                                + e.getLocation().getColumnNr() + ")");
    }

    static Bilingual broken(String what, String english, XMLStreamException e) {
        String message = String.valueOf(e.getMessage())
                .replaceAll("\\s+", " ")
                .replaceFirst("^ParseError at \\[[^\\]]*\\] Message: ", "");
        Bilingual told = broken(what, english, message);
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        return line == 0 ? told : of(told.id() + " (baris " + line + ")", told.en() + " (line " + line + ")");
    }

    static Bilingual brokenLines(int broken, int first) {
        return of(
                broken + " baris rusak, yang pertama baris " + first,
                broken + (broken == 1 ? " broken line" : " broken lines") + ", the first is line " + first);
    }

    /// Records that hold no story among others that do.
    static Bilingual recordsWithoutStory(int records) {
        return of(
                records + " catatan tanpa teks berita",
                records + (records == 1 ? " record" : " records") + " without the text of a story");
    }

    static Bilingual linesWithoutStory(int lines) {
        return of(
                lines + " baris tanpa teks berita; sebut bidangnya dengan --map text=NAMA",
                lines + (lines == 1 ? " line" : " lines")
                        + " without the text of a story; name its field with --map text=NAME");
    }

    static Bilingual tableWithoutText(List<String> names) {
        String columns = names.stream()
                .map(name -> name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name)
                .collect(Collectors.joining(", "));
        return of(
                "tabel tanpa kolom teks berita (kolom: " + columns + "); sebut kolomnya dengan --map text=NAMA",
                "a table without a column for the text (columns: " + columns
                        + "); name the column with --map text=NAME");
    }

    static Bilingual raggedRows(int rows) {
        return of(
                rows + " baris tidak selebar kepala tabel",
                rows + (rows == 1 ? " row" : " rows") + " not as wide as the table's head");
    }

    static Bilingual garbledRows(int rows) {
        return of(rows + " baris dengan huruf rusak", rows + (rows == 1 ? " row" : " rows") + " with broken letters");
    }

    static Bilingual undecodable(int sequences, String charset, int first) {
        return of(
                sequences + " rangkaian bita bukan " + charset + ", yang pertama pada bita ke-" + first,
                sequences + (sequences == 1 ? " sequence of bytes is" : " sequences of bytes are") + " not " + charset
                        + ", the first at byte " + first);
    }

    static Bilingual tooLong(long bytes) {
        return of(
                "lebih dari " + (bytes >> 20) + " MB untuk satu artikel",
                "more than " + (bytes >> 20) + " MB for one article");
    }

    /// Both reasons, one after the other.
    static Bilingual and(Bilingual one, Bilingual other, String between) {
        return of(one.id() + between + other.id(), one.en() + between + other.en());
    }

    /// Why a source could not be opened or read on.
    static Bilingual of(IOException e) {
        return switch (e) {
            case NoSuchFileException gone -> GONE;
            case AccessDeniedException denied -> NO_PERMISSION;
            case FileSystemLoopException loop -> CIRCLE;
            case EOFException end -> CUT_OFF;
            case ZipException packed -> broken("arsip", "the archive", packed.getMessage());
            case BadInputException bad -> bad.reason();
            default -> {
                String words = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
                yield of(words, words);
            }
        };
    }
}
