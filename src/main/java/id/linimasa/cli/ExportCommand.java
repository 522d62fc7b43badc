package id.linimasa.cli;

import id.linimasa.export.Exports;
import id.linimasa.export.content.Counts;
import id.linimasa.export.content.ExportFormat;
import id.linimasa.export.content.ExportOptions;
import id.linimasa.export.content.ExportPreview;
import id.linimasa.export.content.ExportRequest;
import id.linimasa.export.content.ExportSource;
import id.linimasa.export.content.ManifestJson;
import id.linimasa.export.table.WideTable;
import id.linimasa.model.Event;
import id.linimasa.model.LaneKind;
import id.linimasa.workspace.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `linimasa export --format csv --out peristiwa.csv`: writes the events that match a query, with a manifest beside.
@Command(
        name = "export",
        description = {"Ekspor peristiwa ke berkas, dengan manifesnya.", "Export events to a file, with its manifest."})
final class ExportCommand implements Callable<Integer> {
    private static final int TOLD_EVERY = 100_000;
    private static final Set<String> BESIDE_MANIFEST = Set.of("--from-manifest", "--output", "--workspace", "--lang");

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Cli cli;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private QueryOptions query = new QueryOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "F",
            description =
                    "Format: csv tsv xlsx tables jsonl jsonld ics timelinejs timelinejs-csv gexf csl bibtex ris md"
                            + " html svg png pdf")
    private @Nullable String format;

    @Option(
            names = {"-o", "--out", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "Berkas hasil; manifesnya FILE.manifest.json / file; its manifest is FILE.manifest.json")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path output;

    @Option(
            names = "--from-manifest",
            paramLabel = "FILE",
            description = "Buat lagi seperti dalam manifes ini / make again what this manifest tells")
    private @Nullable Path manifest;

    @Option(
            names = "--columns",
            split = ",",
            paramLabel = "C",
            description = "Kolom csv, tsv, xlsx, berurutan / columns, in order")
    private List<String> columns = List.of();

    @Option(
            names = "--bodies",
            description =
                    "Sertakan teks artikel (hak cipta!) / put the texts of articles in (copyright!): tables, jsonld")
    private boolean bodies;

    @Option(
            names = "--excel-id",
            description = "CSV untuk Excel Indonesia: titik koma, BOM / CSV for Excel in Indonesian: semicolons, BOM")
    private boolean excel;

    @Option(
            names = "--plain-cells",
            description = "Biarkan sel yang diawali = + - @ / leave cells alone that start with = + - @")
    private boolean plain;

    @Option(names = "--starred", description = "Hanya yang berbintang / starred ones alone")
    private boolean starred;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "Hanya peristiwa ini; dapat diulang / these events alone; may be repeated")
    private List<String> selected = List.of();

    @Mixin
    private PictureOptions picture = new PictureOptions();

    @Override
    public Integer call() throws IOException {
        OutputFile.check("--out", output, spec.commandLine());
        Path again = manifest;
        if (again != null) {
            refuseOthers();
        }
        ExportRequest request = again == null ? request() : null;
        try (Workspace opened = query.open();
                Interruption interruption = Interruption.watch()) {
            return request == null
                    ? again(opened, Objects.requireNonNull(again), interruption)
                    : export(opened, known(opened, request), interruption);
        }
    }

    /// The same request with the ids that its events have now.
    private ExportRequest known(Workspace opened, ExportRequest request) {
        List<String> ids = request.selected().stream()
                .map(id -> opened.event(id)
                        .map(Event::id)
                        .orElseThrow(() -> wrong("--id: tidak ada peristiwa " + id, "--id: there is no event " + id)))
                .toList();
        return new ExportRequest(request.format(), request.query(), ids, request.starred(), request.options());
    }

    private int export(Workspace opened, ExportRequest request, Interruption interruption) throws IOException {
        ExportSource source = opened.export(request);
        preview(source, request);
        return done(new Exports().write(source, request, output, (done, of) -> told(done, of, interruption)));
    }

    private int again(Workspace opened, Path file, Interruption interruption) throws IOException {
        ManifestJson.Read first;
        try {
            first = ManifestJson.read(Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(
                    spec.commandLine(),
                    file + ": bukan manifes ekspor Linimasa",
                    file + ": no manifest of an export by Linimasa");
        }
        ExportSource source = opened.export(first.request());
        if (!source.inputs().equals(first.inputs())) {
            spec.commandLine()
                    .getErr()
                    .println(cli.language.of(
                            "ruang kerja sudah berubah sejak manifes itu: hasilnya bisa berbeda",
                            "the workspace changed since that manifest: the result may differ"));
        }
        preview(source, first.request());
        return done(new Exports().again(source, first, output, (done, of) -> told(done, of, interruption)));
    }

    /// What a manifest tells is made again as it was: nothing else may be asked for beside it.
    private void refuseOthers() {
        Stream<String> options = spec.commandLine().getParseResult().matchedOptionsSet().stream()
                .map(OptionSpec::longestName)
                .filter(name -> !BESIDE_MANIFEST.contains(name));
        Stream<String> words = query.asksInWords() ? Stream.of("QUERY") : Stream.of();
        Stream.concat(options, words).sorted().findFirst().ifPresent(name -> {
            throw wrong(
                    name + ": tidak bersama --from-manifest, yang mengulang ekspor seperti dulu",
                    name + ": not with --from-manifest, which makes an export again as it was");
        });
    }

    private ExportRequest request() {
        String name = format;
        if (name == null) {
            throw wrong("--format: pilih satu: " + formats(), "--format: choose one of: " + formats());
        }
        ExportFormat wanted = ExportFormat.of(name).orElseThrow(() -> unknown("--format", name, formats()));
        for (String column : columns) {
            if (!WideTable.names().contains(column)) {
                throw unknown("--columns", column, String.join(", ", WideTable.names()));
            }
        }
        try {
            return new ExportRequest(
                    wanted,
                    query.query(),
                    selected,
                    starred,
                    new ExportOptions(
                            columns,
                            bodies,
                            excel,
                            plain,
                            cli.language.name(),
                            picture.lanes(LaneKind.TYPE),
                            picture.pages(),
                            picture.theme()));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage(), e);
        }
    }

    private static String formats() {
        return Arrays.stream(ExportFormat.values()).map(ExportFormat::id).collect(Collectors.joining(", "));
    }

    /// What the format can't hold, before anything is written.
    private void preview(ExportSource source, ExportRequest request) {
        PrintWriter err = spec.commandLine().getErr();
        ExportPreview preview = ExportPreview.of(
                request.format(), Counts.of(source.columns(), request.options().group()));
        err.println(cli.language.events(preview.events()));
        for (ExportPreview.Note note : preview.notes()) {
            err.printf("  %d %s%n", note.count(), cli.language.of(note.what()));
        }
    }

    private boolean told(int done, int of, Interruption interruption) {
        if (done > 1 && done % TOLD_EVERY == 1) {
            spec.commandLine().getErr().printf("%d/%d%n", done, of);
        }
        return !interruption.requested();
    }

    private int done(List<Path> files) {
        files.forEach(file -> spec.commandLine().getOut().println(file));
        return ExitStatus.OK;
    }

    private WrongUsage unknown(String option, String value, String known) {
        return wrong(
                option + ": \"" + value + "\" tidak dikenal; yang ada: " + known,
                option + ": \"" + value + "\" is not known; there are: " + known);
    }

    private WrongUsage wrong(String indonesian, String english) {
        return new WrongUsage(spec.commandLine(), indonesian, english);
    }
}
