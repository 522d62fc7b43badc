package id.linimasa.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LastWordTest {

    @ParameterizedTest
    @CsvSource({"guter, guter*", "rusia guter, rusia guter*", "tokoh:putin temu, tokoh:putin temu*"})
    void aPlainWordMayBeTheBeginningOfOne(String words, String begun) {
        assertThat(LastWord.begun(words)).contains(begun);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gu",
                "guter*",
                "tokoh:put",
                "\"gencatan sen",
                "\"gencatan senjata\"",
                "rusia tidak",
                "a OR",
                "-sanksi",
                "(nuk",
                "2022"
            })
    void anythingElseIsWhatItIs(String words) {
        assertThat(LastWord.begun(words)).isEmpty();
    }
}
