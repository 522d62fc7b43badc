package id.linimasa.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Act;
import id.linimasa.model.Decision;
import id.linimasa.model.Deed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is remembered of a journal's end is never older than the file.
class RememberedTailTest {
    @TempDir
    Path folder;

    private static Decision decision(String id) {
        Deed deed = new Deed(new Act.Note("a", "catatan"), List.of(), "");
        return new Decision(id, 0, id, "Ani", Instant.EPOCH, "", List.of(deed));
    }

    private static void add(DecisionJournal journal, String id) throws IOException {
        journal.startAppending();
        journal.add(List.of(decision(id)));
        journal.stopAppending();
    }

    @Test
    void whatAnotherProcessAppendedIsSeen() throws IOException {
        try (DecisionJournal one = new DecisionJournal(folder, InstantSource.system());
                DecisionJournal two = new DecisionJournal(folder, InstantSource.system())) {
            add(one, "a");
            assertThat(one.lastSequence()).isEqualTo(1);
            assertThat(two.lastSequence()).isEqualTo(1);
            add(two, "b");
            assertThat(one.lastSequence()).isEqualTo(2);
            add(one, "c");
            assertThat(two.lastSequence()).isEqualTo(3);
        }
    }

    @Test
    void aTornEndThatAnotherLeftIsCutOffAndItsNumberGivenAgain() throws IOException {
        try (DecisionJournal journal = new DecisionJournal(folder, InstantSource.system())) {
            add(journal, "a");
            Files.writeString(folder.resolve("00000001.jsonl"), "{\"torn", StandardOpenOption.APPEND);
            assertThat(journal.lastSequence()).isEqualTo(1);
            add(journal, "b");
            assertThat(journal.lastSequence()).isEqualTo(2);
        }
        assertThat(Files.readString(folder.resolve("00000001.jsonl"))).doesNotContain("torn");
    }
}
