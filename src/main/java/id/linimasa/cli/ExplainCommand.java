package id.linimasa.cli;

import id.linimasa.annotate.Annotator;
import id.linimasa.annotate.ReadSettings;
import id.linimasa.model.Article;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Explanation;
import id.linimasa.model.Reading;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `linimasa explain`: which lexicon row or rule decided what the words at a place of an article are.
@Command(
        name = "explain",
        description = {
            "Tunjukkan baris leksikon atau kaidah mana yang memutuskan nama dan tanggal di suatu tempat.",
            "Show which lexicon row or rule decided about the names and dates at a place."
        })
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Cli cli;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(
            arity = "1",
            paramLabel = "FILE:OFFSET",
            description = {
                "Berkas dan letak aksara, dari 0; artikel ke-3 dari berkas banyak artikel: berkas.jsonl#3:120",
                "file and place of a character, from 0; the third article of a file of many: file.jsonl#3:120"
            })
    private String place = "";

    @Override
    public Integer call() {
        int colon = place.lastIndexOf(':');
        int offset = offset(colon);
        String name = place.substring(0, colon);
        Annotator annotator =
                new Annotator(ReadSettings.DEFAULT, workspace.folder().resolve("lexicon"));
        List<Article> asked = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        annotator.read(file(name), reading -> {
            switch (reading) {
                case Reading.Found(Article article) when asked(article, name) -> asked.add(article);
                case Reading.Found _ -> {}
                case Reading.Ignored(String source, Bilingual reason) -> reasons.add(told(source, reason));
                case Reading.Partial(String source, Bilingual reason) -> reasons.add(told(source, reason));
                case Reading.Rejected(String source, Bilingual reason) -> reasons.add(told(source, reason));
            }
        });
        reasons.forEach(spec.commandLine().getErr()::println);
        if (asked.isEmpty() && reasons.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(name + ": " + cli.language.of("tak ada artikel di sini", "no article here"));
        }
        asked.forEach(article -> explain(annotator, article, offset));
        return asked.isEmpty() ? ExitStatus.PARTLY : ExitStatus.OK;
    }

    private String told(String source, Bilingual reason) {
        return source + ": " + cli.language.of(reason);
    }

    private int offset(int colon) {
        try {
            int offset = colon < 1 ? -1 : Integer.parseInt(place.substring(colon + 1));
            if (offset >= 0) {
                return offset;
            }
        } catch (NumberFormatException e) {
            throw new ParameterException(spec.commandLine(), usage(), e);
        }
        throw new ParameterException(spec.commandLine(), usage());
    }

    private String usage() {
        return cli.language.of("bukan BERKAS:LETAK: ", "not FILE:OFFSET: ") + place;
    }

    private static Path file(String name) {
        Path whole = Path.of(name);
        int mark = name.lastIndexOf('#');
        return Files.exists(whole) || mark < 1 ? whole : Path.of(name.substring(0, mark));
    }

    private static boolean asked(Article article, String name) {
        int mark = name.lastIndexOf('#');
        return mark < 1 || Files.exists(Path.of(name)) || article.source().endsWith(name.substring(mark));
    }

    private void explain(Annotator annotator, Article article, int offset) {
        int length = article.text().length();
        if (offset >= length) {
            throw new WrongUsage(
                    spec.commandLine(),
                    article.source() + ": letak " + offset + " di luar teks; yang terakhir " + (length - 1),
                    article.source() + ": place " + offset + " is outside the text; the last is " + (length - 1));
        }
        PrintWriter out = spec.commandLine().getOut();
        List<Explanation> found = annotator.explain(article, offset);
        for (Explanation explanation : found) {
            String words = explanation.span().of(article.text()).replaceAll("\\s+", " ");
            out.println(words + "  " + explanation.what());
            out.println("    " + cli.language.of(explanation.why()));
        }
        if (found.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(cli.language.of("Tak ada nama atau tanggal di sini.", "Neither name nor date is here."));
        }
    }
}
