package id.linimasa.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Article;
import id.linimasa.model.EventStatus;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.Results;
import id.linimasa.ui.SampleLibrary;
import id.linimasa.ui.Selection;
import id.linimasa.ui.Texts;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SourceViewModelTest {

    private final Selection selection = new Selection();
    private final SampleLibrary library = SampleLibrary.threeEvents();
    private final BackgroundTasks tasks = BackgroundTasks.sameThread();
    private final Results results = new Results(selection, library, tasks);
    private final SourceViewModel model = new SourceViewModel(selection, results, library, tasks);

    private EventDetails details() {
        return Objects.requireNonNull(model.detailsProperty().get());
    }

    private Article open() {
        return Objects.requireNonNull(model.articleProperty().get());
    }

    @Test
    void nothingIsShownWhileNothingIsSelected() {
        assertThat(model.detailsProperty().get()).isNull();
        assertThat(model.paragraphs()).isEmpty();
    }

    @Test
    void reportsStandInTheOrderInWhichTheyWereWritten() {
        selection.select("meeting");
        assertThat(details().reports())
                .extracting(r -> r.claim().mention().status())
                .containsExactly(EventStatus.PLANNED, EventStatus.OCCURRED);
        assertThat(details().reports().getFirst().quote()).isEqualTo("Putin akan bertemu Guterres pada 2022-04-26.");
    }

    @Test
    void theBestSourceOpensFirstAndAnotherOnAClick() {
        selection.select("meeting");
        assertThat(open().publisher()).isEqualTo("B");
        model.open(details().sources().getLast());
        assertThat(open().publisher()).isEqualTo("A");
        selection.select("call");
        assertThat(open().publisher()).isEqualTo("C");
    }

    @Test
    void theEvidenceIsMarkedInTheText() {
        selection.select("meeting");
        List<Paragraph> evidence =
                model.paragraphs().stream().filter(Paragraph::evidence).toList();
        assertThat(evidence).hasSize(1);
        assertThat(evidence.getFirst().marks())
                .extracting(Mark::kind)
                .containsExactly(HighlightKind.PERSON, HighlightKind.TRIGGER, HighlightKind.DATE);
        assertThat(evidence.getFirst().marks())
                .extracting(m -> m.span().of(open().text()))
                .containsExactly("Putin", "bertemu", "2022-04-26");
    }

    @Test
    void theLegendSwitchesAKindOff() {
        selection.select("meeting");
        model.kinds().remove(HighlightKind.DATE);
        assertThat(model.paragraphs())
                .flatExtracting(Paragraph::marks)
                .extracting(Mark::kind)
                .doesNotContain(HighlightKind.DATE)
                .contains(HighlightKind.PERSON);
    }

    @Test
    void anUnknownEventShowsNothing() {
        selection.select("gone");
        assertThat(model.detailsProperty().get()).isNull();
    }

    @Test
    void theMainEventsAreOfferedInOrderOfTime() {
        results.refresh();
        assertThat(model.mainEvents()).extracting(MainEvent::id).containsExactly("call", "meeting", "visit");
        model.select("visit");
        assertThat(details().event().id()).isEqualTo("visit");
    }

    @Test
    void aCopiedQuoteNamesItsSource() {
        selection.select("call");
        Citation citation = new Citation(new Texts(Texts.INDONESIAN));
        assertThat(citation.of(details().reports().getFirst()))
                .isEqualTo("“Putin menelepon Guterres pada 2022-02-20.” — Judul berita, C, 21 Februari 2022");
    }
}
