package id.linimasa.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the help and `docs/query.md` show is what the program understands.
class QueryHelpTest {
    private static final Path PAGE = Path.of("docs/query.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern REFUSED =
            Pattern.compile("\\$ linimasa events '([^']+)'\\n([^\\n(]+) \\(aksara ke-(\\d+)\\)");

    private static Stream<String> examplesOfTheHelp() {
        return QueryHelp.SECTIONS.stream().flatMap(s -> s.lines().stream()).map(QueryHelp.Line::example);
    }

    /// The first two columns of the tables: what can be written.
    private static Stream<String> examplesOfThePage() throws IOException {
        List<String> rows = Files.readAllLines(PAGE).stream()
                .filter(l -> l.startsWith("| `"))
                .toList();
        return rows.stream()
                .map(l -> l.split("\\|", -1)[1])
                .flatMap(c -> CODE.matcher(c).results().map(m -> m.group(1)));
    }

    @ParameterizedTest
    @MethodSource({"examplesOfTheHelp", "examplesOfThePage"})
    void everyExampleIsUnderstood(String example) {
        assertThat(QueryParser.parse(example)).isNotEqualTo(QueryNode.ALL);
    }

    @Test
    void thePageHasManyExamples() throws IOException {
        assertThat(examplesOfThePage()).hasSizeGreaterThan(20);
    }

    @Test
    void thePageTellsOfAllFieldsOfTheHelp() throws IOException {
        String page = Files.readString(PAGE);
        examplesOfTheHelp()
                .flatMap(e -> Pattern.compile("\\p{L}+:").matcher(e).results().map(MatchResult::group))
                .forEach(field -> assertThat(page).contains("`" + field));
    }

    @Test
    void thePageTellsErrorsWordForWord() throws IOException {
        List<MatchResult> shown =
                REFUSED.matcher(Files.readString(PAGE)).results().toList();
        assertThat(shown).hasSizeGreaterThan(2);
        for (MatchResult one : shown) {
            assertThatExceptionOfType(QuerySyntaxException.class)
                    .isThrownBy(() -> QueryParser.parse(one.group(1)))
                    .satisfies(e -> {
                        assertThat(e.text().id()).isEqualTo(one.group(2));
                        assertThat(e.position() + 1).isEqualTo(Integer.parseInt(one.group(3)));
                    });
        }
    }

    @Test
    void helpIsTextInTwoColumns() {
        String help = QueryHelp.text(b -> b.en());
        assertThat(help).contains("Words\n", "  tokoh:putin ", "takes part");
        assertThat(help.lines()).allMatch(l -> l.length() < 110);
    }
}
