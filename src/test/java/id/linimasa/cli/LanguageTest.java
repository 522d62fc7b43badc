package id.linimasa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void oneEventIsNoMoreThanOne() {
        assertThat(Language.en.events(1)).isEqualTo("1 event");
        assertThat(Language.en.events(0)).isEqualTo("0 events");
        assertThat(Language.id.events(2)).isEqualTo("2 peristiwa");
    }
}
