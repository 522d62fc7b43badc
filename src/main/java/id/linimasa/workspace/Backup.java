package id.linimasa.workspace;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A workspace in one ZIP file: `workspace.json`, all journals, settings and lexicons; no index, which is
/// made anew.
final class Backup {
    private static final int CHUNK = 1 << 16;

    private Backup() {}

    static int write(WorkspaceFolder folder, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        Files.deleteIfExists(beside);
        Files.createFile(beside, WorkspaceFolder.rights("rw-------"));
        int count = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path kept : kept(folder)) {
                zip.putNextEntry(new ZipEntry(name(folder, kept)));
                copy(kept, zip);
                zip.closeEntry();
                count++;
            }
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return count;
    }

    /// Copies a file; of a journal's segment the whole records alone, for another process may be writing the next one.
    private static void copy(Path kept, OutputStream zip) throws IOException {
        if (!kept.getFileName().toString().endsWith(".jsonl")) {
            Files.copy(kept, zip);
            return;
        }
        try (RandomAccessFile segment = new RandomAccessFile(kept.toFile(), "r")) {
            long left = wholeRecords(segment);
            segment.seek(0);
            byte[] buffer = new byte[CHUNK];
            while (left > 0) {
                int read = segment.read(buffer, 0, (int) Math.min(CHUNK, left));
                if (read < 0) {
                    return;
                }
                zip.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    /// How far the records that end with a line feed reach.
    private static long wholeRecords(RandomAccessFile segment) throws IOException {
        byte[] buffer = new byte[CHUNK];
        for (long end = segment.length(); end > 0; end -= Math.min(CHUNK, end)) {
            int length = (int) Math.min(CHUNK, end);
            segment.seek(end - length);
            segment.readFully(buffer, 0, length);
            for (int i = length - 1; i >= 0; i--) {
                if (buffer[i] == '\n') {
                    return end - length + i + 1;
                }
            }
        }
        return 0;
    }

    private static List<Path> kept(WorkspaceFolder folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.path())) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !f.startsWith(folder.index()) && !f.equals(folder.lock()))
                    .sorted()
                    .toList();
        }
    }

    /// Names in a ZIP file are parted by `/` everywhere (APPNOTE 4.4.17).
    private static String name(WorkspaceFolder folder, Path file) {
        return folder.path().relativize(file).toString().replace('\\', '/');
    }

    static int read(Path file, WorkspaceFolder folder) throws IOException {
        int count = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(WorkspaceFolder.MARK) == null) {
                throw new ZipException("no backup of a workspace");
            }
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                // the mark comes last: before it, the folder is no workspace
                if (!entry.isDirectory() && !entry.getName().equals(WorkspaceFolder.MARK)) {
                    extract(zip, entry, folder);
                    count++;
                }
            }
            extract(zip, zip.getEntry(WorkspaceFolder.MARK), folder);
        }
        return count + 1;
    }

    private static void extract(ZipFile zip, ZipEntry entry, WorkspaceFolder folder) throws IOException {
        Path target = folder.path().resolve(entry.getName()).normalize();
        if (!target.startsWith(folder.path())) {
            throw new ZipException("an entry leaves the folder: " + entry.getName());
        }
        Path parent = target.getParent();
        if (parent != null) {
            Files.createDirectories(parent, WorkspaceFolder.rights("rwx------"));
        }
        Files.createFile(target, WorkspaceFolder.rights("rw-------"));
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target)) {
            in.transferTo(out);
        }
    }
}
