package id.linimasa.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// How many inputs an import will read, where each file is one: what a guess of the time left needs.
final class InputCount {

    private static final Set<String> OF_MANY =
            Set.of("jsonl", "ndjson", "csv", "tsv", "zip", "warc", "gz", "mbox", "json", "xml", "rss");
    private static final int MOST = 200_000;

    private InputCount() {}

    /// The number of files, or 0 where some hold many articles, or where they can't be counted. Takes its time.
    static int of(List<Path> paths) {
        int count = 0;
        for (Path path : paths) {
            try (Stream<Path> files = Files.walk(path)) {
                List<Path> all = files.filter(Files::isRegularFile).limit(MOST).toList();
                if (all.stream().anyMatch(InputCount::ofMany)) {
                    return 0;
                }
                count += all.size();
            } catch (IOException | UncheckedIOException unreadable) {
                return 0; // the import itself says why
            }
        }
        return count;
    }

    private static boolean ofMany(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return OF_MANY.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
