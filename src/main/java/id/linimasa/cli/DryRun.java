package id.linimasa.cli;

import id.linimasa.annotate.Annotator;
import id.linimasa.annotate.ReadSettings;
import id.linimasa.model.Article;
import id.linimasa.model.Bilingual;
import id.linimasa.model.FieldPreview;
import id.linimasa.model.Reading;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private final boolean allLanguages;
    private int status = ExitStatus.OK;

    DryRun(CommandLine command, Language language, ReadSettings settings) {
        this.out = command.getOut();
        this.err = command.getErr();
        this.language = language;
        this.allLanguages = settings.allLanguages();
        this.annotator = new Annotator(settings, fields -> out.print(told(fields)));
    }

    int run(List<Path> paths) {
        paths.forEach(p -> annotator.read(p, this::tell));
        return status;
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
        switch (reading) {
            case Reading.Found(Article article) -> out.print(told(article) + "\n");
            case Reading.Ignored(String source, Bilingual reason) ->
                tell(source, language.of("diabaikan", "ignored"), reason);
            case Reading.Partial(String source, Bilingual reason) -> {
                tell(source, language.of("sebagian", "partly read"), reason);
                status = ExitStatus.PARTLY;
            }
            case Reading.Rejected(String source, Bilingual reason) -> {
                tell(source, language.of("ditolak", "rejected"), reason);
                status = ExitStatus.PARTLY;
            }
        }
    }

    private void tell(String source, String outcome, Bilingual reason) {
        out.flush(); // where both go to one place, they stand in order
        err.println(source + ": " + outcome + ": " + language.of(reason));
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
                        title == null ? "-" : title.length() > TITLE ? title.substring(0, TITLE) + "…" : title)
                + unread(article.language());
    }

    /// Says that no events are looked for in an article of another language.
    private String unread(@Nullable String code) {
        return code == null || code.equals("id") || allLanguages
                ? ""
                : "\t" + language.of("bahasa " + code + ": tidak diekstrak", "language " + code + ": not extracted");
    }
}
