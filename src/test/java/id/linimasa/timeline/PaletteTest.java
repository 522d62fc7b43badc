package id.linimasa.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {

    static Stream<Palette> palettes() {
        return Stream.of(Palette.LIGHT, Palette.DARK, Palette.CONTRAST);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void textCanBeReadOnEveryGround(Palette palette) {
        for (ColorRole text : new ColorRole[] {ColorRole.INK, ColorRole.MUTED, ColorRole.ACCENT, ColorRole.WARNING}) {
            for (ColorRole ground : new ColorRole[] {ColorRole.GROUND, ColorRole.PANEL, ColorRole.WEEKEND}) {
                assertThat(contrast(palette.rgb(text), palette.rgb(ground)))
                        .as("%s on %s", text, ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void marksStandOutFromTheGround(Palette palette) {
        for (Family family : Family.values()) {
            assertThat(contrast(palette.rgb(family.role()), palette.rgb(ColorRole.GROUND)))
                    .as(family.name())
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void theStyleSheetHasTheSameColours(String name) throws IOException {
        String colours = sheet(name);
        String timeline = sheet("linimasa");
        for (ColorRole role : ColorRole.values()) {
            String own = role.cssName().replace("-linimasa-", "-lm-");
            assertThat(timeline).contains(role.cssName() + ": " + own + ";");
            String rule = String.format(
                    Locale.ROOT, "%s: #%06x;", own, Palette.named(name).rgb(role));
            assertThat(colours).contains(rule);
        }
    }

    private static String sheet(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PaletteTest.class.getResourceAsStream("/id/linimasa/ui/" + name + ".css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"terang, light", "gelap, dark", "kontras, contrast"})
    void palettesHaveIndonesianNamesToo(String indonesian, String name) {
        assertThat(Palette.named(indonesian)).isEqualTo(Palette.named(name));
    }

    /// WCAG 2.2, contrast ratio.
    private static double contrast(int a, int b) {
        double la = luminance(a);
        double lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
