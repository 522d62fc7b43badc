package id.linimasa.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.linimasa.query.EventQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    Path temp;

    private Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void importOneArticle() throws IOException {
        folder = temp.resolve("ruang 'kerja' \"saya\" 😀");
        file = temp.resolve("cadangan 'saya' 😀.zip");
        Path article = Files.writeString(temp.resolve("a.txt"), "Putin bertemu Macron di Moskow pada 3 Mei 2022.\n");
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.importFiles(List.of(article), ImportListener.NONE);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }

    private Path zip(String... names) throws IOException {
        Path made = temp.resolve("buatan.zip");
        try (OutputStream out = Files.newOutputStream(made);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("{\"format\":2}\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        return made;
    }

    @Test
    void everythingButWhatCanBeMadeAgainComesBack() throws IOException {
        Files.createDirectories(folder.resolve("lexicon"));
        Files.writeString(folder.resolve("lexicon/persons.tsv"), "");
        Files.writeString(folder.resolve("window.properties"), "theme=dark\n");
        Files.createDirectories(folder.resolve("journal/decisions"));
        Files.copy(
                folder.resolve("journal/articles/00000001.jsonl"), folder.resolve("journal/decisions/00000001.jsonl"));
        int count = WorkspaceCare.backup(folder, file, false);
        Path restored = temp.resolve("pulih 😀");
        assertThat(WorkspaceCare.restore(file, restored)).isEqualTo(count);
        assertThat(files(restored))
                .contains(
                        Path.of("workspace.json"),
                        Path.of("window.properties"),
                        Path.of("lexicon/persons.tsv"),
                        Path.of("journal/articles/00000001.jsonl"),
                        Path.of("journal/decisions/00000001.jsonl"))
                .noneMatch(f -> f.startsWith("index") || f.endsWith("lock"));
    }

    @Test
    void restoredWorkspaceHoldsTheSameEvents() {
        WorkspaceCare.backup(folder, file, false);
        Path restored = Path.of(temp.toString(), "pulih");
        WorkspaceCare.restore(file, restored);
        try (Workspace before = Workspace.open(folder);
                Workspace after = Workspace.open(restored)) {
            assertThat(after.page(EventQuery.ALL).events())
                    .isNotEmpty()
                    .isEqualTo(before.page(EventQuery.ALL).events());
        }
    }

    @Test
    void recordThatIsBeingWrittenIsLeftOut() throws IOException {
        Path segment = folder.resolve("journal/articles/00000001.jsonl");
        byte[] whole = Files.readAllBytes(segment);
        Files.writeString(segment, "{\"crc32c\":\"00", StandardOpenOption.APPEND);
        WorkspaceCare.backup(folder, file, false);
        WorkspaceCare.restore(file, temp.resolve("pulih"));
        assertThat(temp.resolve("pulih/journal/articles/00000001.jsonl")).hasBinaryContent(whole);
    }

    @Test
    void existingFileIsOverwrittenOnlyWhenTold() throws IOException {
        Files.writeString(file, "berharga");
        assertThatExceptionOfType(WorkspaceException.class)
                .isThrownBy(() -> WorkspaceCare.backup(folder, file, false))
                .withMessageContaining("already");
        assertThat(file).hasContent("berharga");
        assertThat(WorkspaceCare.backup(folder, file, true)).isPositive();
        assertThat(temp.resolve(file.getFileName() + ".part")).doesNotExist();
    }

    @Test
    void folderOrTheWorkspaceItselfIsNoPlaceForABackup() throws IOException {
        Path inside = folder.resolve("b.zip");
        Path directory = Files.createDirectory(temp.resolve("folder"));
        for (Path wrong : List.of(inside, directory, temp.resolve("tiada/b.zip"))) {
            assertThatExceptionOfType(WorkspaceException.class)
                    .isThrownBy(() -> WorkspaceCare.backup(folder, wrong, true));
        }
        assertThat(inside).doesNotExist();
        assertThat(temp.resolve("folder.part")).doesNotExist();
    }

    @Test
    void whatIsNoBackupIsRefusedAndLeavesNothing() throws IOException {
        Path text = Files.writeString(temp.resolve("bukan.zip"), "bukan zip");
        Path target = temp.resolve("pulih");
        for (Path wrong : List.of(text, temp.resolve("tiada.zip"), zip("lain.txt"), folder)) {
            assertThatExceptionOfType(WorkspaceException.class)
                    .isThrownBy(() -> WorkspaceCare.restore(wrong, target))
                    .withMessageContaining(wrong.toString());
            assertThat(target).doesNotExist();
            assertThat(temp.resolve("pulih.part")).doesNotExist();
        }
    }

    @Test
    void entryThatLeavesTheFolderIsRefused() throws IOException {
        Path bad = zip("workspace.json", "../keluar.txt");
        assertThatExceptionOfType(WorkspaceException.class)
                .isThrownBy(() -> WorkspaceCare.restore(bad, temp.resolve("pulih")));
        assertThat(temp.resolve("keluar.txt")).doesNotExist();
        assertThat(temp.resolve("pulih")).doesNotExist();
    }

    @Test
    void folderThatHoldsSomethingIsLeftAsItIs() throws IOException {
        WorkspaceCare.backup(folder, file, false);
        Path others = Files.createDirectory(temp.resolve("lain"));
        Files.writeString(others.resolve("a.txt"), "milik orang");
        for (Path taken : List.of(others, folder, others.resolve("a.txt"))) {
            assertThatExceptionOfType(WorkspaceException.class).isThrownBy(() -> WorkspaceCare.restore(file, taken));
        }
        assertThat(files(others)).containsExactly(Path.of("a.txt"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void backupAndRestoredFilesAreReadableByTheUserAlone() throws IOException {
        WorkspaceCare.backup(folder, file, false);
        Path restored = Files.createDirectory(temp.resolve("pulih"));
        WorkspaceCare.restore(file, restored);
        try (Stream<Path> all = Stream.concat(Stream.of(file), Files.walk(restored))) {
            for (Path one : all.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)))
                        .as("%s", one)
                        .endsWith("------");
            }
        }
    }
}
