package id.linimasa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// README and docs name no class that is gone, and their links lead somewhere.
class DocumentationTest {
    private static final Pattern FENCED = Pattern.compile("```.*?```", Pattern.DOTALL);
    /// A word in code of at least two capitalised parts, as the names of most types are, maybe with a member behind.
    private static final Pattern NAMED = Pattern.compile("`([A-Z][a-z]+(?:[A-Z]\\w*)+)(?:[.#][\\w()]+)*`");
    private static final Pattern TESTS = Pattern.compile("-Dtest=([\\w,]+)");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|interface|enum|record)\\s+(\\w+)");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)<?([^)\\s>#]*)(?:#([^)\\s]+))?>?\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

    /// Names in code that are others': of keys, values, Java and schema.org.
    private static final Set<String> OTHERS = Set.of("NaN", "PgUp", "PgDn", "ThreadMXBean", "NewsArticle");

    private static final Set<String> TYPES = new HashSet<>(OTHERS);

    static List<Path> pages() throws IOException {
        return Stream.concat(Stream.of(Path.of("README.md")), files(Path.of("docs"), ".md").stream())
                .toList();
    }

    @BeforeAll
    static void readTypes() throws IOException {
        for (Path source : files(Path.of("src"), ".java")) {
            found(DECLARED, read(source)).map(m -> m.group(1)).forEach(TYPES::add);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyTypeThatIsNamedExists(Path page) {
        String text = read(page);
        Set<String> named = Stream.concat(
                        found(NAMED, text).map(m -> m.group(1)),
                        found(TESTS, text).flatMap(m -> Stream.of(m.group(1).split(",", -1))))
                .collect(Collectors.toSet());
        assertThat(TYPES).as("%s", page).containsAll(named);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) {
        for (MatchResult link : found(LINK, prose(page)).toList()) {
            Path folder = Objects.requireNonNullElse(page.getParent(), Path.of(""));
            Path target = link.group(1).isEmpty() ? page : folder.resolve(link.group(1));
            assertThat(target).as("%s: %s", page, link.group()).exists();
            if (link.group(2) != null) {
                assertThat(anchors(target)).as("%s: %s", page, link.group()).contains(link.group(2));
            }
        }
    }

    @Test
    void readmeNamesEveryPage() throws IOException {
        String readme = read(Path.of("README.md"));
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            assertThat(docs.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md")))
                    .allMatch(name -> readme.contains("](docs/" + name + ")"));
        }
    }

    @Test
    void architectureNamesEveryPackage() throws IOException {
        String page = read(Path.of("docs/architecture.md"));
        Path root = Path.of("src/main/java/id/linimasa");
        for (Path file : files(root, "package-info.java")) {
            Path room = root.relativize(Objects.requireNonNull(file.getParent()));
            assertThat(page.contains("`" + room.getFileName()) || page.contains("." + room.getFileName() + "`"))
                    .as("%s", room)
                    .isTrue();
        }
    }

    /// What the headings of a page are linked by: lower case, blanks as hyphens, no other marks.
    private static Set<String> anchors(Path page) {
        return found(HEADING, prose(page))
                .map(m -> m.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static String prose(Path page) {
        return FENCED.matcher(read(page)).replaceAll("");
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
