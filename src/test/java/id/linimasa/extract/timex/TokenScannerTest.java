package id.linimasa.extract.timex;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenScannerTest {
    private static final TimexLexicon LEXICON = new TimexLexicon();

    private static Tokens scan(String text) {
        return TokenScanner.scan(LEXICON, text, List.of(new Span(0, text.length())));
    }

    private static List<String> words(String text) {
        Tokens tokens = scan(text);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.words(i, i + 1));
        }
        return words;
    }

    @Test
    void gluedWordsComeApart() {
        assertThat(words("padaSenin diGaza pada2 Maret"))
                .containsExactly("pada", "Senin", "di", "Gaza", "pada", "2", "Maret");
    }

    @Test
    void blanksOfEveryKindAreBlanks() {
        assertThat(words("26\u00a0April\u200b2022")).containsExactly("26", "April", "2022");
    }

    @Test
    void aParagraphBreaksAndAWrappedLineDoesNot() {
        Tokens tokens = scan("Ia tiba pada 24\nFebruari.\nSenin");
        assertThat(tokens.breaksBefore(4)).isFalse();
        assertThat(tokens.breaksBefore(6)).isTrue();
    }

    @Test
    void anAbbreviationEndsNoSentence() {
        Tokens tokens = scan("Prof. Dr. Retno tiba. Ia pergi.");
        assertThat(tokens.sentence(4)).isEqualTo(tokens.sentence(0));
        assertThat(tokens.sentence(tokens.size() - 1)).isGreaterThan(tokens.sentence(0));
    }

    @Test
    void aNumberTooLongForAnIntHasNoValue() {
        assertThat(scan("0812345678901").number(0)).isEqualTo(-1);
    }
}
