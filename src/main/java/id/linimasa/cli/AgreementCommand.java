package id.linimasa.cli;

import id.linimasa.curation.Coding;
import id.linimasa.curation.Codings;
import id.linimasa.curation.ReaderComparison;
import id.linimasa.export.CodingSheet;
import id.linimasa.model.Decision;
import id.linimasa.workspace.DecisionFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `linimasa agreement`: how far two readers agree, by their decisions or by sheets that they coded blind.
@Command(
        name = "agreement",
        description = {
            "Kesepakatan dua pembaca atas jenis, tanggal, dan status: persen dan alpha Krippendorff.",
            "How far two readers agree on types, dates and statuses: percent and Krippendorff's alpha."
        })
final class AgreementCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Cli cli;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Option(names = "--differences", description = "Tampilkan perbedaan berdampingan / show differences side by side")
    private boolean differences;

    @Parameters(
            index = "0",
            paramLabel = "FIRST",
            description = "Keputusan (JSONL) atau lembar terisi (CSV) / decisions or a filled-in sheet")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path first;

    @Parameters(index = "1", paramLabel = "SECOND", description = "Dari pembaca kedua / by the second reader")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path second;

    private boolean incomplete;

    @Override
    public Integer call() throws IOException {
        ReaderComparison comparison = ReaderComparison.of(codings(first), codings(second));
        new DecisionPrinter(cli.language, spec.commandLine()).comparison(comparison, differences);
        return incomplete ? ExitStatus.PARTLY : ExitStatus.OK;
    }

    private List<Coding> codings(Path file) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return CodingSheet.read(file).stream()
                    .map(AgreementCommand::coding)
                    .filter(c -> c.type() != null || c.date() != null || c.status() != null)
                    .toList();
        }
        DecisionFile.Content<Decision> content = DecisionFile.decisions(file);
        for (DecisionFile.Problem problem : content.problems()) {
            incomplete = true;
            spec.commandLine().getErr().println(file + ":" + problem.line() + ": " + cli.language.of(problem.reason()));
        }
        return Codings.of(content.items());
    }

    private static Coding coding(CodingSheet.Row row) {
        return new Coding(Set.of(row.unit()), row.words(), said(row.type()), said(row.date()), said(row.status()));
    }

    /// An empty cell says nothing; a dash says that there is none.
    private static @Nullable String said(String cell) {
        return cell.isEmpty() ? null : cell.equals("-") || cell.equals("–") ? "" : cell;
    }
}
