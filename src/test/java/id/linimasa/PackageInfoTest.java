package id.linimasa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every package introduces itself.
class PackageInfoTest {

    private static final Path SOURCES = Path.of("src/main/java");

    static List<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void saysInThreeToTenLinesWhatItIsForAndIsNullMarked(Path folder) throws IOException {
        Path file = folder.resolve("package-info.java");
        assertThat(file).exists();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);

        assertThat(lines).contains("@NullMarked");
        assertThat(lines.stream().filter(line -> line.startsWith("/// ")))
                .as("lines of introduction")
                .hasSizeBetween(3, 10);
    }
}
