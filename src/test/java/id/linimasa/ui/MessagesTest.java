package id.linimasa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Role;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern USED = Pattern.compile("\"([a-z]+(?:\\.[a-z-]+)+)\"");
    private static final Pattern SHOWN = Pattern.compile(
            "(?:new (?:Label|Text|Button|ToggleButton|CheckBox|Hyperlink|MenuButton|MenuItem|Tooltip|TableColumn<>)"
                    + "|set(?:Text|PromptText|AccessibleText|Title|HeaderText|ContentText))"
                    + "\\(\\s*\"[^\"]*\\p{L}{2}[^\"]*\"");
    private static final Set<String> GROUPS = Set.of(
            "filter.",
            "facet.",
            "type.",
            "status.",
            "role.",
            "mark.",
            "outcome.",
            "lanes.",
            "part.",
            "date.",
            "command.lanes.",
            "import.stage.",
            "import.count.",
            "change.",
            "top.undo.",
            "top.redo.",
            "differ.",
            "evidence.",
            "scope.",
            "legend.");

    private final Properties indonesian = load("messages.properties");
    private final Properties english = load("messages_en.properties");

    private static Properties load(String name) {
        Properties bundle = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            bundle.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bundle;
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(indonesian.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    }

    @Test
    void everyKeyThatTheCodeNamesExists() throws IOException {
        Set<String> groups = new TreeSet<>();
        indonesian.stringPropertyNames().forEach(k -> groups.add(k.substring(0, k.indexOf('.') + 1)));
        Set<String> missing = new TreeSet<>();
        for (String key : keysInCode()) {
            boolean ours = groups.contains(key.substring(0, key.indexOf('.') + 1));
            if (ours && !indonesian.containsKey(key)) {
                missing.add(key);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noKeyIsLeftThatNobodyUses() throws IOException {
        Set<String> used = keysInCode();
        Set<String> unused = new TreeSet<>(indonesian.stringPropertyNames());
        unused.removeIf(k -> used.contains(k) || GROUPS.stream().anyMatch(k::startsWith) || belongsToAUsedKey(k, used));
        assertThat(unused).isEmpty();
    }

    private static boolean belongsToAUsedKey(String key, Set<String> used) {
        return Stream.of(".note", ".none").anyMatch(end -> key.endsWith(end) && used.contains(key.replace(end, "")));
    }

    /// The timeline speaks through `language.of(indonesian, english)`; everything else through the bundles.
    @Test
    void noWordsForTheReaderStandInTheCode() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/id/linimasa/ui"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher shown = SHOWN.matcher(Files.readString(file));
                while (shown.find()) {
                    found.add(file.getFileName() + ": " + shown.group());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyConstantHasAName() {
        for (Locale locale : List.of(Texts.INDONESIAN, Locale.ENGLISH)) {
            Texts texts = new Texts(locale);
            Stream.<Enum<?>>of(EventType.values())
                    .forEach(c -> assertThat(texts.name("type", c)).isNotBlank());
            Stream.<Enum<?>>of(EventStatus.values())
                    .forEach(c -> assertThat(texts.name("status", c)).isNotBlank());
            Stream.<Enum<?>>of(Role.values())
                    .forEach(c -> assertThat(texts.name("role", c)).isNotBlank());
            Stream.<Enum<?>>of(Filter.Kind.values())
                    .forEach(c -> assertThat(texts.name("filter", c)).isNotBlank());
        }
    }

    @Test
    void everyPatternIsWellFormedAndTakesTheSameValuesInBothLanguages() {
        for (String key : indonesian.stringPropertyNames()) {
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(indonesian.getProperty(key)));
        }
    }

    private static Set<Integer> places(String pattern) {
        assertThat(new MessageFormat(pattern, Locale.ROOT).toPattern()).isNotNull();
        Set<Integer> places = new TreeSet<>();
        Matcher place = Pattern.compile("\\{(\\d)").matcher(pattern);
        while (place.find()) {
            places.add(Integer.valueOf(place.group(1)));
        }
        return places;
    }

    @Test
    void aBoundTextFollowsTheLanguageAtOnce() {
        Texts texts = new Texts(Texts.INDONESIAN);
        var bound = texts.text("view.list");
        List<String> told = new ArrayList<>();
        bound.addListener((o, old, now) -> told.add(now));
        assertThat(bound.get()).isEqualTo("Daftar");
        texts.localeProperty().set(Locale.ENGLISH);
        assertThat(bound.get()).isEqualTo("List");
        assertThat(told).containsExactly("List");
    }

    private static Set<String> keysInCode() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/id/linimasa/ui"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher used = USED.matcher(Files.readString(file));
                while (used.find()) {
                    keys.add(used.group(1));
                }
            }
        }
        return keys;
    }
}
