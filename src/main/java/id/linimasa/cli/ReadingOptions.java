package id.linimasa.cli;

import id.linimasa.annotate.ReadSettings;
import id.linimasa.query.PartialDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What a person says of the inputs of a command before they are read.
final class ReadingOptions {
    private static final List<String> FIELDS = List.of("title", "text", "date", "url", "publisher", "author");

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Option(
            names = "--dct",
            paramLabel = "[FILE=]YYYY-MM-DD",
            description = "Tanggal penulisan, mengalahkan segalanya; dapat diulang per berkas"
                    + " / day of writing, wins over everything; may be repeated for single files")
    private List<String> written = List.of();

    @Option(names = "--all-languages", description = "Baca juga bahasa lain / read other languages too")
    private boolean allLanguages;

    @Option(
            names = "--map",
            split = ",",
            paramLabel = "title=judul",
            description = "Nama kolom atau bidang / names of columns or fields: title, text, date, url, publisher,"
                    + " author")
    private Map<String, String> fields = Map.of();

    /// The settings.
    ///
    /// @throws WrongUsage where a day is none, or a field is none of ours
    ReadSettings settings() {
        LocalDate ofAll = null;
        Map<String, LocalDate> ofOne = new HashMap<>();
        for (String words : written) {
            int equals = words.lastIndexOf('=');
            LocalDate day = day(words.substring(equals + 1));
            if (equals < 0) {
                ofAll = day;
            } else {
                ofOne.put(words.substring(0, equals).replace('\\', '/'), day);
            }
        }
        return new ReadSettings(ofAll, ofOne, checkedFields(), allLanguages);
    }

    private LocalDate day(String words) {
        return PartialDate.parse(words)
                .filter(date -> date.first().equals(date.last()))
                .map(PartialDate::first)
                .orElseThrow(() -> new WrongUsage(
                        spec.commandLine(),
                        "--dct: \"" + words + "\" bukan tanggal; contoh: 2022-04-26, berita/004.txt=2022-04-26",
                        "--dct: \"" + words + "\" is no day; examples: 2022-04-26, berita/004.txt=2022-04-26"));
    }

    private Map<String, String> checkedFields() {
        for (String field : fields.keySet()) {
            if (!FIELDS.contains(field)) {
                String known = String.join(", ", FIELDS);
                throw new WrongUsage(
                        spec.commandLine(),
                        "--map: tidak ada bidang bernama " + field + "; yang ada: " + known,
                        "--map: there is no field called " + field + "; there are: " + known);
            }
        }
        return fields;
    }
}
