package id.linimasa.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AxisTest {

    private static final double WIDTH = 1200;
    private static final TextWidths WIDTHS = new TextWidths();
    private final Axis axis = new Axis(WIDTHS);

    private Axis.Ticks ticks(LocalDateTime from, LocalDateTime to) {
        return inView(TimeScale.spanning(Times.ms(from), Times.ms(to), WIDTH), Language.INDONESIAN);
    }

    /// Without the ticks beside the view, which are worked out ahead.
    private Axis.Ticks inView(TimeScale scale, Language language) {
        Axis.Ticks all = axis.ticks(scale, WIDTH, language);
        return new Axis.Ticks(all.step(), inView(scale, all.minor()), all.finer(), inView(scale, all.major()));
    }

    private static List<Axis.Tick> inView(TimeScale scale, List<Axis.Tick> ticks) {
        return ticks.stream()
                .filter(tick -> scale.x(tick.end()) > 0 && scale.x(tick.time()) <= WIDTH)
                .toList();
    }

    private static List<String> labels(List<Axis.Tick> ticks) {
        return ticks.stream().map(Axis.Tick::label).toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void ticksAscendAndAreFarEnoughApartFrom1945To2100(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            long from = Times.ms(LocalDate.of(1945, 1, 1).plusDays(random.nextInt(155 * 365)));
            double span = Math.exp(Math.log(10 * Times.MINUTE) + random.nextDouble() * Math.log(200 * 365.0 * 144));
            TimeScale scale = new TimeScale(from, 0, span / WIDTH);
            List<Axis.Tick> minor = inView(scale, Language.INDONESIAN).minor();
            assertThat(minor).hasSizeBetween(1, 200);
            for (int t = 1; t < minor.size(); t++) {
                Axis.Tick before = minor.get(t - 1);
                Axis.Tick tick = minor.get(t);
                assertThat(before.end()).isEqualTo(tick.time());
                double room = scale.x(tick.time()) - scale.x(before.time());
                assertThat(room).isGreaterThanOrEqualTo(Axis.LABELLED - 1e-6);
                assertThat(WIDTHS.width(before.label(), TextStyle.SMALL)).isLessThan(room);
            }
        }
    }

    @Test
    void aLeapYearHasItsTwentyNinthOfFebruary() {
        Axis.Ticks ticks = ticks(LocalDateTime.of(2024, 2, 22, 0, 0), LocalDateTime.of(2024, 3, 6, 0, 0));
        assertThat(ticks.step()).isEqualTo(TickStep.DAY);
        assertThat(labels(ticks.minor())).contains("Kam 29").contains("Jum 1");
        assertThat(ticks.minor()).extracting(Axis.Tick::time).contains(Times.ms(LocalDate.of(2024, 2, 29)));
        assertThat(labels(ticks.major())).containsExactly("Februari 2024", "Maret 2024");
    }

    @Test
    void hoursStandUnderTheirDayInIndonesian() {
        Axis.Ticks ticks = ticks(LocalDateTime.of(2021, 5, 7, 12, 0), LocalDateTime.of(2021, 5, 7, 18, 0));
        assertThat(labels(ticks.minor())).contains("14.00");
        assertThat(labels(ticks.major())).containsExactly("Jumat, 7 Mei 2021");
    }

    @Test
    void monthsStandUnderTheirYearAndYearsUnderTheirDecade() {
        Axis.Ticks year = ticks(LocalDateTime.of(2021, 1, 1, 0, 0), LocalDateTime.of(2022, 1, 1, 0, 0));
        assertThat(labels(year.minor())).startsWith("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu");
        assertThat(labels(year.major())).contains("2021");
        Axis.Ticks decade = ticks(LocalDateTime.of(2019, 1, 1, 0, 0), LocalDateTime.of(2026, 1, 1, 0, 0));
        assertThat(labels(decade.major())).contains("2020-an");
    }

    @Test
    void monthsAreNotOfOneLength() {
        Axis.Ticks ticks = ticks(LocalDateTime.of(2021, 1, 1, 0, 0), LocalDateTime.of(2022, 1, 1, 0, 0));
        assertThat(ticks.minor())
                .extracting(tick -> (tick.end() - tick.time()) / Times.DAY)
                .startsWith(31L, 28L, 31L, 30L);
    }

    @Test
    void englishHasItsOwnWords() {
        TimeScale scale =
                TimeScale.spanning(Times.ms(LocalDate.of(2021, 5, 3)), Times.ms(LocalDate.of(2021, 5, 16)), WIDTH);
        Axis.Ticks ticks = inView(scale, Language.ENGLISH);
        assertThat(labels(ticks.minor())).contains("Mon 3", "Fri 7");
        assertThat(labels(ticks.major())).containsExactly("May 2021");
    }

    @Test
    void centuriesAreCountedInWords() {
        LocalDateTime old = LocalDate.of(1810, 1, 1).atStartOfDay();
        TimeScale scale = TimeScale.spanning(Times.ms(old), Times.ms(old.plusYears(199)), WIDTH);
        assertThat(labels(inView(scale, Language.ENGLISH).major()))
                .containsExactly("19th century", "20th century", "21st century");
        assertThat(labels(inView(scale, Language.INDONESIAN).major())).contains("abad ke-21");
    }

    @Test
    void weeksBeginOnMonday() {
        assertThat(Times.day(TickStep.WEEK.floor(Times.ms(LocalDate.of(2021, 5, 9)))))
                .isEqualTo("2021-05-03");
    }

    @Test
    void weeksBeginOnTheDayThatIsWanted() {
        LocalDateTime from = LocalDate.of(2022, 3, 1).atStartOfDay();
        TimeScale scale = TimeScale.spanning(Times.ms(from), Times.ms(from.plusDays(60)), WIDTH);
        for (DayOfWeek first : List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY)) {
            Axis.Ticks ticks = axis.ticks(scale, WIDTH, Language.INDONESIAN, first);
            assertThat(ticks.step()).isEqualTo(TickStep.WEEK);
            assertThat(ticks.minor())
                    .isNotEmpty()
                    .allMatch(t -> Times.day(t.time()).getDayOfWeek() == first);
        }
    }
}
