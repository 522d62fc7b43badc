package id.linimasa.article;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Span;
import id.linimasa.model.SpanKind;
import id.linimasa.model.TextSpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryDaysTest {
    private final StoryDays days = new StoryDays(PhraseTable.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Lavrov tiba di Jenewa, Senin (25/4/2022). Ia bertemu Guterres, Selasa (26/4/2022).                      | 2022-04-26
        Perang pecah pada 7 Oktober 2023. "Kami menolak," demikian Hamas yang dilansir Minggu (3/8/2025).       | 2025-08-03
        Pertemuan akan digelar Kamis (7/8/2025), kata juru bicara itu, Senin (4/8/2025).                        | 2025-08-04
        Rangkuman Sabtu (2/8/2025) sampai Selasa (5/8/2025) malam.                                               | 2025-08-05
        Serangan itu terjadi Minggu (3/8/2025). Kabinet bersidang Selasa hari ini.                              | 2025-08-05
        Ia tiba Jumat (9/5/2025). Presiden dijadwalkan bertolak Rabu (14/5/2025).                               | 2025-05-09
        Putin akan bertemu Guterres pada hari Selasa 26/04/2022. Guterres mengunjungi Moskow hari ini.          | 2022-04-26
        KTT akan digelar pada Kamis (24/2/2022).                                                                | 2022-02-23
        Agresi berlangsung sejak Oktober 2023. "Kami menolak," kata Tata, Jumat (8/8).                          | 2025-08-08
        Latihan Garuda Shield 2025 dimulai Minggu (3/8), seperti yang digelar sejak 2012.                       | 2025-08-03
        Ia berbicara Jumat (29/5/2026), sehari setelah sanksi Kamis (28/5).                                     | 2026-05-29
        Ia tiba Rabu (31/12/2025) dan bertemu menteri pada Jumat (2/1).                                         | 2026-01-02
        Latihan itu dimulai Kamis (4/8/2022) besok.                                                             | 2022-08-03
        """)
    void tellsTheNewestDayThatIsTodayOrJustPast(String story, LocalDate day) {
        assertThat(found(story, null)).extracting(StoryDay::date).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Irlandia mengakui Palestina pada 28 Mei 2024, dan Slovenia pada 4 Juni 2024.",
                "Enam tentara tewas dalam ledakan, Sabtu (9/8).",
                "Perang itu telah berlangsung dua tahun.",
                "Petinju itu (14-4) menang. Nilainya 3/4. Indonesia Emas 2045, kata Ade, Kamis (26/10)."
            })
    void tellsNothingWhereNobodyCould(String story) {
        assertThat(found(story, null)).isNull();
    }

    @Test
    void takesTheYearFromTheMonthThatABylinePrints() {
        StoryDay day = found(
                "Pelosi tiba Selasa (02/08) malam dan bertemu Tsai Rabu (03/08). Latihan mulai Kamis (04/08) besok.",
                LocalDate.of(2022, 8, 1));

        assertThat(day).extracting(StoryDay::date).isEqualTo(LocalDate.of(2022, 8, 3));
    }

    @Test
    void pointsAtTheWordsThatTellIt() {
        String story = "Ia bertemu Guterres, Selasa (26/4/2022).";

        StoryDay day = found(story, null);

        assertThat(day).isNotNull();
        assertThat(day.words().of(story)).isEqualTo("Selasa (26/4/2022)");
    }

    private StoryDay found(String story, LocalDate about) {
        return days.of(story, List.of(new TextSpan(new Span(0, story.length()), SpanKind.BODY)), about);
    }
}
