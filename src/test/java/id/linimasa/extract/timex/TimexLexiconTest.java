package id.linimasa.extract.timex;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.extract.lexicon.Lexicon;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimexLexiconTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "datenames", "dayparts", "eras", "hijrimonths", "holidaydates", "holidays", "lengths", "months",
                        "numbers",
                "references", "relative", "seasons", "sets", "tense", "timewords", "units", "weekdays", "zones"
            })
    void isSortedAndHasEachKeyOnce(String name) {
        List<String> keys =
                Lexicon.named(name).rows().stream().map(row -> row.cell(0)).toList();
        assertThat(keys).isNotEmpty().doesNotHaveDuplicates().isSorted();
    }

    @Test
    void zonesAreThoseOfJavaTime() {
        for (Lexicon.Row row : Lexicon.named("zones").rows()) {
            String zone = row.cell(1);
            if (!zone.equals("LOCAL")) {
                assertThat(zone.equals("Z") ? ZoneOffset.UTC : ZoneId.of(zone))
                        .as(row.toString())
                        .isNotNull();
            }
        }
    }

    @Test
    void erasAreValues() {
        for (Lexicon.Row row : Lexicon.named("eras").rows()) {
            assertThat(TimexValue.parse(row.cell(1)).range().unknown())
                    .as(row.toString())
                    .isFalse();
        }
    }

    @Test
    void wordsAreFoundByTheirFoldedLetters() {
        TimexLexicon lexicon = new TimexLexicon();
        char[] letters = "pada JUM’AT".toCharArray();
        int hash = 0;
        for (int i = 5; i < letters.length; i++) {
            hash = TimexLexicon.hash(hash, TimexLexicon.fold(letters[i]));
        }
        assertThat(lexicon.find(letters, 5, letters.length, hash).value(Sense.WEEKDAY))
                .isEqualTo(5);
    }
}
