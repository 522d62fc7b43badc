package id.linimasa.cli;

import id.linimasa.model.LaneKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How a timeline is drawn: `render` and `export` ask alike.
final class PictureOptions {
    /// The colours that the contract names.
    enum Theme {
        light,
        dark,
        contrast
    }

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Option(
            names = {"--lanes", "--group"},
            paramLabel = "all|type|person|organization|place|source",
            description = "Lajur gambar, kelompok TimelineJS / lanes of a picture, groups of TimelineJS")
    private @Nullable LaneKind lanes;

    @Option(
            names = "--theme",
            defaultValue = "light",
            paramLabel = "light|dark|contrast",
            description = "Warna gambar / colours of a picture (${DEFAULT-VALUE})")
    private Theme theme = Theme.light;

    @Option(
            names = "--pages",
            paramLabel = "N",
            description =
                    "Bagi rentang waktu atas N halaman berdampingan; bawaan: PDF sebanyak yang perlu, lainnya satu /"
                            + " cut the range of time into N pages side by side; default: as many as a PDF needs, else"
                            + " one")
    private @Nullable Integer pages;

    /// What was chosen, or else the given kind.
    LaneKind lanes(LaneKind otherwise) {
        return Optional.ofNullable(lanes).orElse(otherwise);
    }

    String theme() {
        return theme.name();
    }

    /// How many pages side by side were asked for; 0 for as many as the format needs.
    ///
    /// @throws WrongUsage where it is less
    int pages() {
        int asked = Optional.ofNullable(pages).orElse(0);
        if (asked < 0) {
            throw new WrongUsage(
                    spec.commandLine(),
                    "--pages: harus 0 atau lebih, bukan " + asked,
                    "--pages: 0 or more, not " + asked);
        }
        return asked;
    }
}
