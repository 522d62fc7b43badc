package id.linimasa.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the last import begins: the number of the last article that was there before it, as a line of
/// `last-import.txt`. A missing or damaged file means that nothing was there before. Safe for any number of
/// threads.
final class LastImport {
    private static final Logger LOG = LoggerFactory.getLogger(LastImport.class);

    private final Path file;
    private volatile long before;

    LastImport(Path file) {
        this.file = file;
        this.before = read();
    }

    private long read() {
        try {
            return Files.exists(file)
                    ? Long.parseLong(
                            Files.readString(file, StandardCharsets.UTF_8).strip())
                    : 0;
        } catch (IOException | NumberFormatException e) {
            LOG.warn("{} not read: {}", file, e.toString());
            return 0;
        }
    }

    /// The number of the last article before it.
    long before() {
        return before;
    }

    /// An import brought articles after this number. Written beside, then moved.
    void brought(long sequence) throws IOException {
        before = sequence;
        WorkspaceFolder.write(file, sequence + "\n");
    }
}
