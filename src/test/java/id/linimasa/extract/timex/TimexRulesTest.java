package id.linimasa.extract.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimexRulesTest {

    @Test
    void everyRuleHasANameOfItsOwn() {
        assertThat(TimexRules.TABLE).extracting(TimexRule::name).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleBeginsSomewhere() {
        assertThat(TimexRules.TABLE).allMatch(rule -> rule.number() || rule.senses() != 0);
    }

    @Test
    void theLongestMatchWins() {
        assertThat(Examples.only("Pertemuan 26 April 2022 gagal.", Examples.CREATED))
                .isEqualTo("2022-04-26");
    }

    @Test
    void sentencesInventedForTheTestsAreReadAsAnnotated() throws IOException {
        List<GoldSentence> wrong = GoldSentence.read(text("sentences.tsv"), 0, 1, 2, 3, 4).stream()
                .filter(sentence -> !sentence.right(Examples.TAGGER))
                .toList();
        assertThat(wrong).isEmpty();
    }

    /// The project's floor of expressions: 117 of 117 and all 8 traps when this was written.
    @Test
    void theFloorOfExpressionsHolds() throws IOException {
        List<GoldSentence> wrong = GoldSentence.read(text("expressions.tsv"), 0, 2, 3, 4, 5).stream()
                .filter(sentence -> !sentence.right(Examples.TAGGER))
                .toList();
        assertThat(wrong).hasSizeLessThanOrEqualTo(4);
    }

    private static String text(String name) throws IOException {
        try (InputStream in = TimexRulesTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
