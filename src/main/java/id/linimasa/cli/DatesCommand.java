package id.linimasa.cli;

import id.linimasa.annotate.Annotator;
import id.linimasa.export.AnnotationJson;
import id.linimasa.model.TimeMention;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `linimasa dates`: the temporal expressions of a sentence typed in, each with its value and why.
@Command(
        name = "dates",
        description = {
            "Tunjukkan tanggal dalam kalimat beserta alasannya.",
            "Show the dates in a sentence, and why they are what they are."
        })
final class DatesCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Cli cli;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Option(
            names = "--dct",
            paramLabel = "YYYY-MM-DD",
            description = "Tanggal penulisan; tanpa itu tanggal nisbi tak terurai / day of writing")
    private @Nullable LocalDate created;

    @Option(
            names = "--batch",
            description =
                    "Baca baris TANGGAL<TAB>kalimat dari masukan standar / read DATE<TAB>sentence lines from standard"
                            + " input")
    private boolean batch;

    @Parameters(arity = "0..*", paramLabel = "TEXT", description = "Kalimat; tanpa itu masukan standar dibaca")
    private List<String> words = List.of();

    @Override
    public Integer call() throws IOException {
        Annotator annotator = new Annotator();
        PrintWriter out = spec.commandLine().getOut();
        if (batch) {
            return answerAll(annotator, out);
        }
        String text = words.isEmpty()
                ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                : words.stream().collect(Collectors.joining(" "));
        List<TimeMention> times = annotator.dates(text, created);
        if (times.isEmpty()) {
            spec.commandLine().getErr().println(cli.language.of("Tidak ada tanggal.", "No dates."));
        }
        times.forEach(time -> out.println(shown(time, text)));
        return ExitStatus.OK;
    }

    private String shown(TimeMention time, String text) {
        String mod = time.timex().mod() == null ? "" : " " + time.timex().mod();
        return "%s  %s %s%s%n    %s"
                .formatted(
                        time.span().of(text),
                        time.timex().type(),
                        time.timex().value(),
                        mod,
                        cli.language.of(time.explanation()));
    }

    private int answerAll(Annotator annotator, PrintWriter out) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            int tab = line.indexOf('\t');
            if (tab < 0) {
                throw new ParameterException(
                        spec.commandLine(),
                        cli.language
                                .of(
                                        "baris %d: tanpa tab antara tanggal dan kalimat",
                                        "line %d: no tab between date and sentence")
                                .formatted(number));
            }
            String text = line.substring(tab + 1);
            out.print(AnnotationJson.dates(annotator.dates(text, date(line.substring(0, tab), number)), text) + "\n");
        }
        return ExitStatus.OK;
    }

    private @Nullable LocalDate date(String words, int number) {
        try {
            return words.isBlank() ? null : LocalDate.parse(words.strip());
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    cli.language
                            .of("baris %d: bukan tanggal: %s", "line %d: not a date: %s")
                            .formatted(number, words),
                    e);
        }
    }
}
