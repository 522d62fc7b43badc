package id.linimasa.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;

/// Journals of records that this program knows nothing about.
class JournalCareTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2022-04-26T05:00:00Z"));

    @TempDir
    Path folder;

    private void write(String... words) throws IOException {
        try (JournalLog log = new JournalLog(folder, CLOCK)) {
            log.startAppending();
            for (String word : words) {
                log.append("kelak", JsonNodeFactory.instance.objectNode().put("word", word));
            }
        }
    }

    private List<String> words() throws IOException {
        List<String> words = new ArrayList<>();
        try (JournalLog log = new JournalLog(folder, CLOCK)) {
            log.scan(e -> words.add(e.data().path("word").asString("")), d -> {});
        }
        words.removeIf(String::isEmpty);
        return words;
    }

    private void hurt(String before, String after) throws IOException {
        Path segment = folder.resolve("00000001.jsonl");
        Files.writeString(segment, Files.readString(segment).replace(before, after));
    }

    @Test
    void missingJournalIsSound() throws IOException {
        assertThat(JournalCare.damages(folder.resolve("tiada"))).isEmpty();
        assertThat(JournalCare.repair(folder.resolve("tiada"), CLOCK)).isEmpty();
    }

    @Test
    void damageIsToldWhateverTheRecordsAreAbout() throws IOException {
        write("satu", "dua", "tiga");
        assertThat(JournalCare.damages(folder)).isEmpty();
        hurt("dua", "duA");
        assertThat(JournalCare.damages(folder))
                .extracting(JournalDamage::kind)
                .containsExactly(JournalDamage.Kind.RECORD, JournalDamage.Kind.GAP);
    }

    @Test
    void repairCostsTheDamagedRecordsAloneAndKeepsTheOldSegmentBeside() throws IOException {
        write("satu", "dua", "tiga");
        hurt("dua", "duA");
        assertThat(JournalCare.repair(folder, CLOCK)).isNotEmpty();
        assertThat(JournalCare.damages(folder)).isEmpty();
        assertThat(words()).containsExactly("satu", "tiga");
        assertThat(folder.resolve("00000001.jsonl.damaged")).content().contains("duA");
        write("empat");
        assertThat(words()).containsExactly("satu", "tiga", "empat");
        assertThat(JournalCare.damages(folder)).isEmpty();
    }
}
