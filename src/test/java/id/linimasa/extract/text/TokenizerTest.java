package id.linimasa.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    private final Tokenizer tokenizer = new Tokenizer();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Serangan diGaza berlanjut             ; Serangan|di|Gaza|berlanjut
        menurut dariReuterspada Selasa        ; menurut|dari|Reuters|pada|Selasa
        Netanyahu dan Netanyahudan Trump      ; Netanyahu|dan|Netanyahu|dan|Trump
        PM IsraelBenjamin Netanyahu           ; PM|Israel|Benjamin|Netanyahu
        Israeltelah menyerang                 ; Israel|telah|menyerang
                    PM ThailandPaetongtarn Shinawatramenghadapi tekanan ; PM|Thailand|Paetongtarn|Shinawatra|menghadapi|tekanan
                    PemerintahIsraeldijadwalkan menggelar ; Pemerintah|Israel|dijadwalkan|menggelar
        DilansirAFP, kata dia                 ; Dilansir|AFP|,|kata|dia
        Presiden ASDonald Trump               ; Presiden|AS|Donald|Trump
        wargaPalestinadari Gaza               ; warga|Palestina|dari|Gaza
        KTT AS-Rusia digelar                  ; KTT|AS|-|Rusia|digelar
        sebesar Rp2,5 triliun atau 300.000    ; sebesar|Rp2|,|5|triliun|atau|300.000
        pada 26/04/2022 pukul 15.00           ; pada|26/04/2022|pukul|15.00
        laman tass.com melaporkan             ; laman|tass.com|melaporkan
        """)
    void wordsGluedTogetherAreTokensThatTouch(String text, String words) {
        assertThat(words(text)).containsExactly(words.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({
        "Pyongyang",
        "Sudan",
        "Jordan",
        "Setelah",
        "McDonald",
        "MacArthur",
        "YouTube",
        "Ben-Gvir",
        "Ing-wen",
        "negara-negara",
        "Bangsa-Bangsa",
        "Kepada",
        "Daripada",
        "G20",
        "J-10",
        "ke-22",
        "1990-an",
        "Al-Qaeda"
    })
    void aWordThatIsOneStaysWhole(String word) {
        assertThat(words(word)).containsExactly(word);
    }

    @Test
    void offsetsAreThoseOfTheText() {
        String text = "  Guterres tiba diMoskow.";
        assertThat(tokenizer.tokens(text))
                .allSatisfy(token ->
                        assertThat(token.span().of(text)).doesNotContain(" ").isNotEmpty());
        assertThat(tokenizer.tokens(text).getFirst().span().start()).isEqualTo(2);
    }

    private List<String> words(String text) {
        return tokenizer.tokens(text).stream().map(t -> t.span().of(text)).toList();
    }
}
