package id.linimasa.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.linimasa.export.content.ExportFormat;
import id.linimasa.export.content.ManifestJson;
import id.linimasa.export.content.Progress;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportsTest {
    @TempDir
    Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    /// A disk that takes so many bytes.
    private static Exports withRoomFor(int bytes) {
        return new Exports(InstantSource.fixed(Exporting.NOW), out -> new FilterOutputStream(out) {
            private int left = bytes;

            @Override
            public void write(byte[] b, int off, int len) throws IOException {
                left -= len;
                if (left < 0) {
                    throw new IOException("No space left on device");
                }
                out.write(b, off, len);
            }

            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PNG", "SVG", "PDF"})
    void aFullDiskLeavesTheOldFileAndNothingElse(ExportFormat format) throws IOException {
        Path file = Files.writeString(folder.resolve("o." + format.extension()), "lama");
        assertThatThrownBy(() ->
                        withRoomFor(700).write(ExampleNews.dates(), Exporting.request(format), file, Progress.NONE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.getFileName().toString());
        assertThat(file).hasContent("lama");
        assertThat(files()).containsExactly(file.getFileName().toString());
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void aCancelledExportLeavesTheOldFileAndNothingElse(ExportFormat format) throws IOException {
        Path file = Files.writeString(folder.resolve("o." + format.extension()), "lama");
        AtomicInteger asked = new AtomicInteger();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> Exporting.exports()
                        .write(
                                ExampleNews.dates(),
                                Exporting.request(format),
                                file,
                                (done, of) -> asked.incrementAndGet() < 2));
        assertThat(file).hasContent("lama");
        assertThat(files()).containsExactly(file.getFileName().toString());
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void theManifestMakesTheSameBytesAgain(ExportFormat format) throws IOException {
        ExampleNews news = ExampleNews.dates();
        Path first = Exporting.file(news, format, folder);
        ManifestJson.Read manifest = ManifestJson.read(Files.readString(Exports.manifestOf(first)));
        Path second = Files.createDirectory(folder.resolve("lagi")).resolve(first.getFileName());
        // another moment: the time of the manifest counts, for nothing has changed
        new Exports().again(news, manifest, second, Progress.NONE);
        assertThat(second).hasSameBinaryContentAs(first);
        assertThat(manifest.request()).isEqualTo(Exporting.request(format));
    }

    @Test
    void theManifestTellsWhatWasAskedAndWhatCameOfIt() throws IOException {
        Path file = Exporting.file(ExampleNews.dates(), ExportFormat.CSV, folder);
        assertThat(Files.readString(Exports.manifestOf(file)))
                .contains("\"rules\" : \"uji.1\"", "\"events\" : 11", "\"undated\" : 1", "\"format\" : \"csv\"")
                .contains("\"generatedAt\" : \"2026-11-22T00:00:00Z\"", "\"sha256\"");
        assertThat(files()).containsExactly("o.csv", "o.csv.manifest.json");
    }

    @Test
    void whatIsNoManifestIsRefused() {
        assertThatThrownBy(() -> ManifestJson.read("{}")).hasMessageContaining("manifest");
        assertThatThrownBy(() -> ManifestJson.read("bukan")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMissingFolderIsNamed() {
        Path file = folder.resolve("tiada").resolve("o.csv");
        assertThatThrownBy(() -> Exporting.exports()
                        .write(ExampleNews.dates(), Exporting.request(ExportFormat.CSV), file, Progress.NONE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("tiada");
    }

    @Test
    void progressIsTold() throws IOException {
        int[] last = new int[2];
        Exporting.exports()
                .write(
                        ExampleNews.dates(),
                        Exporting.request(ExportFormat.JSONL),
                        folder.resolve("o.jsonl"),
                        (done, of) -> {
                            last[0] = done;
                            last[1] = of;
                            return true;
                        });
        assertThat(last).containsExactly(11, 11);
    }

    /// A real file system that is really full; root alone can make one. Also for what is put aside first: tables,
    /// workbooks, pictures.
    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"HTML", "TABLES", "XLSX", "SVG", "PNG", "PDF"})
    void aFullFileSystemLeavesTheOldFile(ExportFormat format) throws Exception {
        Path disk = Files.createDirectory(folder.resolve("cakram"));
        assumeTrue(
                mount("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()), "no tmpfs may be mounted");
        try {
            Path file = Files.writeString(disk.resolve("o." + format.extension()), "lama");
            OutputStream rest = Files.newOutputStream(disk.resolve("isi"));
            rest.write(new byte[48 << 10]);
            rest.close();
            assertThatThrownBy(() -> Exporting.exports()
                            .write(ExampleNews.hostile(), Exporting.request(format), file, Progress.NONE))
                    .isInstanceOf(IOException.class);
            assertThat(file).hasContent("lama");
            try (Stream<Path> files = Files.list(disk)) {
                assertThat(files.map(f -> f.getFileName().toString()))
                        .containsExactlyInAnyOrder("o." + format.extension(), "isi");
            }
        } finally {
            mount("umount", disk.toString());
        }
    }

    private static boolean mount(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false; // no such program here
        }
    }
}
