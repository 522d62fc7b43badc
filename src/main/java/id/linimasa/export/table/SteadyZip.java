package id.linimasa.export.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A ZIP whose bytes depend on its contents alone: all entries have the same time.
final class SteadyZip implements Closeable {
    /// The first moment that ZIP can tell.
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    SteadyZip(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    void add(String name, byte[] content) throws IOException {
        begin(name);
        zip.write(content);
        zip.closeEntry();
    }

    void add(String name, Path content) throws IOException {
        begin(name);
        Files.copy(content, zip);
        zip.closeEntry();
    }

    void add(String name, InputStream content) throws IOException {
        begin(name);
        content.transferTo(zip);
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIRST);
        zip.putNextEntry(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
