package id.linimasa.index;

import static id.linimasa.index.Examples.event;
import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.index.Examples.Told;
import id.linimasa.model.Event;
import id.linimasa.query.EventQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventScanTest {
    @TempDir
    Path folder;

    private EventIndex index;

    @BeforeEach
    void threeSegmentsOfEvents() throws IOException {
        index = EventIndex.create(folder, IndexStamp.of("uji", 0));
        Random random = new Random(11);
        int number = 0;
        for (int segment = 0; segment < 3; segment++) {
            try (IndexUpdate update = index.update()) {
                for (int i = 0; i < 40; i++) {
                    put(update, ++number, random);
                }
                update.commit(IndexStamp.of("uji", number));
            }
        }
    }

    private static void put(IndexUpdate update, int number, Random random) throws IOException {
        Examples.Builder builder = event("e" + number).salience(random.nextInt(5) / 5.0);
        switch (random.nextInt(5)) {
            case 0 -> builder.title("tanpa tanggal");
            case 1 -> builder.range("2022-03", "2022-03-01", "2022-04-01");
            case 2 -> builder.range("2022-03-04", null, "2022-03-04");
            default -> builder.day("2022-03-" + (10 + random.nextInt(10)));
        }
        Told told = builder.told();
        IndexedArticle article = new IndexedArticle(told.article(), number, "1:" + number);
        update.putArticle(article, told.extraction());
        update.putEvent(told.event(), id -> article);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @EnumSource(EventQuery.Sort.class)
    void aScanGivesWhatAListingGives(EventQuery.Sort sort) {
        EventQuery query = query(sort, Integer.MAX_VALUE);
        List<String> scanned = new ArrayList<>();
        index.scan(query, e -> scanned.add(e.id()));
        assertThat(scanned)
                .hasSize(120)
                .isEqualTo(index.page(query).events().stream().map(Event::id).toList());
    }

    @Test
    void itEndsWhereItIsToldTo() {
        List<String> scanned = new ArrayList<>();
        index.scan(query(EventQuery.Sort.DATE, Integer.MAX_VALUE), e -> scanned.add(e.id()) && scanned.size() < 7);
        assertThat(scanned).hasSize(7);
        List<String> limited = new ArrayList<>();
        index.scan(query(EventQuery.Sort.DATE, 7), e -> limited.add(e.id()));
        assertThat(limited).isEqualTo(scanned);
    }

    private static EventQuery query(EventQuery.Sort sort, int limit) {
        return new EventQuery(
                "", List.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, false, sort, limit);
    }
}
