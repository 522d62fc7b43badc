package id.linimasa.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PhraseTableTest {

    @Test
    void rowsAreSortedLowerCaseAndNotDouble() throws IOException {
        List<String> rows;
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(PhraseTable.class.getResourceAsStream("phrases.tsv"), StandardCharsets.UTF_8))) {
            rows = reader.lines().filter(line -> !line.startsWith("#")).toList();
        }

        assertThat(rows).isSorted().doesNotHaveDuplicates().allSatisfy(row -> {
            assertThat(row).isEqualTo(row.toLowerCase(Locale.ROOT)).matches("[a-z]+\t\\S.*");
        });
    }

    @Test
    void wordsMatchWholeWordsOfAnyCase() {
        PhraseTable phrases = PhraseTable.load();

        assertThat(phrases.words("future").matcher("Putin Akan bertemu").find()).isTrue();
        assertThat(phrases.words("future").matcher("makanan").find()).isFalse();
    }

    @Test
    void unknownKindIsRefused() {
        assertThatThrownBy(() -> PhraseTable.load().of("salah")).hasMessageContaining("salah");
    }
}
