package id.linimasa.ui;

import id.linimasa.model.Bilingual;
import id.linimasa.model.EnglishNames;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableStringValue;

/// The words of the interface in the chosen language, Indonesian unless English is chosen. Bound texts change at once
/// when the language does.
///
/// Bundle: `messages.properties` (Indonesian), `messages_en.properties`; patterns as [MessageFormat] has them.
public final class Texts {

    /// Indonesian as spoken in Indonesia.
    public static final Locale INDONESIAN = Locale.of("id", "ID");

    private static final String BUNDLE = "id.linimasa.ui.messages";

    private final ObjectProperty<Locale> locale = new SimpleObjectProperty<>(this, "locale", INDONESIAN);
    /// By language and pattern: parsing a pattern costs more than filling it.
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final ResourceBundle indonesianWords = load(Locale.ROOT);
    private final ResourceBundle englishWords = load(Locale.ENGLISH);

    /// Speaks the given language from the start; any language but English is taken as Indonesian.
    public Texts(Locale locale) {
        this.locale.set(locale);
    }

    private static ResourceBundle load(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    private static boolean english(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /// The language; setting it changes every bound text.
    public ObjectProperty<Locale> localeProperty() {
        return locale;
    }

    /// The language.
    public Locale locale() {
        return locale.get();
    }

    /// Whether the language is English.
    public boolean english() {
        return english(locale.get());
    }

    /// The words of a key, now.
    ///
    /// @throws java.util.MissingResourceException where the bundle lacks the key
    public String get(String key, Object... values) {
        String pattern = (english() ? englishWords : indonesianWords).getString(key);
        return values.length == 0 ? pattern : format(pattern, values);
    }

    private String format(String pattern, Object... values) {
        MessageFormat format = formats.computeIfAbsent(
                (english() ? "en " : "id ") + pattern, p -> new MessageFormat(pattern, locale.get()));
        synchronized (format) {
            return format.format(values);
        }
    }

    /// The words of a key, following the language.
    public ObservableStringValue text(String key, Object... values) {
        return Bindings.createStringBinding(() -> get(key, values), locale);
    }

    /// The one of two texts that is in the chosen language.
    public String of(Bilingual both) {
        return english() ? both.en() : both.id();
    }

    /// A place or an organisation as it is called in the chosen language.
    public String named(String name) {
        return english() ? EnglishNames.of(name) : name;
    }

    /// The words for a constant: `type.MEETING`, `status.PLANNED`, `role.HOST`, `filter.PERSON`.
    public String name(String group, Enum<?> constant) {
        return get(group + "." + constant.name());
    }
}
