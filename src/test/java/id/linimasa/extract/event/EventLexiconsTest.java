package id.linimasa.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.extract.event.Grammar.WordClass;
import id.linimasa.extract.lexicon.Lexicon;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventLexiconsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "triggers",
                "reporting",
                "grammar",
                "headline-verbs",
                "function-words",
                "abbreviations",
                "camelcase"
            })
    void keysAreLowerCaseSortedAndThereOnce(String name) {
        List<String> keys =
                Lexicon.named(name).rows().stream().map(row -> row.cell(0)).toList();
        assertThat(keys).isNotEmpty().doesNotHaveDuplicates().isSorted();
        assertThat(keys).allSatisfy(key -> assertThat(key).isEqualTo(key.toLowerCase(Locale.ROOT)));
    }

    @Test
    void cuesAreThereOnceForEachPosition() {
        List<String> keys = Lexicon.named("status").rows().stream()
                .map(row -> row.cell(0) + "\t" + row.cell(1))
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void triggersNameKnownTypesPatternsAndStrengths() {
        assertThat(Lexicon.named("triggers").rows()).allSatisfy(row -> {
            assertThat(EventType.valueOf(row.cell(3))).isNotNull();
            assertThat(TriggerEntry.Pattern.of(row.cell(1))).isNotNull();
            assertThat(Set.of("1", "2", "3")).contains(row.cell(6));
            assertThat(row.cell(7)).isNotEmpty();
        });
    }

    @Test
    void everyTypeHasATrigger() {
        Set<String> types = Set.copyOf(Lexicon.named("triggers").rows().stream()
                .map(row -> row.cell(3))
                .toList());
        assertThat(types).hasSize(EventType.values().length);
    }

    @Test
    void cuesAndClassesAreKnown() {
        assertThat(Lexicon.named("status").rows())
                .allSatisfy(row -> assertThat(EventStatus.valueOf(row.cell(2))).isNotNull());
        assertThat(Lexicon.named("grammar").rows())
                .allSatisfy(row -> assertThat(WordClass.valueOf(row.cell(1).toUpperCase(Locale.ROOT)))
                        .isNotNull());
        assertThat(Lexicon.named("reporting").rows())
                .allSatisfy(row -> assertThat(row.cell(1)).isIn("said", "says", "source"));
    }

    @Test
    void headlineVerbsLeadToFullForms() {
        assertThat(Lexicon.named("headline-verbs").rows())
                .allSatisfy(row -> assertThat(row.cell(1)).matches("(?:me|ber|mem).+"));
    }
}
