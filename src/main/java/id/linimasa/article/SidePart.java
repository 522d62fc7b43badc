package id.linimasa.article;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells what is no article by its nature: what lies beside a saved page, and what systems and editors leave in
/// folders.
final class SidePart {
    private static final Map<Format, String> BY_FORMAT = Map.of(
            Format.PICTURE, "gambar",
            Format.FONT, "huruf",
            Format.SOUND_OR_FILM, "suara atau film",
            Format.OTHER_XML, "XML, bukan umpan berita");
    private static final Map<String, String> BY_ENDING = Map.of(
            "js", "skrip",
            "mjs", "skrip",
            "css", "gaya halaman",
            "map", "skrip",
            "svg", "gambar",
            "ico", "gambar",
            "woff", "huruf",
            "webmanifest", "pengaturan situs");

    private SidePart() {}

    /// Why this is no article, or null where it may be one.
    static @Nullable String reason(String name, Format format) {
        String why = BY_FORMAT.get(format);
        if (why != null) {
            return why;
        }
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (file.equals(".DS_Store")
                || file.equals("Thumbs.db")
                || file.equals("desktop.ini")
                || name.contains("__MACOSX/")) {
            return "berkas sistem";
        }
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean text =
                format == Format.TEXT || format == Format.JSON || format == Format.EMPTY || format == Format.HTML;
        return text ? BY_ENDING.get(ending) : null;
    }
}
