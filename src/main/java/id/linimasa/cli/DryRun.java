package id.linimasa.cli;

import id.linimasa.annotate.Annotator;
import id.linimasa.annotate.ReadSettings;
import id.linimasa.model.Article;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Reading;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;

/// What an import would read: for each article its title, outlet and day of writing, so that wrong columns or dates are
/// seen before anything is written.
final class DryRun {
    private static final int TITLE = 60;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Language language;
    private int status = ExitStatus.OK;

    DryRun(CommandLine command, Language language) {
        this.out = command.getOut();
        this.err = command.getErr();
        this.language = language;
    }

    int run(ReadSettings settings, List<Path> paths) {
        Annotator annotator = new Annotator(settings);
        paths.forEach(p -> annotator.read(p, this::tell));
        return status;
    }

    private void tell(Reading reading) {
        switch (reading) {
            case Reading.Found(Article article) -> out.print(told(article) + "\n");
            case Reading.Ignored(String source, Bilingual reason) -> err.println(source + ": " + language.of(reason));
            case Reading.Partial(String source, Bilingual reason) -> incomplete(source, reason);
            case Reading.Rejected(String source, Bilingual reason) -> incomplete(source, reason);
        }
    }

    private void incomplete(String source, Bilingual reason) {
        err.println(source + ": " + language.of(reason));
        status = ExitStatus.PARTLY;
    }

    private String told(Article article) {
        LocalDate written = article.created().date();
        String title = article.title();
        String publisher = article.publisher();
        return String.join(
                "\t",
                article.source(),
                written == null ? language.of("tanpa tanggal", "no date") : written.toString(),
                publisher == null ? "-" : publisher,
                title == null ? "-" : title.length() > TITLE ? title.substring(0, TITLE) + "…" : title);
    }
}
