package id.linimasa.ui.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.linimasa.query.EventQuery;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.Filter;
import id.linimasa.ui.QueryEdit;
import id.linimasa.ui.Results;
import id.linimasa.ui.SampleLibrary;
import id.linimasa.ui.Selection;
import id.linimasa.ui.Texts;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchViewModelTest {

    private final Selection selection = new Selection();
    private final SampleLibrary library = SampleLibrary.threeEvents();
    private final BackgroundTasks tasks = BackgroundTasks.sameThread();
    private final Texts texts = new Texts(Texts.INDONESIAN);
    private final Results results = new Results(selection, library, tasks);
    private final SearchViewModel model = new SearchViewModel(selection, results, library, tasks, texts);

    @BeforeEach
    void firstAnswer() {
        results.refresh();
    }

    @Test
    void typedWordsAreAskedForOnceSubmitted() {
        model.typedProperty().set("call");
        assertThat(selection.query()).isEqualTo(EventQuery.ALL);
        model.submit();
        assertThat(results.answer().columns().size()).isEqualTo(1);
        assertThat(model.chips()).isEmpty();
    }

    @Test
    void aWordThatIsNotTypedToItsEndYetFindsWhatItBeginsAndTheFieldStaysAsItIs() {
        model.typedProperty().set("meet");
        model.pause();
        assertThat(selection.query().text()).isEqualTo("meet*");
        assertThat(results.answer().columns().size()).isEqualTo(1);
        assertThat(model.typedProperty().get()).isEqualTo("meet");
        model.submit();
        assertThat(selection.query().text()).as("Enter finds the same").isEqualTo("meet*");
        model.typedProperty().set("meeting");
        model.pause();
        assertThat(selection.query().text()).as("a whole word is itself").isEqualTo("meeting");
        model.typedProperty().set("zxqwv");
        model.pause();
        assertThat(selection.query().text()).as("neither is found").isEqualTo("zxqwv");
    }

    @Test
    void everyConditionIsAChipNamedInTheChosenLanguage() {
        selection.toggle(new Filter(Filter.Kind.TYPE, "MEETING"));
        assertThat(model.chips()).extracting(Chip::kind, Chip::value).containsExactly(tuple("jenis", "Pertemuan"));
        texts.localeProperty().set(Locale.ENGLISH);
        assertThat(model.chips()).extracting(Chip::value).containsExactly("Meeting");
    }

    @Test
    void aChipIsTakenAway() {
        selection.toggle(new Filter(Filter.Kind.PERSON, "Vladimir Putin"));
        model.remove(model.chips().getFirst().filter());
        assertThat(model.chips()).isEmpty();
        assertThat(results.answer().columns().size()).isEqualTo(3);
    }

    @Test
    void lettersSuggestTheNamesThatTheyBegin() {
        model.typedProperty().set("gut");
        assertThat(model.suggestions()).extracting(Suggestion::value).containsExactly("Antonio Guterres");
        model.choose(model.suggestions().getFirst());
        assertThat(model.typedProperty().get()).isEmpty();
        assertThat(selection.query().people()).containsExactly("Antonio Guterres");
    }

    @Test
    void inEnglishTheEnglishNameOfAPlaceIsSuggestedToo() {
        model.typedProperty().set("moscow");
        assertThat(model.suggestions()).isEmpty();
        texts.localeProperty().set(Locale.ENGLISH);
        model.typedProperty().set("mosco");
        assertThat(model.suggestions()).extracting(Suggestion::value).containsExactly("Moscow");
        model.choose(model.suggestions().getFirst());
        assertThat(selection.query().places()).containsExactly("Moskow");
        assertThat(model.chips()).extracting(Chip::value).containsExactly("Moscow");
    }

    @Test
    void whatIsTypedStaysWhileAnotherConditionIsAdded() {
        model.typedProperty().set("kuartal I 2022");
        selection.toggle(new Filter(Filter.Kind.PERSON, "Vladimir Putin"));
        assertThat(model.typedProperty().get()).isEqualTo("kuartal I 2022");
        assertThat(selection.query().people()).containsExactly("Vladimir Putin");
    }

    @Test
    void whatCannotBeUnderstoodIsSaidAndTheOldAnswerStays() {
        model.typedProperty().set("(putin");
        model.submit();
        assertThat(model.problemProperty().get()).contains("parenthesis");
        assertThat(results.answer().columns().size()).isEqualTo(3);
        model.typedProperty().set("");
        model.submit();
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void whereNothingIsFoundEachWayOutSaysWhatItWouldGive() {
        selection.toggle(new Filter(Filter.Kind.PERSON, "Vladimir Putin"));
        selection.toggle(new Filter(Filter.Kind.TYPE, "VISIT"));
        assertThat(results.answer().nothingFound()).isTrue();
        assertThat(model.relaxations())
                .extracting(r -> r.chip().value(), Relaxation::matching)
                .containsExactly(tuple("Kunjungan", 2), tuple("Vladimir Putin", 1));
        model.remove(model.relaxations().getFirst().chip().filter());
        assertThat(model.relaxations()).isEmpty();
    }

    @Test
    void aRangeOfDaysSaysHowManyMatchForSure() {
        selection.ask(q -> new QueryEdit(q)
                .days(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31))
                .done());
        assertThat(model.certaintyProperty().get()).isEqualTo("mungkin 3 · pasti 3");
    }

    @Test
    void aTypedDateBecomesARangeOfDaysOnceItIsWhole() {
        model.typedProperty().set("april 2022");
        model.pause();
        assertThat(selection.query()).isEqualTo(EventQuery.ALL);
        assertThat(model.suggestions()).extracting(Suggestion::value).containsExactly("Apr 2022");
        model.submit();
        assertThat(selection.query().from()).isEqualTo(LocalDate.of(2022, 4, 1));
        assertThat(selection.query().to()).isEqualTo(LocalDate.of(2022, 4, 30));
        assertThat(model.typedProperty().get()).isEmpty();
    }

    @Test
    void aDateBesideWordsIsSuggestedAndLeavesTheWords() {
        model.typedProperty().set("meeting april 2022");
        model.choose(model.suggestions().getFirst());
        assertThat(selection.query().to()).isEqualTo(LocalDate.of(2022, 4, 30));
        assertThat(selection.query().text()).isEqualTo("meeting");
    }
}
