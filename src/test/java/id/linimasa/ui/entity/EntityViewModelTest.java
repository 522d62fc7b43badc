package id.linimasa.ui.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.linimasa.query.EventQuery;
import id.linimasa.query.FacetCount;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.Filter;
import id.linimasa.ui.FilterTexts;
import id.linimasa.ui.Results;
import id.linimasa.ui.SampleLibrary;
import id.linimasa.ui.Selection;
import id.linimasa.ui.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EntityViewModelTest {

    private final Selection selection = new Selection();
    private final Texts texts = new Texts(Texts.INDONESIAN);
    private final SampleLibrary library = SampleLibrary.threeEvents();
    private final BackgroundTasks tasks = BackgroundTasks.sameThread();
    private final Results results = new Results(selection, library, tasks);
    private final EntityViewModel model = new EntityViewModel(selection, results, library, tasks, texts);

    @BeforeEach
    void firstAnswer() {
        results.refresh();
    }

    private FacetViewModel facet(Filter.Kind kind) {
        return model.facets().stream().filter(f -> f.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void theMostFrequentComeFirst() {
        assertThat(facet(Filter.Kind.PERSON).rows())
                .extracting(FacetRow::label)
                .containsExactly("Antonio Guterres", "Vladimir Putin");
        assertThat(facet(Filter.Kind.PERSON).rows())
                .extracting(FacetRow::matching)
                .containsExactly(3, 2);
    }

    @Test
    void aTickedRowFiltersAndComesFirst() {
        model.toggle(facet(Filter.Kind.PERSON).rows().getLast());
        assertThat(selection.query().people()).containsExactly("Vladimir Putin");
        FacetRow first = facet(Filter.Kind.PERSON).rows().getFirst();
        assertThat(first.label()).isEqualTo("Vladimir Putin");
        assertThat(first.chosen()).isTrue();
        assertThat(facet(Filter.Kind.TYPE).rows()).extracting(FacetRow::label).doesNotContain("Kunjungan");
    }

    @Test
    void typesAreNamedInTheChosenLanguage() {
        assertThat(facet(Filter.Kind.STATUS).rows()).extracting(FacetRow::label).contains("Direncanakan");
        texts.localeProperty().set(Locale.ENGLISH);
        assertThat(facet(Filter.Kind.STATUS).rows()).extracting(FacetRow::label).contains("Planned");
    }

    @Test
    void rolesAreNamedAsHeadingsAndATickAsksForThemInWords() {
        FacetRow role = facet(Filter.Kind.ROLE).rows().getFirst();
        assertThat(role.label()).isEqualTo("Tamu");
        model.toggle(role);
        assertThat(selection.query().text()).isEqualTo("sebagai:tamu");
    }

    @Test
    void longListsShowTheFirstFewUntilAllAreAskedForOrSearched() {
        FacetViewModel long40 = new FacetViewModel(Filter.Kind.PERSON, new FilterTexts(texts));
        List<FacetCount> counts = IntStream.range(0, 40)
                .mapToObj(i -> new FacetCount("Orang " + i, 100 - i, 100))
                .toList();
        long40.show(counts, EventQuery.ALL);
        assertThat(long40.rows()).hasSize(FacetViewModel.FIRST_FEW);
        assertThat(long40.hiddenProperty().get()).isEqualTo(40 - FacetViewModel.FIRST_FEW);
        long40.withinProperty().set("orang 3");
        assertThat(long40.rows())
                .extracting(FacetRow::label)
                .contains("Orang 3", "Orang 39")
                .hasSize(11);
        long40.withinProperty().set("");
        long40.allProperty().set(true);
        assertThat(long40.rows()).hasSize(40);
    }

    @Test
    void theCardTellsWhenHowOftenAndWithWhom() {
        model.openCard(facet(Filter.Kind.PERSON).rows().getLast());
        EntityProfile profile = Objects.requireNonNull(model.profileProperty().get());
        assertThat(profile.filter().value()).isEqualTo("Vladimir Putin");
        assertThat(profile.takesPart()).isEqualTo(2);
        assertThat(profile.first().fromText()).isEqualTo("2022-02-20");
        assertThat(profile.last().fromText()).isEqualTo("2022-04-26");
        assertThat(profile.months()).containsExactly(1, 0, 1);
        assertThat(profile.partners()).containsExactly(new FacetCount("Antonio Guterres", 2, 2));
    }

    @Test
    void aQuestionFromTheCardPutsTheCardAway() {
        model.openCard(facet(Filter.Kind.PERSON).rows().getLast());
        model.ask(q -> PersonLogic.NOT.addedTo(q, "Vladimir Putin"));
        assertThat(model.profileProperty().get()).isNull();
        assertThat(selection.query().text()).isEqualTo("NOT tokoh:\"Vladimir Putin\"");
    }

    @Test
    void besideAChosenPersonTheOthersAreCountedInWhatIsLeft() {
        model.toggle(facet(Filter.Kind.PERSON).rows().getLast());
        assertThat(facet(Filter.Kind.PERSON).rows())
                .extracting(FacetRow::label, FacetRow::matching)
                .containsExactly(tuple("Vladimir Putin", 2), tuple("Antonio Guterres", 2));
    }

    @Test
    void whoHasToDoWithTheEventUnderThePointerIsTold() {
        selection.hover("meeting");
        assertThat(model.touchedProperty().get())
                .contains(
                        new Filter(Filter.Kind.PERSON, "Vladimir Putin"),
                        new Filter(Filter.Kind.PERSON, "Antonio Guterres"));
        selection.hover(null);
        assertThat(model.touchedProperty().get()).isEmpty();
    }

    @Test
    void aPairAsksForBothInsteadOfThePeopleAskedForBefore() {
        assertThat(model.pairs())
                .extracting(p -> p.one() + "+" + p.other())
                .contains("Antonio Guterres+Vladimir Putin");
        model.toggle(facet(Filter.Kind.PERSON).rows().getFirst());
        model.ask(model.pairs().getFirst());
        assertThat(selection.query().people()).containsExactlyInAnyOrder("Antonio Guterres", "Vladimir Putin");
    }
}
