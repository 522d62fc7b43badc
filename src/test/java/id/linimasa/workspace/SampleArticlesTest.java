package id.linimasa.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleArticlesTest {

    private static final Path SEEDS = Path.of("seeds");

    @TempDir
    Path folder;

    @Test
    void everySeedIsLaidOutByteForByteAndNothingElse() throws IOException {
        List<Path> files = SampleArticles.layOut(folder.resolve("ruang kerja"));

        try (Stream<Path> seeds = Files.list(SEEDS)) {
            assertThat(files.stream().map(file -> file.getFileName().toString()))
                    .containsExactlyElementsOf(
                            seeds.map(seed -> seed.getFileName().toString())
                                    .sorted()
                                    .toList());
        }
        for (Path file : files) {
            assertThat(file)
                    .hasSameBinaryContentAs(SEEDS.resolve(file.getFileName().toString()));
        }
        try (Stream<Path> laidOut = Files.list(folder.resolve("ruang kerja"))) {
            assertThat(laidOut).containsExactlyInAnyOrderElementsOf(files);
        }
    }

    @Test
    void layingOutTwiceChangesNothing() throws IOException {
        assertThat(SampleArticles.layOut(folder)).isEqualTo(SampleArticles.layOut(folder));
    }
}
