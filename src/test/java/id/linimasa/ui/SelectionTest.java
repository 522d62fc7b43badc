package id.linimasa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.ArticleId;
import id.linimasa.query.EventQuery;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final Filter PUTIN = new Filter(Filter.Kind.PERSON, "Vladimir Putin");
    private static final Filter MEETINGS = new Filter(Filter.Kind.TYPE, "MEETING");

    private final Selection selection = new Selection();

    @Test
    void aClickAddsAConditionAndASecondOneTakesItAway() {
        selection.toggle(PUTIN);
        selection.toggle(MEETINGS);
        assertThat(Filter.of(selection.query())).containsExactly(PUTIN, MEETINGS);
        selection.toggle(PUTIN);
        assertThat(Filter.of(selection.query())).containsExactly(MEETINGS);
    }

    @Test
    void viewsAreWalkedBackAndForth() {
        selection.toggle(PUTIN);
        selection.toggle(MEETINGS);
        selection.back();
        assertThat(Filter.of(selection.query())).containsExactly(PUTIN);
        selection.back();
        assertThat(selection.query()).isEqualTo(EventQuery.ALL);
        assertThat(selection.canGoBackProperty().get()).isFalse();
        selection.forward();
        selection.forward();
        assertThat(Filter.of(selection.query())).containsExactly(PUTIN, MEETINGS);
        assertThat(selection.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void aNewQuestionForgetsTheViewsAhead() {
        selection.toggle(PUTIN);
        selection.back();
        selection.toggle(MEETINGS);
        assertThat(selection.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void askingTheSameAgainIsNoNewView() {
        selection.ask(q -> q);
        assertThat(selection.canGoBackProperty().get()).isFalse();
    }

    @Test
    void anotherEventClosesTheSourceThatWasOpen() {
        List<String> selected = new ArrayList<>();
        selection.eventIdProperty().subscribe((old, now) -> selected.add(now));
        selection.select("a");
        selection.open(ArticleId.of("text", null, null));
        selection.select("a");
        assertThat(selection.articleProperty().get()).isNotNull();
        selection.select("b");
        assertThat(selection.articleProperty().get()).isNull();
        assertThat(selected).containsExactly("a", "b");
    }
}
