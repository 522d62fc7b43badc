package id.linimasa.extract.timex;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Span;
import id.linimasa.model.TimeMention;
import id.linimasa.model.TimexMod;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Properties that hold of every text, over seeded generators; the seed is in the name of a failing test.
class TimexPropertiesTest {
    private static final String[] PIECES = {
        "Senin",
        "Selasa",
        "Minggu",
        "minggu",
        "Jum'at",
        "26",
        "3",
        "2022",
        "31/2/2022",
        "(26/4/2022)",
        "26/4",
        "April",
        "Mei",
        "lalu",
        "mendatang",
        "depan",
        "ini",
        "itu",
        "yang",
        "sama",
        "awal",
        "akhir",
        "pertengahan",
        "pekan",
        "bulan",
        "tahun",
        "hari",
        "jam",
        "pukul",
        "14.30",
        "WIB",
        "GMT",
        "waktu",
        "Moskow",
        "setempat",
        "dini",
        "malam",
        "pagi",
        "dua",
        "puluh",
        "lima",
        "setengah",
        "beberapa",
        "sepekan",
        "setahun",
        "terakhir",
        "ke",
        "-",
        "–",
        "hingga",
        "dan",
        "sejak",
        "antara",
        "kuartal",
        "I",
        "semester",
        "abad",
        "1990-an",
        "Ramadan",
        "1443",
        "H",
        "Lebaran",
        "setiap",
        "tanggal",
        "kata",
        "akan",
        ",",
        ".",
        "(",
        ")",
        "\"",
        "\n",
        "Putin",
        "tentara",
        "keesokan",
        "harinya",
        "kemudian",
        "sebelumnya",
        "H-3",
        "tadi"
    };

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int count = 1 + random.nextInt(60);
        for (int i = 0; i < count; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(8) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(16_000));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void mentionsLieInTheTextInOrderAndNeverOverlap(long seed) {
        Random random = new Random(seed);
        String text = text(random);
        int end = 0;
        for (TimeMention mention : Examples.TAGGER.tag(text, random.nextBoolean() ? day(random) : null)) {
            Span span = mention.span();
            assertThat(span.start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(span.length()).as(text).isPositive();
            end = span.end();
        }
        assertThat(end).as(text).isLessThanOrEqualTo(text.length());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPrintedValueIsReadBackTheSame(long seed) {
        Random random = new Random(seed);
        String text = text(random);
        for (TimeMention mention : Examples.TAGGER.tag(text, day(random))) {
            String value = mention.timex().value();
            TimexValue parsed = TimexValue.parse(value);
            assertThat(parsed.text()).isEqualTo(value);
            assertThat(parsed.granularity()).as(value).isEqualTo(mention.granularity());
            boolean stretch = value.startsWith("P"); // a length may reach to or from the day of writing
            if (!stretch) {
                assertThat(parsed.range(mention.timex().mod())).as(value).isEqualTo(mention.range());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aValueLiesOnTheSideOfItsAnchorThatItsWordsSay(long seed) {
        Random random = new Random(seed);
        LocalDate created = day(random);
        String month = DateWords.month(1 + random.nextInt(12), true);
        String weekday = DateWords.weekday(1 + random.nextInt(6), true); // Minggu may be a week
        int count = 1 + random.nextInt(9);
        String unit = List.of("hari", "pekan", "bulan", "tahun").get(random.nextInt(4));
        for (String words :
                List.of(month + " lalu", weekday + " lalu", count + " " + unit + " lalu", "bulan lalu", "kemarin")) {
            assertThat(end(words, created)).as(created + " " + words).isBeforeOrEqualTo(created.atStartOfDay());
        }
        for (String words : List.of(
                month + " mendatang", weekday + " depan", count + " " + unit + " lagi", "bulan depan", "besok")) {
            assertThat(start(words, created)).as(created + " " + words).isAfter(created.atStartOfDay());
        }
        for (String words : List.of("hari ini", "pekan ini", "bulan ini", "tahun ini")) {
            assertThat(start(words, created)).isBeforeOrEqualTo(created.atStartOfDay());
            assertThat(end(words, created)).isAfter(created.atStartOfDay());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void thirdsLieInsideTheirStretchAndFillIt(long seed) {
        Random random = new Random(seed);
        LocalDate day = day(random);
        for (String text : List.of(
                TimexValue.week(day),
                TimexValue.month(day.getYear(), day.getMonthValue()),
                TimexValue.year(day.getYear()),
                "198X")) {
            TimexValue value = TimexValue.parse(text);
            assertThat(value.range(TimexMod.START).from())
                    .isEqualTo(value.range().from());
            assertThat(value.range(TimexMod.START).to())
                    .isEqualTo(value.range(TimexMod.MID).from());
            assertThat(value.range(TimexMod.MID).to())
                    .isEqualTo(value.range(TimexMod.END).from());
            assertThat(value.range(TimexMod.END).to()).isEqualTo(value.range().to());
        }
    }

    private static LocalDateTime start(String words, LocalDate created) {
        LocalDateTime from = only(words, created).range().from();
        assertThat(from).as(words).isNotNull();
        return from;
    }

    private static LocalDateTime end(String words, LocalDate created) {
        LocalDateTime to = only(words, created).range().to();
        assertThat(to).as(words).isNotNull();
        return to;
    }

    private static TimeMention only(String words, LocalDate created) {
        List<TimeMention> mentions = Examples.TAGGER.tag("Itu " + words + ".", created);
        assertThat(mentions).as(words).hasSize(1);
        return mentions.getFirst();
    }
}
