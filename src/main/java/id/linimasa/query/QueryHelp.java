package id.linimasa.query;

import id.linimasa.model.Bilingual;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The query language in examples, for the command line and the window alike; `docs/query.md` tells more.
///
/// Immutable and safe for any number of threads.
public final class QueryHelp {

    private QueryHelp() {}

    /// Examples that belong together.
    public record Section(Bilingual title, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /// One thing that can be asked.
    ///
    /// @param example a query
    /// @param meaning what it finds
    public record Line(String example, Bilingual meaning) {}

    /// Everything, in the order in which it is best learnt.
    public static final List<Section> SECTIONS = List.of(
            new Section(
                    new Bilingual("Kata", "Words"),
                    List.of(
                            line("gencatan senjata", "kedua kata ada", "both words are told"),
                            line("\"gencatan senjata\"", "tepat berurutan", "one after another"),
                            line("menembak*", "awal kata", "the beginning of a word"),
                            line("nuklir OR rudal", "salah satu (juga: atau)", "either (also: atau)"),
                            line(
                                    "rusia -sanksi",
                                    "tanpa (juga: NOT, bukan, tidak)",
                                    "without (also: NOT, bukan, tidak)"),
                            line("(nuklir OR rudal) iran", "kurung mengelompokkan", "parentheses group"))),
            new Section(
                    new Bilingual("Ruas", "Fields"),
                    List.of(
                            line("tokoh:putin", "ikut serta (person:)", "takes part (person:)"),
                            line(
                                    "peran:\"menteri luar negeri\"",
                                    "tokoh berjabatan ini (role:)",
                                    "somebody in this office (role:)"),
                            line(
                                    "sebagai:penengah",
                                    "seseorang menengahi (as:mediator)",
                                    "somebody mediates (as:mediator)"),
                            line("sebagai:penengah/guterres", "Guterres menengahi", "Guterres mediates"),
                            line("org:pbb", "organisasi (organization:)", "an organisation (organization:)"),
                            line("tempat:\"new delhi\"", "tempat atau negara (place:)", "a place or country (place:)"),
                            line("jenis:pertemuan", "jenis peristiwa (type:meeting)", "the type (type:meeting)"),
                            line("status:direncanakan", "status kini (status:planned)", "the current status"),
                            line("sumber:kompas", "media yang melaporkan (source:)", "the reporting outlet (source:)"),
                            line("penutur:peskov", "yang mengatakannya (speaker:)", "who says so (speaker:)"),
                            line("disebut:peskov", "disebut sama sekali (mentions:)", "named at all (mentions:)"))),
            new Section(
                    new Bilingual("Tanggal", "Dates"),
                    List.of(
                            line("tanggal:2022-04-26", "pada hari itu (date:)", "on this day (date:)"),
                            line("tanggal:2022-02..2022-04", "Februari sampai April", "February to April"),
                            line("sebelum:2022-02-24", "sebelum hari itu (before:)", "before this day (before:)"),
                            line("sesudah:2022", "sesudah tahun itu (after:)", "after this year (after:)"))),
            new Section(
                    new Bilingual("Penilaian", "Judgements"),
                    List.of(
                            line("bintang:ya", "yang dibintangi (star:yes)", "starred ones (star:yes)"),
                            line("label:penting", "berlabel demikian (tag:)", "tagged so (tag:)"))),
            new Section(
                    new Bilingual("Gabungan", "Together"),
                    List.of(
                            line(
                                    "tokoh:putin tokoh:macron jenis:telepon tanggal:2022",
                                    "semuanya berlaku",
                                    "all of it holds"),
                            line("tokoh:putin NOT tokoh:macron", "Putin tanpa Macron", "Putin without Macron"))));

    private static Line line(String example, String id, String en) {
        return new Line(example, new Bilingual(id, en));
    }

    /// All of it as lines of text, examples and meanings in two columns.
    ///
    /// @param language picks a language
    public static String text(Function<Bilingual, String> language) {
        int width = SECTIONS.stream()
                .flatMap(s -> s.lines().stream())
                .mapToInt(l -> l.example().length())
                .max()
                .orElse(0);
        return SECTIONS.stream().map(s -> text(s, width, language)).collect(Collectors.joining("\n"));
    }

    private static String text(Section section, int width, Function<Bilingual, String> language) {
        StringBuilder text = new StringBuilder(language.apply(section.title())).append('\n');
        for (Line line : section.lines()) {
            text.append("  ")
                    .append(line.example())
                    .repeat(' ', width - line.example().length() + 2)
                    .append(language.apply(line.meaning()))
                    .append('\n');
        }
        return text.toString();
    }
}
