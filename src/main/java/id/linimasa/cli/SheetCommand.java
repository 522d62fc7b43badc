package id.linimasa.cli;

import id.linimasa.curation.Sample;
import id.linimasa.export.CodingSheet;
import id.linimasa.model.Event;
import id.linimasa.query.EventQuery;
import id.linimasa.workspace.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `linimasa sheet`: a random sample of events, stratified by type, as a sheet to be coded blind.
@Command(
        name = "sheet",
        description = {
            "Lembar contoh acak (berstrata menurut jenis) untuk dikodekan tanpa melihat hasil mesin, CSV.",
            "A random sample (stratified by type) as a sheet to be coded blind, CSV."
        })
final class SheetCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Cli cli;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private QueryOptions query = new QueryOptions();

    @Option(
            names = "--size",
            paramLabel = "N",
            defaultValue = "50",
            description = "Banyaknya peristiwa / how many events (${DEFAULT-VALUE})")
    private int size = 50;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Benih acak; benih sama, lembar sama / the same seed gives the same sheet (${DEFAULT-VALUE})")
    private long seed = 1;

    @Override
    public Integer call() {
        EventQuery asked = query.query();
        if (size < 0) {
            throw new WrongUsage(
                    spec.commandLine(), "--size: harus 0 atau lebih, bukan " + size, "--size: 0 or more, not " + size);
        }
        try (Workspace opened = query.open()) {
            List<Event> sample = Sample.of(opened.listed(asked), size, seed).stream()
                    .flatMap(id -> opened.event(id).stream())
                    .toList();
            spec.commandLine().getOut().print(CodingSheet.blank(sample, opened::article));
            spec.commandLine().getErr().println(cli.language.events(sample.size()));
            return ExitStatus.OK;
        }
    }
}
