package id.linimasa.ui.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.linimasa.query.EventQuery;
import id.linimasa.query.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonLogicTest {

    private static final EventQuery WITH_PUTIN = PersonLogic.AND.addedTo(EventQuery.ALL, "Vladimir Putin");

    @Test
    void togetherBothMustTakePart() {
        EventQuery both = PersonLogic.AND.addedTo(WITH_PUTIN, "Antonio Guterres");
        assertThat(both.people()).containsExactly("Vladimir Putin", "Antonio Guterres");
        assertThat(both.text()).isEmpty();
    }

    @Test
    void eitherOfThemBecomesWordsOfTheQueryLanguage() {
        EventQuery either = PersonLogic.OR.addedTo(WITH_PUTIN, "Antonio Guterres");
        assertThat(either.people()).isEmpty();
        assertThat(either.text()).isEqualTo("(tokoh:\"Vladimir Putin\" OR tokoh:\"Antonio Guterres\")");
    }

    @Test
    void withoutOneKeepsTheOthers() {
        EventQuery without = PersonLogic.NOT.addedTo(WITH_PUTIN, "Antonio Guterres");
        assertThat(without.people()).containsExactly("Vladimir Putin");
        assertThat(without.text()).isEqualTo("NOT tokoh:\"Antonio Guterres\"");
    }

    @ParameterizedTest
    @EnumSource
    void askingTwiceChangesNothingAndTheWordsCanBeRead(PersonLogic logic) {
        EventQuery once = logic.addedTo(EventQuery.ALL, "Joe \"Joey\" Biden");
        assertThat(logic.addedTo(once, "Joe \"Joey\" Biden")).isEqualTo(once);
        assertThatCode(() -> QueryParser.parse(once.text())).doesNotThrowAnyException();
    }
}
