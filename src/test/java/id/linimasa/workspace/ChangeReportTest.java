package id.linimasa.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Bilingual;
import id.linimasa.model.Claim;
import id.linimasa.model.Event;
import id.linimasa.query.EventQuery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeReportTest {
    @TempDir
    Path temp;

    private final List<Event> before = new ArrayList<>();

    @BeforeEach
    void tellsFourMeetings() throws Exception {
        StringBuilder text = new StringBuilder("Pertemuan\n\n");
        for (String day : List.of("Senin (7/2/2022)", "Kamis (10/3/2022)", "Selasa (26/4/2022)", "Rabu (4/5/2022)")) {
            text.append("Presiden Rusia Vladimir Putin bertemu Presiden Prancis Emmanuel Macron di Moskow pada ")
                    .append(day)
                    .append(".\n\n");
        }
        Path file = Files.writeString(temp.resolve("a.txt"), text);
        try (Workspace workspace = Workspace.open(temp.resolve("kerja"))) {
            workspace.importFiles(List.of(file), ImportListener.NONE);
            before.addAll(workspace.page(EventQuery.ALL).events());
            assertThat(workspace.reextract().unchanged()).isEqualTo(before.size());
        }
        assertThat(before).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void tellsWhatWasAddedMovedChangedAndVanished() {
        List<Event> after = new ArrayList<>(before.subList(1, before.size()));
        Event moved = with(after.get(0), after.get(0).title(), "2022-03-11");
        Event renamed =
                with(after.get(1), new Bilingual("Lain", "Other"), after.get(1).date());
        after.set(0, moved);
        after.set(1, renamed);

        ChangeReport report = ChangeReport.between(of(before), of(after));
        assertThat(report.vanished()).containsExactly(before.get(0));
        assertThat(report.moved()).containsExactly(new ChangeReport.Move(before.get(1), moved));
        assertThat(report.changed()).containsExactly(new ChangeReport.Move(before.get(2), renamed));
        assertThat(report.added()).isEmpty();
        assertThat(report.unchanged()).isEqualTo(before.size() - 3);

        assertThat(ChangeReport.between(of(after), of(before)).added()).containsExactly(before.get(0));
    }

    private static Event with(Event event, Bilingual title, String date) {
        return new Event(
                event.id(),
                event.type(),
                event.plover(),
                title,
                date,
                event.extent(),
                event.range(),
                event.status(),
                event.unconfirmed(),
                event.participants(),
                event.place(),
                event.partOf(),
                event.salience(),
                event.claims(),
                event.disagreements(),
                event.history(),
                event.reasons());
    }

    private static ChangeReport.Events of(List<Event> events) {
        return new ChangeReport.Events() {
            @Override
            public void each(Consumer<Event> sink) {
                events.forEach(sink);
            }

            @Override
            public Optional<Event> of(Claim claim) {
                return events.stream()
                        .filter(event -> event.claims().stream()
                                .anyMatch(known -> known.id().equals(claim.id())))
                        .findFirst();
            }
        };
    }
}
