package id.linimasa.ui.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Larger and smaller letters: the stylesheet with all its sizes of letters scaled, as a `data:` address (JavaFX takes
/// them for stylesheets). The timeline is magnified as a whole.
final class FontSizes {

    /// The size that the stylesheet is written in, in percent.
    static final int USUAL = 100;

    /// What can be chosen, in percent.
    static final List<Integer> CHOICES = List.of(90, USUAL, 115, 130);

    private static final Pattern SIZE = Pattern.compile("-fx-font-size: (\\d+(?:\\.\\d+)?)px");

    private FontSizes() {}

    /// The address of a stylesheet with letters of another size.
    static String scaled(String sheet, int percent) {
        if (percent == USUAL) {
            return sheet;
        }
        String css = SIZE.matcher(read(sheet))
                .replaceAll(m -> String.format(
                        Locale.ROOT, "-fx-font-size: %.1fpx", Double.parseDouble(m.group(1)) * percent / 100.0));
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String sheet) {
        try (InputStream in = URI.create(sheet).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program lacks its stylesheet " + sheet, e);
        }
    }
}
