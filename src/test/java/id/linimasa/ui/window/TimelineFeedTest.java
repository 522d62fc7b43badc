package id.linimasa.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Event;
import id.linimasa.query.EventQuery;
import id.linimasa.timeline.Language;
import id.linimasa.timeline.Publication;
import id.linimasa.ui.SampleLibrary;
import org.junit.jupiter.api.Test;

class TimelineFeedTest {

    private final SampleLibrary library = new SampleLibrary();

    @Test
    void reportsComeInOrderOfDaysEachDayOnce() {
        var ids = library.columns(EventQuery.ALL);
        for (int row = 0; row < ids.size(); row++) {
            Event event = library.event(ids.ids().apply(row)).orElseThrow();
            var reports = TimelineFeed.reports(event, Language.INDONESIAN);
            assertThat(reports).extracting(Publication::at).isSorted().doesNotHaveDuplicates();
            assertThat(reports).allSatisfy(report -> assertThat(report.label()).isNotBlank());
            assertThat(reports.isEmpty())
                    .isEqualTo(event.history().stream().allMatch(change -> change.written() == null));
        }
    }
}
