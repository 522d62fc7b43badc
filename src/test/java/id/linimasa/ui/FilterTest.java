package id.linimasa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.query.EventQuery;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {

    @ParameterizedTest
    @CsvSource({
        "TEXT, damai",
        "PERSON, Vladimir Putin",
        "ORGANIZATION, PBB",
        "PLACE, Moskow",
        "TYPE, MEETING",
        "STATUS, PLANNED",
        "SOURCE, TOPMEDIA"
    })
    void whatIsAddedHoldsAndIsGoneOnceTakenAway(Filter.Kind kind, String value) {
        Filter filter = new Filter(kind, value);
        EventQuery with = filter.addedTo(EventQuery.ALL);
        assertThat(filter.holdsIn(with)).isTrue();
        assertThat(Filter.of(with)).containsExactly(filter);
        assertThat(filter.removedFrom(with)).isEqualTo(EventQuery.ALL);
    }

    @ParameterizedTest
    @CsvSource({"ROLE, HOST, sebagai:tuan-rumah", "CHANGE, NEW, perubahan:baru"})
    void someConditionsStandAmongTheTypedWords(Filter.Kind kind, String value, String words) {
        Filter filter = new Filter(kind, value);
        EventQuery typed = new QueryEdit(EventQuery.ALL).text("damai").done();
        EventQuery with = filter.addedTo(typed);
        assertThat(with.text()).isEqualTo("damai " + words);
        assertThat(filter.holdsIn(with)).isTrue();
        assertThat(filter.addedTo(with)).isEqualTo(with);
        assertThat(filter.removedFrom(with)).isEqualTo(typed);
    }

    @Test
    void aRangeOfDaysIsOneConditionThatIsTakenAwayAsAWhole() {
        EventQuery ranged = new QueryEdit(EventQuery.ALL)
                .days(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 4, 30))
                .done();
        assertThat(Filter.of(ranged)).containsExactly(new Filter(Filter.Kind.DATE, "2022-02-01..2022-04-30"));
        assertThat(Filter.of(ranged).getFirst().removedFrom(ranged)).isEqualTo(EventQuery.ALL);
    }

    @Test
    void peopleKeepTheOrderInWhichTheyWereChosen() {
        EventQuery both = new Filter(Filter.Kind.PERSON, "A")
                .addedTo(new Filter(Filter.Kind.PERSON, "B").addedTo(EventQuery.ALL));
        assertThat(both.people()).containsExactly("B", "A");
    }
}
