package id.linimasa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmphasisTest {

    private static final Filter PUTIN = new Filter(Filter.Kind.PERSON, "Vladimir Putin");

    private final Selection selection = new Selection();
    private final BackgroundTasks tasks = BackgroundTasks.sameThread();
    private final Results results = new Results(selection, SampleLibrary.threeEvents(), tasks);
    private final Emphasis emphasis = new Emphasis(selection, results, tasks);

    @BeforeEach
    void ask() {
        results.refresh();
    }

    @Test
    void aClickHoldsTheEventsOfANameAndASecondLetsThemGo() {
        selection.hold(PUTIN);
        assertThat(emphasis.heldProperty().get()).isNotEmpty();
        assertThat(emphasis.dimmedProperty().get()).isNotNull();
        assertThat(emphasis.heldProperty().get())
                .noneMatch(id -> emphasis.dimmedProperty().get().test(id));
        selection.hold(PUTIN);
        assertThat(emphasis.heldProperty().get()).isEmpty();
        assertThat(emphasis.dimmedProperty().get()).isNull();
    }

    @Test
    void thePointerPassingByDimsOthersButHoldsNothing() {
        selection.light(PUTIN);
        assertThat(emphasis.dimmedProperty().get()).isNotNull();
        assertThat(emphasis.heldProperty().get()).isEmpty();
        selection.light(null);
        assertThat(emphasis.dimmedProperty().get()).isNull();
    }
}
