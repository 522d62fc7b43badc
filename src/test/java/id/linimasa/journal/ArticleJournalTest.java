package id.linimasa.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.CreationTime;
import id.linimasa.model.Span;
import id.linimasa.model.SpanKind;
import id.linimasa.model.TextSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ArticleJournalTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2022-04-26T05:00:00Z"));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private record Scan(List<ArticleRecord> records, List<JournalDamage> damages) {
        List<String> texts() {
            return records.stream()
                    .filter(ArticleRecord.Added.class::isInstance)
                    .map(r -> ((ArticleRecord.Added) r).article().text())
                    .toList();
        }
    }

    private Scan scan() throws IOException {
        List<ArticleRecord> records = new ArrayList<>();
        List<JournalDamage> damages = new ArrayList<>();
        try (ArticleJournal journal = new ArticleJournal(folder, CLOCK)) {
            journal.scan(records::add, damages::add);
        }
        return new Scan(records, damages);
    }

    private void add(String... texts) throws IOException {
        try (ArticleJournal journal = new ArticleJournal(folder, CLOCK)) {
            journal.startAppending();
            for (String text : texts) {
                journal.add(article(text));
            }
        }
    }

    private Path segment() {
        return folder.resolve("00000001.jsonl");
    }

    private static Article article(String text) {
        return new Article(
                ArticleId.of(text, "https://contoh.id/1", null),
                "berkas \"aneh\" 😀.txt",
                text,
                null,
                "Contoh",
                null,
                "https://contoh.id/1",
                "2022-04-26T12:00+07:00",
                new CreationTime(LocalDate.of(2022, 4, 26), CreationTime.Evidence.BYLINE, new Span(0, 2), "baris nama"),
                "MOSKOW",
                "id",
                true,
                List.of(new TextSpan(new Span(0, 2), SpanKind.TITLE), new TextSpan(new Span(2, 3), SpanKind.BODY)));
    }

    @Test
    void articleComesBackWhole() throws IOException {
        String text = "Putin bertemu Guterres.\nKedua baris, \"kutipan\", 😀.";
        add(text);
        Scan scan = scan();
        assertThat(scan.damages()).isEmpty();
        assertThat(scan.records()).singleElement().satisfies(r -> {
            assertThat(((ArticleRecord.Added) r).article()).isEqualTo(article(text));
            assertThat(r.sequence()).isEqualTo(1);
            assertThat(r.at()).isEqualTo(CLOCK.instant());
        });
    }

    @Test
    void recordIsReadAgainByItsPosition() throws IOException {
        add("pertama", "kedua", "ketiga " + "panjang ".repeat(50_000));
        try (ArticleJournal journal = new ArticleJournal(folder, CLOCK)) {
            for (ArticleRecord record : scan().records()) {
                ArticleRecord.Added added = (ArticleRecord.Added) record;
                assertThat(journal.at(added.position())).contains(added.article());
            }
        }
    }

    @Test
    void numbersGoOnAfterReopening() throws IOException {
        add("satu", "dua");
        add("tiga");
        assertThat(scan().records()).extracting(ArticleRecord::sequence).containsExactly(1L, 2L, 3L);
        try (ArticleJournal journal = new ArticleJournal(folder, CLOCK)) {
            assertThat(journal.lastSequence()).isEqualTo(3);
        }
    }

    @Test
    void numberIsFoundWithoutReadingALongSegment() throws IOException {
        add("satu", "x".repeat(100_000));
        try (ArticleJournal journal = new ArticleJournal(folder, CLOCK)) {
            assertThat(journal.lastSequence()).isEqualTo(2);
        }
        add("x".repeat(3_000_000));
        try (ArticleJournal journal = new ArticleJournal(folder, CLOCK)) {
            assertThat(journal.lastSequence()).isEqualTo(3);
        }
        add("empat", "x".repeat(3_000_000));
        try (ArticleJournal journal = new ArticleJournal(folder, CLOCK)) {
            assertThat(journal.lastSequence()).isEqualTo(5);
        }
    }

    @Test
    void removalIsKeptInOrder() throws IOException {
        add("satu");
        try (ArticleJournal journal = new ArticleJournal(folder, CLOCK)) {
            journal.startAppending();
            journal.remove(article("satu").id());
        }
        ArticleRecord last = scan().records().getLast();
        assertThat(last)
                .isInstanceOfSatisfying(
                        ArticleRecord.Removed.class,
                        r -> assertThat(r.id()).isEqualTo(article("satu").id()));
    }

    @Test
    void tornEndIsNamedAndCutOffByTheNextWriter() throws IOException {
        add("satu", "dua");
        byte[] whole = Files.readAllBytes(segment());
        Files.write(segment(), Arrays.copyOf(whole, whole.length - 20));
        Scan torn = scan();
        assertThat(torn.texts()).containsExactly("satu");
        assertThat(torn.damages()).extracting(JournalDamage::kind).containsExactly(JournalDamage.Kind.TORN_END);
        add("tiga");
        assertThat(scan().texts()).containsExactly("satu", "tiga");
        assertThat(scan().damages()).isEmpty();
    }

    @Test
    void lostLastLineFeedLosesNothing() throws IOException {
        add("satu", "dua");
        byte[] whole = Files.readAllBytes(segment());
        Files.write(segment(), Arrays.copyOf(whole, whole.length - 1));
        assertThat(scan().texts()).containsExactly("satu", "dua");
        add("tiga");
        assertThat(scan().texts()).containsExactly("satu", "dua", "tiga");
        assertThat(scan().damages()).isEmpty();
    }

    @Test
    void everyFlippedByteIsNamedAndCostsOnlyTheRecordsItHit() throws IOException {
        add("satu", "dua", "tiga", "empat", "lima");
        byte[] whole = Files.readAllBytes(segment());
        Random random = new Random(20220426);
        for (int i = 0; i < 300; i++) {
            byte[] hurt = whole.clone();
            int at = random.nextInt(hurt.length - 1);
            hurt[at] ^= (byte) (1 + random.nextInt(255));
            Files.write(segment(), hurt);
            Scan scan = scan();
            assertThat(scan.damages()).as("flip at %d", at).isNotEmpty();
            assertThat(scan.texts()).as("flip at %d", at).hasSizeGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void lostRecordLeavesAGapThatIsNamed() throws IOException {
        add("satu", "dua", "tiga");
        List<String> lines = Files.readAllLines(segment());
        Files.write(segment(), List.of(lines.get(0), lines.get(2)));
        assertThat(scan().damages()).singleElement().satisfies(d -> {
            assertThat(d.kind()).isEqualTo(JournalDamage.Kind.GAP);
            assertThat(d.reason().en()).contains("2");
        });
    }

    @Test
    void damagedLastRecordDoesNotGiveItsNumberAway() throws IOException {
        add("satu", "dua");
        Files.writeString(segment(), Files.readString(segment()).replace("\"text\":\"dua\"", "\"text\":\"duA\""));
        add("tiga");
        assertThat(scan().records()).extracting(ArticleRecord::sequence).containsExactly(1L, 3L);
    }

    @Test
    void lineIsPlainJsonThatAnyProgramReads() throws IOException {
        add("satu");
        String line = Files.readString(segment());
        assertThat(line)
                .startsWith("{\"crc32c\":\"")
                .contains("\"v\":1,\"seq\":1,\"at\":\"2022-04-26T05:00:00Z\",\"kind\":\"article\",\"data\":{")
                .endsWith("}\n");
        assertThat(JSON.readTree(line).path("data").path("text").asString("")).isEqualTo("satu");
    }

    @Test
    void brokenSurrogatesDoNotStopAnImport() throws IOException {
        add("aneh \ud800 sekali");
        assertThat(scan().texts()).containsExactly("aneh ? sekali");
    }

    @Test
    void kindsOfLaterVersionsAreSkipped() throws IOException {
        add("satu");
        byte[] later = JournalLine.encode(2, Instant.EPOCH, "kelak", JSON.createObjectNode());
        Files.write(segment(), later, StandardOpenOption.APPEND);
        assertThat(scan().texts()).containsExactly("satu");
        assertThat(scan().damages()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void filesAreReadableByTheUserAlone() throws IOException {
        Path made = folder.resolve("baru");
        try (ArticleJournal journal = new ArticleJournal(made, CLOCK)) {
            journal.startAppending();
            journal.add(article("satu"));
        }
        Path file = made.resolve("00000001.jsonl");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
