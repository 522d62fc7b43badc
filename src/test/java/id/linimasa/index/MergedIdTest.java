package id.linimasa.index;

import static id.linimasa.index.Examples.event;
import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.index.Examples.Told;
import id.linimasa.model.Claim;
import id.linimasa.model.Event;
import id.linimasa.query.EventQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergedIdTest {
    @TempDir
    Path folder;

    /// Two events in the first snapshot, found to be one in the second: the older id stays, the other leads to it.
    @Test
    void theIdOfAMergedEventLeadsToTheOneThatStays() throws IOException {
        Told first = event("e1").day("2022-04-26").told();
        Told second = event("e2").day("2022-04-26").told();
        Map<Object, IndexedArticle> articles = Map.of(
                first.article().id(),
                new IndexedArticle(first.article(), 1, "1:1"),
                second.article().id(),
                new IndexedArticle(second.article(), 2, "1:2"));
        try (EventIndex index = EventIndex.create(folder, IndexStamp.of("uji", 0))) {
            try (IndexUpdate update = index.update()) {
                update.putEvent(first.event(), articles::get);
                update.putEvent(second.event(), articles::get);
                update.commit(IndexStamp.of("uji", 1));
            }
            assertThat(scanned(index)).containsExactlyInAnyOrder("e1", "e2");
            try (IndexUpdate update = index.update()) {
                update.putEvent(joined(first.event(), second.event()), articles::get);
                update.deleteEvent("e2");
                update.commit(IndexStamp.of("uji", 2));
            }
            assertThat(scanned(index)).containsExactly("e1");
            assertThat(index.event("e2").orElseThrow().id()).isEqualTo("e1");
            assertThat(index.event("e1").orElseThrow().claims()).hasSize(2);
        }
    }

    private static List<String> scanned(EventIndex index) {
        List<String> ids = new ArrayList<>();
        index.scan(EventQuery.ALL, e -> ids.add(e.id()));
        return ids;
    }

    private static Event joined(Event stays, Event goes) {
        List<Claim> claims = new ArrayList<>(stays.claims());
        claims.addAll(goes.claims());
        return new Event(
                stays.id(),
                stays.type(),
                stays.plover(),
                stays.title(),
                stays.date(),
                stays.extent(),
                stays.range(),
                stays.status(),
                false,
                stays.participants(),
                stays.place(),
                null,
                stays.salience(),
                claims,
                List.of(),
                List.of(),
                List.of());
    }
}
