package id.linimasa.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.ArticleId;
import id.linimasa.query.EventQuery;
import id.linimasa.workspace.ImportOutcome.Imported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Flips bytes of journal and index in 200 random places. `-Dlinimasa.flips=N` makes it another number,
/// `-Dlinimasa.flip.seed=S` other places.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DamageTest {
    private static final int FLIPS = Integer.getInteger("linimasa.flips", 200);
    private static final int SEED = Integer.getInteger("linimasa.flip.seed", 28);
    private static final int REPAIRS = Math.max(4, FLIPS / 10);

    private Path temp = Path.of("");
    private Path sound = Path.of("");
    private List<ArticleId> articles = List.of();

    @BeforeAll
    void importTheSeeds(@TempDir Path shared) {
        temp = shared;
        sound = shared.resolve("utuh");
        try (Workspace workspace = Workspace.open(sound)) {
            articles = workspace.importFiles(List.of(Path.of("seeds")), ImportListener.NONE).outcomes().stream()
                    .map(o -> ((Imported) o).id())
                    .toList();
        }
    }

    private Path copy(String name) throws IOException {
        Path target = temp.resolve(name);
        try (Stream<Path> files = Files.walk(sound)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(sound.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return target;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> f.toString().endsWith(".jsonl")
                            || f.getParent().getParent().endsWith("index") && !f.endsWith("write.lock"))
                    .sorted()
                    .toList();
        }
    }

    /// Flips one byte, each byte of all files as likely as any other, and tells which file it was in.
    private static Path flip(Path folder, Random random) throws IOException {
        List<Path> files = files(folder);
        long total = 0;
        for (Path file : files) {
            total += Files.size(file);
        }
        long at = random.nextLong(total);
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            if (at < bytes.length) {
                bytes[(int) at] ^= (byte) (1 + random.nextInt(255));
                Files.write(file, bytes);
                return file;
            }
            at -= bytes.length;
        }
        throw new IllegalStateException("no byte " + at);
    }

    @Test
    void everyFlippedByteIsTold() throws IOException {
        Random random = new Random(SEED);
        Path hurt = copy("terbalik");
        for (int i = 0; i < FLIPS; i++) {
            Path file = flip(hurt, random);
            assertThat(WorkspaceCare.check(hurt).sound())
                    .as("flip %d, seed %d, in %s", i, SEED, file)
                    .isFalse();
            Files.copy(sound.resolve(hurt.relativize(file).toString()), file, StandardCopyOption.REPLACE_EXISTING);
            assertThat(WorkspaceCare.check(hurt).sound()).isTrue();
        }
    }

    @Test
    void repairBringsBackEverythingButTheRecordsHit() throws IOException {
        Random random = new Random(SEED + 1);
        for (int i = 0; i < REPAIRS; i++) {
            Path hurt = copy("luka" + i);
            Path file = flip(hurt, random);
            WorkspaceCare.repair(hurt);
            CheckReport after = WorkspaceCare.check(hurt);
            assertThat(after.sound())
                    .as("flip %d, seed %d, in %s: %s", i, SEED + 1, file, after)
                    .isTrue();
            try (Workspace workspace = Workspace.open(hurt)) {
                long back = articles.stream()
                        .filter(a -> workspace.article(a).isPresent())
                        .count();
                assertThat(back).isGreaterThanOrEqualTo(file.toString().endsWith(".jsonl") ? 4 : 5);
                assertThat(workspace.page(EventQuery.ALL).events()).isNotEmpty();
            }
        }
    }

    @Test
    void damagedRecordIsNamedAndTheOthersGoOn() throws IOException {
        Path hurt = copy("bernama");
        Path segment = hurt.resolve("journal/articles/00000001.jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(segment));
        lines.set(2, lines.get(2).replace("\"language\"", "\"Language\""));
        Files.write(segment, lines);
        assertThat(WorkspaceCare.check(hurt).journal())
                .anySatisfy(d -> assertThat(d.en()).contains("00000001.jsonl").contains("checksum"));
        try (Workspace workspace = Workspace.open(hurt)) {
            Path fresh =
                    Files.writeString(temp.resolve("baru.txt"), "Putin bertemu Macron di Moskow pada 3 Mei 2022.\n");
            ImportReport report = workspace.importFiles(List.of(fresh), ImportListener.NONE);
            assertThat(report.count(Imported.class)).isEqualTo(1);
            assertThat(workspace.verify()).isPresent();
            assertThat(workspace.summary().articles()).isEqualTo(5);
        }
    }

    @Test
    void everyJournalIsCheckedAndRepaired() throws IOException {
        Path folder = copy("dua jurnal");
        Path other = Files.createDirectories(folder.resolve("journal/kelak")).resolve("00000001.jsonl");
        Files.copy(folder.resolve("journal/articles/00000001.jsonl"), other);
        assertThat(WorkspaceCare.check(folder).sound()).isTrue();
        Files.writeString(other, Files.readString(other).replaceFirst("\"language\"", "\"Language\""));
        assertThat(WorkspaceCare.check(folder).journal()).anyMatch(d -> d.en().contains("kelak"));
        WorkspaceCare.repair(folder);
        CheckReport after = WorkspaceCare.check(folder);
        assertThat(after.sound()).isTrue();
        assertThat(after.articles()).isEqualTo(5);
    }

    @Test
    void deletedArticleTakesItsOwnEventsWithIt() throws IOException {
        Path folder = copy("hapus");
        try (Workspace workspace = Workspace.open(folder)) {
            ArticleId gone = articles.getFirst();
            assertThat(workspace.delete(gone)).isTrue();
            assertThat(workspace.article(gone)).isEmpty();
            assertThat(workspace.page(EventQuery.ALL).events())
                    .isNotEmpty()
                    .noneMatch(e -> e.articles().contains(gone));
            assertThat(workspace.delete(gone)).isFalse();
            ImportReport again = workspace.importFiles(List.of(Path.of("seeds")), ImportListener.NONE);
            assertThat(again.count(Imported.class)).isEqualTo(1);
        }
        assertThat(WorkspaceCare.check(folder).sound()).isTrue();
    }

    @Test
    void sameRulesChangeNothing() throws IOException {
        try (Workspace workspace = Workspace.open(copy("ulang"))) {
            int events = workspace.summary().events();
            ChangeReport report = workspace.reextract();
            assertThat(report.unchanged()).isEqualTo(events);
            assertThat(report.added()).isEmpty();
            assertThat(report.vanished()).isEmpty();
        }
    }

    @Test
    void verificationGoesOnBesideAWriterAndTakesNoHalfRecordForDamage() throws Exception {
        Path folder = copy("sambil menulis");
        Path segment = folder.resolve("journal/articles/00000001.jsonl");
        try (Workspace workspace = Workspace.open(folder);
                WorkspaceLock _ = WorkspaceLock.take(new WorkspaceFolder(folder))) {
            Files.writeString(segment, "{\"crc32c\":\"00", StandardOpenOption.APPEND);
            assertThat(workspace.verify())
                    .hasValueSatisfying(r -> assertThat(r.sound()).isTrue());
            byte[] bytes = Files.readAllBytes(segment);
            bytes[100] ^= 1;
            Files.write(segment, bytes);
            assertThat(workspace.verify()).isEmpty();
        }
    }

    @Test
    void verificationMendsADamagedIndex() throws IOException {
        Path hurt = copy("pulihkan");
        try (Workspace workspace = Workspace.open(hurt)) {
            int events = workspace.summary().events();
            assertThat(workspace.verify())
                    .hasValueSatisfying(r -> assertThat(r.sound()).isTrue());
            for (Path file : files(hurt)) {
                if (file.toString().endsWith(".cfs")) {
                    byte[] bytes = Files.readAllBytes(file);
                    bytes[bytes.length / 2] ^= 1;
                    Files.write(file, bytes);
                }
            }
            assertThat(workspace.verify())
                    .hasValueSatisfying(r -> assertThat(r.index()).isNotEmpty());
            assertThat(workspace.verify())
                    .hasValueSatisfying(r -> assertThat(r.sound()).isTrue());
            assertThat(workspace.summary().events()).isEqualTo(events);
        }
    }
}
