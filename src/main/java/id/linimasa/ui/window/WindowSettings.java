package id.linimasa.ui.window;

import id.linimasa.model.LaneKind;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How the window was left: place, size, panes, theme, language, lanes. Kept as `window.properties` in the
/// workspace's folder.
///
/// A missing or damaged file is no error: the window then opens as it did the first time. Used on the FX thread alone.
public final class WindowSettings {

    private static final Logger LOG = LoggerFactory.getLogger(WindowSettings.class);

    private final Path file;
    private final Properties values = new Properties();

    private WindowSettings(Path file) {
        this.file = file;
    }

    /// The settings of a workspace's folder.
    public static WindowSettings in(Path folder) {
        WindowSettings settings = new WindowSettings(folder.resolve("window.properties"));
        if (Files.exists(settings.file)) {
            try (Reader in = Files.newBufferedReader(settings.file, StandardCharsets.UTF_8)) {
                settings.values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("window settings not read from {}: {}", settings.file, e.getMessage());
            }
        }
        return settings;
    }

    /// Writes them beside the old ones, then moves them over.
    ///
    /// @throws UncheckedIOException naming the file where it cannot be written
    public void save() {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
                values.store(out, null);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("window settings not written to " + file, e);
        }
    }

    /// The language last chosen, or the given one.
    public Locale language(Locale otherwise) {
        String tag = values.getProperty("language", "");
        return tag.isEmpty() ? otherwise : Locale.forLanguageTag(tag);
    }

    /// The theme last chosen, light at first.
    public Theme theme() {
        return constant("theme", Theme.LIGHT);
    }

    /// The lanes last chosen, people at first.
    public LaneKind lanes() {
        return constant("lanes", LaneKind.PERSON);
    }

    private <E extends Enum<E>> E constant(String key, E otherwise) {
        try {
            return Enum.valueOf(otherwise.getDeclaringClass(), values.getProperty(key, otherwise.name()));
        } catch (IllegalArgumentException damaged) {
            LOG.warn("{}: unknown {} {}", file, key, values.getProperty(key));
            return otherwise;
        }
    }

    /// A number, finite.
    public double number(String key, double otherwise) {
        try {
            double value = Double.parseDouble(values.getProperty(key, ""));
            return Double.isFinite(value) ? value : otherwise;
        } catch (NumberFormatException missing) {
            return otherwise;
        }
    }

    /// The zone last chosen, the computer's at first.
    public ZoneId zone() {
        try {
            return ZoneId.of(values.getProperty("zone", ZoneId.systemDefault().getId()));
        } catch (DateTimeException damaged) {
            LOG.warn("{}: unknown zone {}", file, values.getProperty("zone"));
            return ZoneId.systemDefault();
        }
    }

    /// The folder that they are kept in.
    public Path folder() {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    /// Words, empty at first.
    public String words(String key) {
        return values.getProperty(key, "");
    }

    /// A yes or no.
    public boolean flag(String key, boolean otherwise) {
        return Boolean.parseBoolean(values.getProperty(key, Boolean.toString(otherwise)));
    }

    /// Remembers a value until [#save()].
    public void set(String key, Object value) {
        values.setProperty(key, value instanceof Locale locale ? locale.toLanguageTag() : value.toString());
    }
}
