package id.linimasa.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.linimasa.model.Article;
import id.linimasa.model.Event;
import id.linimasa.query.EventQuery;
import id.linimasa.workspace.ImportOutcome.AlreadyKnown;
import id.linimasa.workspace.ImportOutcome.Imported;
import id.linimasa.workspace.ImportOutcome.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    @TempDir
    Path temp;

    private Path folder() {
        return temp.resolve("ruang kerja \"saya\" 😀");
    }

    private static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.sorted().toList();
        }
    }

    /// What an event says, whatever the order in which its articles came.
    private static List<String> tellings(Workspace workspace) {
        return workspace.page(EventQuery.ALL).events().stream()
                .map(WorkspaceTest::telling)
                .sorted()
                .toList();
    }

    private static String telling(Event event) {
        List<String> claims = event.claims().stream()
                .map(c -> c.article() + " " + c.mention())
                .sorted()
                .toList();
        return event.type() + " " + event.date() + " " + event.status() + " " + event.title() + " "
                + event.participants() + claims;
    }

    private List<String> imported(Path folder, List<Path> paths) {
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.importFiles(paths, ImportListener.NONE);
            return tellings(workspace);
        }
    }

    @Test
    void anyOrderTwiceGivesTheSameEvents() throws IOException {
        List<Path> forth = seeds();
        List<Path> back = new ArrayList<>(forth);
        Collections.reverse(back);
        List<String> first = imported(temp.resolve("a"), forth);
        assertThat(first).isNotEmpty();
        assertThat(imported(temp.resolve("b"), back)).isEqualTo(first);
        for (Path seed : List.of(forth.get(3), forth.get(0), forth.get(4), forth.get(2), forth.get(1))) {
            imported(temp.resolve("c"), List.of(seed));
        }
        assertThat(imported(temp.resolve("c"), List.of(Path.of("seeds")))).isEqualTo(first);
    }

    @Test
    void secondImportFindsEverythingKnown() throws IOException {
        try (Workspace workspace = Workspace.open(folder())) {
            ImportReport first = workspace.importFiles(List.of(Path.of("seeds")), ImportListener.NONE);
            assertThat(first.outcomes()).hasOnlyElementsOfType(Imported.class).hasSize(5);
            List<Event> events = workspace.page(EventQuery.ALL).events();
            ImportReport second = workspace.importFiles(seeds(), ImportListener.NONE);
            assertThat(second.outcomes())
                    .hasOnlyElementsOfType(AlreadyKnown.class)
                    .hasSize(5);
            assertThat(second.incomplete()).isFalse();
            assertThat(workspace.page(EventQuery.ALL).events()).isEqualTo(events);
        }
    }

    @Test
    void everythingIsThereAfterReopening() throws IOException {
        List<String> before = imported(folder(), seeds());
        try (Workspace workspace = Workspace.open(folder())) {
            assertThat(tellings(workspace)).isEqualTo(before);
            WorkspaceSummary summary = workspace.summary();
            assertThat(summary.articles()).isEqualTo(5);
            assertThat(summary.events()).isEqualTo(before.size());
            assertThat(summary.outdated()).isFalse();
            Event event = workspace.page(EventQuery.ALL).events().getFirst();
            Article article = workspace.article(event.articles().getFirst()).orElseThrow();
            assertThat(article.text()).isNotEmpty();
            assertThat(workspace.extraction(article.id())).isPresent();
            assertThat(workspace.event(event.claims().getLast().id())).contains(event);
        }
    }

    @Test
    void badFilesAreNamedAndTheOthersImported() throws IOException {
        Path inputs = Files.createDirectory(temp.resolve("masukan"));
        Files.copy(seeds().getFirst(), inputs.resolve("baik.txt"));
        Files.createFile(inputs.resolve("kosong.txt"));
        byte[] binary = new byte[2000];
        new Random(1).nextBytes(binary);
        Files.write(inputs.resolve("biner.txt"), binary);
        try (Workspace workspace = Workspace.open(folder())) {
            ImportReport report =
                    workspace.importFiles(List.of(inputs, temp.resolve("tiada.txt")), ImportListener.NONE);
            assertThat(report.count(Imported.class)).isEqualTo(1);
            assertThat(report.outcomes())
                    .filteredOn(Rejected.class::isInstance)
                    .extracting(ImportOutcome::source)
                    .anySatisfy(s -> assertThat(s).contains("kosong.txt"))
                    .anySatisfy(s -> assertThat(s).contains("biner.txt"))
                    .anySatisfy(s -> assertThat(s).contains("tiada.txt"))
                    .hasSize(3);
            assertThat(report.outcomes())
                    .allSatisfy(o -> assertThat(
                                    o instanceof Imported || !o.reason().en().isBlank())
                            .isTrue());
            assertThat(report.incomplete()).isTrue();
        }
    }

    @Test
    void secondWriterIsToldAndReadersWorkBesideTheFirst() throws Exception {
        List<String> before = imported(folder(), List.of(seeds().getFirst()));
        Process other = LockHolder.start(folder());
        try (Workspace workspace = Workspace.open(folder())) {
            assertThatExceptionOfType(WorkspaceException.class)
                    .isThrownBy(() -> workspace.importFiles(seeds(), ImportListener.NONE))
                    .satisfies(e -> {
                        assertThat(e.kind()).isEqualTo(WorkspaceException.Kind.BUSY);
                        assertThat(e.text().id()).contains(Long.toString(other.pid()));
                    });
            assertThat(tellings(workspace)).isEqualTo(before);
        } finally {
            other.destroy();
            other.waitFor();
        }
        assertThat(imported(folder(), seeds())).hasSizeGreaterThan(before.size());
    }

    @Test
    void readerSeesWhatAnotherImported() throws IOException {
        try (Workspace reader = Workspace.open(folder());
                Workspace writer = Workspace.open(folder())) {
            AtomicInteger told = new AtomicInteger();
            reader.addListener(told::incrementAndGet);
            reader.refresh();
            assertThat(told).hasValue(0);
            writer.importFiles(seeds(), ImportListener.NONE);
            reader.refresh();
            assertThat(told).hasValue(1);
            assertThat(tellings(reader)).isEqualTo(tellings(writer)).isNotEmpty();
        }
    }

    @Test
    void stoppedImportKeepsWhatItReported() throws IOException {
        List<ImportOutcome> heard = new ArrayList<>();
        ImportListener impatient = new ImportListener() {
            @Override
            public void done(ImportOutcome outcome) {
                heard.add(outcome);
            }

            @Override
            public boolean cancelled() {
                return !heard.isEmpty();
            }
        };
        List<Path> many = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            many.add(Files.writeString(temp.resolve(i + ".txt"), "Putin bertemu Macron di Moskow pada " + i + ".\n"));
        }
        try (Workspace workspace = Workspace.open(folder())) {
            ImportReport report = workspace.importFiles(many, impatient);
            assertThat(report.cancelled()).isTrue();
            assertThat(report.outcomes()).isEqualTo(heard).hasSizeLessThan(400);
            assertThat(workspace.summary().articles()).isEqualTo(report.count(Imported.class));
        }
    }

    @Test
    void lostIndexIsMadeAnewFromTheJournal() throws IOException {
        List<String> before = imported(folder(), seeds());
        deleteTree(folder().resolve("index"));
        try (Workspace workspace = Workspace.open(folder())) {
            assertThat(tellings(workspace)).isEqualTo(before);
        }
    }

    @Test
    void cutIndexIsMadeAnewFromTheJournal() throws IOException {
        List<String> before = imported(folder(), seeds());
        try (Stream<Path> files = Files.walk(folder().resolve("index"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (Workspace workspace = Workspace.open(folder())) {
            assertThat(tellings(workspace)).isEqualTo(before);
        }
    }

    private static void deleteTree(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void newerWorkspaceIsRefusedWithTheReason() throws IOException {
        imported(folder(), List.of());
        Files.writeString(folder().resolve("workspace.json"), "{\"format\":3}\n");
        assertThatExceptionOfType(WorkspaceException.class)
                .isThrownBy(() -> Workspace.open(folder()))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(WorkspaceException.Kind.NEWER));
    }

    @Test
    void olderLayoutIsBroughtToThisOneAndLosesNothing() throws IOException {
        List<String> before = imported(folder(), seeds());
        Path mark = folder().resolve("workspace.json");
        Files.writeString(mark, "{\"format\":1}\n");
        Files.deleteIfExists(folder().resolve("journal/decisions/00000001.jsonl"));
        Files.deleteIfExists(folder().resolve("journal/decisions"));
        try (Workspace workspace = Workspace.open(folder())) {
            assertThat(tellings(workspace)).isEqualTo(before);
        }
        assertThat(mark).hasContent("{\"format\":2}\n");
        assertThat(folder().resolve("journal/decisions")).isDirectory();
        assertThat(WorkspaceCare.check(folder()).sound()).isTrue();
    }

    @Test
    void foldersOfOthersAreLeftAlone() throws IOException {
        Path others = Files.createDirectory(temp.resolve("dokumen"));
        Files.writeString(others.resolve("surat.txt"), "Halo");
        Path file = Files.writeString(temp.resolve("berkas"), "Halo");
        for (Path refused : List.of(others, file)) {
            assertThatExceptionOfType(WorkspaceException.class)
                    .isThrownBy(() -> Workspace.open(refused))
                    .satisfies(e -> assertThat(e.kind()).isEqualTo(WorkspaceException.Kind.UNUSABLE));
        }
        assertThat(others).isDirectoryContaining("glob:**surat.txt").isDirectoryNotContaining("glob:**.json");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void emptyFolderThatOthersCouldReadIsClosedToThem() throws IOException {
        Path open = Files.createDirectory(
                temp.resolve("terbuka"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Workspace.open(open).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(open)))
                .isEqualTo("rwx------");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void everyFileIsReadableByTheUserAlone() throws IOException {
        imported(folder(), seeds());
        try (Stream<Path> files = Files.walk(folder())) {
            assertThat(files)
                    .allSatisfy(f -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(f)))
                            .endsWith("------"));
        }
    }
}
