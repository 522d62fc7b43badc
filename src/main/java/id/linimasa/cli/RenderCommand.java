package id.linimasa.cli;

import id.linimasa.export.PictureFormat;
import id.linimasa.export.PictureRequest;
import id.linimasa.export.Pictures;
import id.linimasa.model.EventColumns;
import id.linimasa.model.LaneKind;
import id.linimasa.query.EventQuery;
import id.linimasa.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `linimasa render --out garis.svg`: pictures the timeline of the events that match a query.
@Command(
        name = "render",
        description = {"Gambar garis waktu sebagai PNG, SVG atau PDF.", "Picture the timeline as PNG, SVG or PDF."})
final class RenderCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Cli cli;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private QueryOptions query = new QueryOptions();

    @Option(
            names = {"-o", "--out", "--output"},
            required = true,
            paramLabel = "FILE.png|svg|pdf",
            description = "Berkas gambar; akhirannya menentukan format / picture file; its ending says the format")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path output;

    @Option(
            names = "--width",
            defaultValue = "1280",
            paramLabel = "N",
            description = "Lebar halaman / page width (${DEFAULT-VALUE})")
    private int width = 1280;

    @Option(
            names = "--height",
            defaultValue = "0",
            paramLabel = "N",
            description = "Tinggi halaman; 0: setinggi isinya / page height; 0: as high as needed (${DEFAULT-VALUE})")
    private int height;

    @Mixin
    private PictureOptions picture = new PictureOptions();

    @Option(names = "--scale", defaultValue = "1", paramLabel = "N", description = "Piksel PNG per piksel / PNG pixels")
    private double scale = 1;

    @Option(names = "--no-legend", description = "Tanpa keterangan / without the legend")
    private boolean bare;

    @Override
    public Integer call() throws IOException {
        OutputFile.check("--out", output, spec.commandLine());
        PictureFormat format = PictureFormat.ofName(output.getFileName().toString())
                .orElseThrow(() -> wrong(
                        "--out " + output + ": akhiran yang dikenal: .png, .svg, .pdf",
                        "--out " + output + ": known endings: .png, .svg, .pdf"));
        EventQuery asked = query.query();
        PictureRequest request = request(asked);
        try (Workspace opened = query.open()) {
            EventColumns events = opened.listed(asked);
            List<Path> files = new Pictures().write(events, request, format, output);
            files.forEach(file -> spec.commandLine().getOut().println(file));
            return ExitStatus.OK;
        }
    }

    private PictureRequest request(EventQuery asked) {
        within("--width", width, PictureRequest.LEAST, PictureRequest.MOST);
        if (height != 0) {
            within("--height", height, PictureRequest.LEAST, PictureRequest.MOST);
        }
        within("--scale", scale, 1, PictureRequest.MOST_SCALE);
        LocalDate last = asked.to();
        return new PictureRequest(
                width,
                height,
                scale,
                asked.from(),
                last == null ? null : last.plusDays(1),
                picture.pages(),
                picture.lanes(LaneKind.ALL),
                picture.theme(),
                cli.language.name(),
                !bare);
    }

    private void within(String option, double value, int least, int most) {
        if (!(value >= least && value <= most)) {
            String told = NumberFormat.getInstance(Locale.ROOT).format(value);
            throw wrong(
                    option + ": dari " + least + " sampai " + most + ", bukan " + told,
                    option + ": " + least + " to " + most + ", not " + told);
        }
    }

    private WrongUsage wrong(String indonesian, String english) {
        return new WrongUsage(spec.commandLine(), indonesian, english);
    }
}
