package id.linimasa.workspace;

import id.linimasa.model.Bilingual;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
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

    /// @param replace whether a file that is there already may be overwritten
    static int write(WorkspaceFolder folder, Path file, boolean replace) throws IOException {
        Path target = file.toAbsolutePath().normalize();
        if (target.startsWith(folder.path())) {
            throw refused(target, "cadangan tidak boleh di dalam ruang kerja itu", "a backup may not lie inside it");
        }
        if (Files.isDirectory(target) || !replace && Files.exists(target)) {
            throw refused(target, "sudah ada; pilih nama lain", "is there already; choose another name");
        }
        Path parent = target.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw refused(target, "foldernya tidak ada; buat dahulu", "its folder does not exist; make it first");
        }
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        Files.deleteIfExists(beside);
        Files.createFile(beside, WorkspaceFolder.rights("rw-------"));
        try {
            int count = write(folder, kept(folder), beside);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return count;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static int write(WorkspaceFolder folder, List<Path> files, Path target) throws IOException {
        try (FileOutputStream written = new FileOutputStream(target.toFile());
                ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(written))) {
            for (Path kept : files) {
                zip.putNextEntry(new ZipEntry(name(folder, kept)));
                copy(kept, zip);
                zip.closeEntry();
            }
            zip.finish();
            zip.flush();
            written.getFD().sync();
        }
        return files.size();
    }

    private static WorkspaceException refused(Path file, String id, String en) {
        return new WorkspaceException(file, WorkspaceException.Kind.FILE, new Bilingual(id, en), null);
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

    /// Restores into a folder beside, which takes the place of the missing or empty `folder` when it is whole.
    static int read(Path file, WorkspaceFolder folder) throws IOException {
        Path target = folder.path();
        WorkspaceFolder beside = new WorkspaceFolder(target.resolveSibling(target.getFileName() + ".part"));
        FolderTree.delete(beside.path());
        try {
            int count = extractAll(file, beside);
            Files.deleteIfExists(target); // empty
            Files.move(beside.path(), target, StandardCopyOption.ATOMIC_MOVE);
            return count;
        } finally {
            FolderTree.delete(beside.path());
        }
    }

    private static int extractAll(Path file, WorkspaceFolder folder) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(WorkspaceFolder.MARK) == null) {
                throw new ZipException("no backup of a workspace");
            }
            int count = 0;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    extract(zip, entry, folder);
                    count++;
                }
            }
            return count;
        }
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
