package id.linimasa.export;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.export.content.ExportFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Calendars are read by ical4j.
class CalendarFormatTest {
    @TempDir
    Path folder;

    private Map<String, Component> read(ExampleNews news) throws IOException, ParserException {
        Path file = Exporting.file(news, ExportFormat.ICS, folder);
        Map<String, Component> byTitle = new HashMap<>();
        try (InputStream in = Files.newInputStream(file)) {
            for (Component event : new CalendarBuilder().build(in).getComponents("VEVENT")) {
                byTitle.put(value(event, "UID"), event);
            }
        }
        return byTitle;
    }

    private static String value(Component event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static Component titled(Map<String, Component> events, String title) {
        return events.values().stream()
                .filter(e -> value(e, "SUMMARY").endsWith(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void daysAreDatesWithAnExclusiveEnd() throws Exception {
        Component day = titled(read(ExampleNews.dates()), "hari");
        assertThat(value(day, "DTSTART")).isEqualTo("20220426");
        assertThat(value(day, "LAST-MODIFIED")).isEqualTo(value(day, "DTSTAMP"));
        assertThat(value(day, "DTEND")).isEqualTo("20220427");
        assertThat(day.getRequiredProperty("DTSTART").getParameter("VALUE")).isPresent();
        assertThat(value(day, "SUMMARY")).isEqualTo("hari");
    }

    @Test
    void aMonthIsTheWholeSpanAndSaysSo() throws Exception {
        Component month = titled(read(ExampleNews.dates()), "bulan");
        assertThat(value(month, "DTSTART")).isEqualTo("20210501");
        assertThat(value(month, "DTEND")).isEqualTo("20210601");
        assertThat(value(month, "SUMMARY")).isEqualTo("(± Mei 2021) bulan");
        assertThat(value(month, "X-EDTF")).isEqualTo("2021-05-XX");
    }

    @Test
    void aTimeIsUtc() throws Exception {
        assertThat(value(titled(read(ExampleNews.dates()), "jam"), "DTSTART")).isEqualTo("20220222T012200Z");
    }

    @Test
    void statusesAreThoseOfCalendars() throws Exception {
        Map<String, Component> events = read(ExampleNews.dates());
        assertThat(value(titled(events, "hari"), "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(titled(events, "pekan"), "STATUS")).isEqualTo("TENTATIVE");
        assertThat(value(titled(events, "rentang"), "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(titled(events, "rentang"), "X-LINIMASA-STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void whatNoCalendarHoldsIsListedBesideIt() throws Exception {
        assertThat(read(ExampleNews.dates())).hasSize(8);
        assertThat(Files.readAllLines(folder.resolve("o.ics.skipped.csv")))
                .hasSize(4)
                .anyMatch(l -> l.contains(",sejak,"))
                .anyMatch(l -> l.contains(",tahun,"))
                .anyMatch(l -> l.contains(",tiada,"));
    }

    @Test
    void hostileTextStaysText() throws Exception {
        ExampleNews news = ExampleNews.hostile();
        Map<String, Component> events = read(news);
        assertThat(events).hasSameSizeAs(news.list());
        assertThat(events.values()).noneMatch(e -> value(e, "SUMMARY").equals("palsu"));
        assertThat(value(titled(events, "emoji 🕊️👩‍👩‍👧 dan \uD83C\uDDEE\uD83C\uDDE9"), "CATEGORIES"))
                .isEqualTo("Pertemuan");
    }

    @Test
    void linesAreFoldedAt75OctetsBetweenCharacters() throws IOException {
        byte[] bytes = Files.readAllBytes(Exporting.file(ExampleNews.hostile(), ExportFormat.ICS, folder));
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("\uFFFD");
        List<String> lines = List.of(text.split("\r\n", -1));
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }
}
