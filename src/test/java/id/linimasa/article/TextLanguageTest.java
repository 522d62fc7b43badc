package id.linimasa.article;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {
    private final TextLanguage language = new TextLanguage(PhraseTable.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        id | Menteri Luar Negeri Rusia mengatakan bahwa pertemuan itu tidak akan digelar karena kedua pihak belum sepakat.
        id | SANKSI EROPA: Bank Tinkoff Rusia Tangguhkan Euro. Harga Minyak Mentah Naik Tajam, Pasar Saham Asia Melemah Kemarin.
        ms | Menteri Luar Rusia dijangka bertemu rakan sejawatannya dari Amerika Syarikat minggu depan. Jurucakap Kremlin memberitahu bahawa mesyuarat itu akan diadakan secara tertutup.
        ms | Perdana Menteri Datuk Seri Anwar Ibrahim berkata kerajaan akan memperjuangkan nasib rakyat Palestin di persada antarabangsa. Beliau berkata demikian selepas mesyuarat Kabinet di Putrajaya.
        ms | KUALA LUMPUR: Seramai 20 orang penumpang terselamat selepas bas yang dinaiki mereka terbabas di Lebuhraya Utara Selatan. Jurucakap Jabatan Bomba dan Penyelamat berkata, pihaknya menerima panggilan kecemasan.
        en | Russian President Vladimir Putin met the UN Secretary-General in Moscow on Tuesday. The two leaders discussed the war in Ukraine.
        jv | Presidhèn Jokowi rawuh ing Sala dina Senèn kanggo ngresmèkaké pasar anyar. Warga padha seneng amarga pasar iku wis suwé dienteni.
        fr | Le président russe Vladimir Poutine a rencontré mardi à Moscou le secrétaire général de l'ONU pour parler de la guerre.
        """)
    void isTold(String code, String text) {
        assertThat(language.of(text, List.of(new Span(0, text.length())))).isEqualTo(code);
    }

    @Test
    void staysUntoldWhereTheTextIsTooShort() {
        assertThat(language.of("Moskow", List.of(new Span(0, 6)))).isNull();
    }
}
