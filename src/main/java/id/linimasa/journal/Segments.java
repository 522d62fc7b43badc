package id.linimasa.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The numbered files of one journal: `00000001.jsonl`, `00000002.jsonl` …
///
/// @param folder that holds them; it need not exist
record Segments(Path folder) {
    private static final String SUFFIX = ".jsonl";
    private static final int DIGITS = 8;

    /// The file of segment `number`.
    Path file(int number) {
        return folder.resolve(String.format(Locale.ROOT, "%0" + DIGITS + "d%s", number, SUFFIX));
    }

    /// The numbers of the segments that exist, ascending.
    List<Integer> numbers() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> n.length() == DIGITS + SUFFIX.length() && n.endsWith(SUFFIX))
                    .map(n -> n.substring(0, DIGITS))
                    .filter(n -> n.chars().allMatch(c -> c >= '0' && c <= '9'))
                    .map(Integer::parseInt)
                    .sorted()
                    .toList();
        }
    }
}
