package id.linimasa.cli;

import id.linimasa.annotate.Annotator;
import id.linimasa.export.AnnotationJson;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Reading;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `linimasa annotate`: what was found in each article, one JSON object a line, touching no workspace.
@Command(
        name = "annotate",
        description = {
            "Cetak apa yang ditemukan dalam tiap artikel, satu objek JSON per baris.",
            "Print what was found in each article, one JSON object a line."
        })
final class AnnotateCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Cli cli;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        Annotator annotator = new Annotator(reading.settings());
        Printer printer = new Printer(
                annotator, spec.commandLine().getOut(), spec.commandLine().getErr(), cli.language);
        for (Path file : files) {
            annotator.read(file, printer::accept);
        }
        return printer.status;
    }

    private static final class Printer {
        private final Annotator annotator;
        private final PrintWriter out;
        private final PrintWriter err;
        private final Language language;
        private int status = ExitStatus.OK;

        Printer(Annotator annotator, PrintWriter out, PrintWriter err, Language language) {
            this.annotator = annotator;
            this.out = out;
            this.err = err;
            this.language = language;
        }

        void accept(Reading reading) {
            switch (reading) {
                case Reading.Found(var article) ->
                    out.print(AnnotationJson.line(article, annotator.extract(article)) + "\n");
                case Reading.Ignored(var source, var reason) ->
                    tell(language.of("diabaikan", "ignored"), source, reason);
                case Reading.Partial(var source, var reason) -> {
                    tell(language.of("sebagian", "partly read"), source, reason);
                    status = ExitStatus.PARTLY;
                }
                case Reading.Rejected(var source, var reason) -> {
                    tell(language.of("ditolak", "rejected"), source, reason);
                    status = ExitStatus.PARTLY;
                }
            }
        }

        private void tell(String outcome, String source, Bilingual reason) {
            err.println(source + ": " + outcome + ": " + language.of(reason));
        }
    }
}
