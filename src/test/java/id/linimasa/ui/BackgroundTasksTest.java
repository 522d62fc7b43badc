package id.linimasa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Work that is held up waits, answers wait, and what the caller waits for does not.
final class BackgroundTasksTest {

    private final List<String> done = new ArrayList<>();
    private final BackgroundTasks held = BackgroundTasks.sameThread().holding();

    @Test
    void workAndAnswersWaitUntilTheyAreReleased() {
        held.run(() -> note("work"), done::add, e -> done.add("failed"));
        held.later(() -> done.add("later"));
        assertThat(done).isEmpty();
        held.release();
        assertThat(done).containsExactly("later", "work", "answer of work");
        held.run(() -> note("more"), done::add, e -> done.add("failed"));
        assertThat(done).endsWith("more", "answer of more");
    }

    @Test
    void whatTheCallerWaitsForIsNotHeldUp() throws Exception {
        assertThat(held.begin(() -> note("work")).get()).isEqualTo("answer of work");
    }

    @Test
    void heldWorkIsDroppedOnceTheTasksAreClosed() {
        BackgroundTasks tasks = BackgroundTasks.threads();
        BackgroundTasks waiting = tasks.holding();
        waiting.run(() -> note("work"), done::add, e -> done.add("failed"));
        tasks.close();
        waiting.release();
        assertThat(done).isEmpty();
    }

    private String note(String what) {
        done.add(what);
        return "answer of " + what;
    }
}
