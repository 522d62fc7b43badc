package id.linimasa.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every lexicon of the program says what it holds, in an order in which a new row has one place.
class LexiconFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/id/linimasa/extract/lexicon");

    /// A word that cues several things has several rows there.
    private static final Set<String> SEVERAL_ROWS_A_WORD = Set.of("name-cues.tsv", "status.tsv");

    private static final Comparator<String> BY_CODE_POINT =
            (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theHeaderTellsFormatSourceAndExample(Path file) throws IOException {
        assertThat(String.join("\n", lines(file, true))).contains("FORMAT:", "SOURCE:", "EXAMPLE:");
    }

    @ParameterizedTest
    @MethodSource("files")
    void rowsAreSortedAndNoneIsThereTwice(Path file) throws IOException {
        List<String> rows = lines(file, false);
        List<String> keys = rows.stream().map(r -> r.split("\t", 2)[0]).toList();

        assertThat(keys).isNotEmpty().isSortedAccordingTo(BY_CODE_POINT);
        assertThat(SEVERAL_ROWS_A_WORD.contains(file.getFileName().toString()) ? rows : keys)
                .doesNotHaveDuplicates();
    }

    private static List<String> lines(Path file, boolean comments) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(l -> !l.isBlank() && l.startsWith("#") == comments)
                .toList();
    }
}
