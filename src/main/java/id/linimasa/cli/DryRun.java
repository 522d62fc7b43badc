package id.linimasa.cli;

import id.linimasa.annotate.Annotator;
import id.linimasa.annotate.ReadSettings;
import id.linimasa.model.Article;
import id.linimasa.model.Bilingual;
import id.linimasa.model.FieldPreview;
import id.linimasa.model.Reading;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;

/// What an import would read: which field of a table or JSON file is read as what, with the first records' values, and
/// for each article its title, outlet and day of writing, so that wrong columns or dates are seen before anything is
/// written.
final class DryRun {
    private static final int TITLE = 60;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Language language;
    private final Annotator annotator;
    private final Set<String> shown = new HashSet<>();
    private int status = ExitStatus.OK;

    DryRun(CommandLine command, Language language, ReadSettings settings) {
        this.out = command.getOut();
        this.err = command.getErr();
        this.language = language;
        this.annotator = new Annotator(settings);
    }

    int run(List<Path> paths) {
        paths.forEach(p -> annotator.read(p, this::tell));
        return status;
    }

    /// Shows once for each table or JSON file which of its fields is read as what.
    private void preview(String source) {
        int number = source.lastIndexOf('#');
        String file = number < 0 ? source : source.substring(0, number);
        if (shown.add(file)) {
            try {
                annotator.preview(Path.of(file)).ifPresent(fields -> out.print(told(fields)));
            } catch (InvalidPathException e) {
                return; // it lies in an archive
            }
        }
    }

    private String told(FieldPreview preview) {
        StringBuilder text = new StringBuilder(preview.source()).append('\n');
        preview.fields().forEach((ours, theirs) -> {
            text.append("  ").append(ours).append(" ← ").append(theirs).append('\n');
            preview.rows()
                    .forEach(row ->
                            text.append("      ").append(value(row, ours)).append('\n'));
        });
        if (!preview.fields().containsKey("text")) {
            text.append("  text ← ?\n");
        }
        if (!preview.unused().isEmpty()) {
            text.append(language.of("  tidak dipakai: ", "  not used: "))
                    .append(String.join(", ", preview.unused()))
                    .append('\n');
        }
        return text.toString();
    }

    private String value(FieldPreview.Row row, String ours) {
        String value = row.values().getOrDefault(ours, "");
        if (value.isEmpty()) {
            return language.of("(kosong)", "(empty)");
        }
        if (!ours.equals("date")) {
            return value;
        }
        return value + " = "
                + (row.date() == null
                        ? language.of("tidak terbaca sebagai tanggal", "not read as a date")
                        : row.date());
    }

    private void tell(Reading reading) {
        if (reading instanceof Reading.Rejected || reading.source().indexOf('#') >= 0) {
            preview(reading.source());
        }
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
