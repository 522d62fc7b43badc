package id.linimasa.article;

import id.linimasa.model.Bilingual;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells what is no article by its nature: what lies beside a saved page, and what systems and editors leave in
/// folders.
final class SidePart {
    private static final Map<Format, Bilingual> BY_FORMAT = Map.of(
            Format.PICTURE, Reasons.of("gambar", "a picture"),
            Format.FONT, Reasons.of("huruf", "a font"),
            Format.SOUND_OR_FILM, Reasons.of("suara atau film", "sound or film"),
            Format.OTHER_XML, Reasons.of("XML, bukan umpan berita", "XML, but no feed"));
    private static final Map<String, Bilingual> BY_ENDING = Map.of(
            "js", Reasons.of("skrip", "a script"),
            "mjs", Reasons.of("skrip", "a script"),
            "css", Reasons.of("gaya halaman", "a style sheet"),
            "map", Reasons.of("skrip", "a script"),
            "svg", Reasons.of("gambar", "a picture"),
            "ico", Reasons.of("gambar", "a picture"),
            "woff", Reasons.of("huruf", "a font"),
            "py", Reasons.of("skrip", "a script"),
            "sh", Reasons.of("skrip", "a script"),
            "webmanifest", Reasons.of("pengaturan situs", "a site's settings"));

    private SidePart() {}

    /// Why this is no article, or null where it may be one.
    static @Nullable Bilingual reason(String name, Format format) {
        Bilingual why = BY_FORMAT.get(format);
        if (why != null) {
            return why;
        }
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (file.startsWith(".")
                || file.equalsIgnoreCase("Thumbs.db")
                || file.equalsIgnoreCase("desktop.ini")
                || name.contains("__MACOSX/")) {
            return Reasons.of("berkas sistem atau tersembunyi", "a system's or hidden file");
        }
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean text =
                format == Format.TEXT || format == Format.JSON || format == Format.EMPTY || format == Format.HTML;
        return text ? BY_ENDING.get(ending) : null;
    }
}
