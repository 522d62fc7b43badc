package id.linimasa.cli;

import id.linimasa.model.LaneKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How a timeline is drawn: `render` and `export` ask alike.
final class PictureOptions {
    @Option(
            names = {"--lanes", "--group"},
            paramLabel = "KIND",
            description = "Lajur gambar, kelompok TimelineJS / lanes of a picture, groups of TimelineJS:"
                    + " ${COMPLETION-CANDIDATES}")
    private @Nullable LaneKind lanes;

    @Option(
            names = "--theme",
            defaultValue = "light",
            paramLabel = "light|dark|contrast",
            description = "Warna gambar / colours of a picture (${DEFAULT-VALUE})")
    private String theme = "light";

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
        return theme;
    }

    /// How many pages side by side were asked for; 0 for as many as the format needs.
    int pages() {
        return Optional.ofNullable(pages).orElse(0);
    }
}
