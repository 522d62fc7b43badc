package id.linimasa.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;

/// A folder of index files that the user alone can read, where the file system knows such rights.
final class PrivateDirectory extends FilterDirectory {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private final Path folder;
    private final boolean posix;

    private PrivateDirectory(Path folder, boolean posix) throws IOException {
        super(FSDirectory.open(folder));
        this.folder = folder;
        this.posix = posix;
    }

    /// Opens the folder, and makes it and those above it where they are missing.
    static PrivateDirectory open(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] rights =
                posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FOLDER)} : new FileAttribute<?>[0];
        Files.createDirectories(folder, rights);
        return new PrivateDirectory(folder, posix);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        IndexOutput output = super.createOutput(name, context);
        makePrivate(output.getName());
        return output;
    }

    /// Lucene makes the lock's file by itself.
    @Override
    public Lock obtainLock(String name) throws IOException {
        Lock lock = super.obtainLock(name);
        makePrivate(name);
        return lock;
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        IndexOutput output = super.createTempOutput(prefix, suffix, context);
        makePrivate(output.getName());
        return output;
    }

    private void makePrivate(String name) throws IOException {
        if (posix) {
            Files.setPosixFilePermissions(folder.resolve(name), FILE);
        }
    }
}
