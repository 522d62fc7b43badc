package id.linimasa.export;

import java.util.Locale;
import java.util.Optional;

/// The formats of pictures.
public enum PictureFormat {
    /// Pixels.
    PNG,
    /// Vectors, one file a page, its fonts embedded.
    SVG,
    /// Vectors on pages, text as text, its fonts embedded.
    PDF;

    /// By the ending of a file's name.
    public static Optional<PictureFormat> ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        for (PictureFormat format : values()) {
            if (name.endsWith("." + format.extension())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /// The ending of a file's name, without the dot.
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
