package id.linimasa.workspace;

import id.linimasa.model.Bilingual;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The right to write a workspace, held by one process at a time; the death of the process gives it back.
final class WorkspaceLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceLock.class);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(50);

    private final FileChannel channel;

    private WorkspaceLock(FileChannel channel) {
        this.channel = channel;
    }

    /// The lock, or nothing where another holds it.
    ///
    /// @throws IOException where the file can't be written
    static Optional<WorkspaceLock> tryTake(WorkspaceFolder folder) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.lock(),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ),
                WorkspaceFolder.rights("rw-------"));
        try {
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            sign(channel);
            return Optional.of(new WorkspaceLock(channel));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /// Writes the number of this process, which is a courtesy to others: a full disk must not be in the way of it.
    private static void sign(FileChannel channel) {
        try {
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            LOG.debug("the lock stays unsigned", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    /// The lock, after a short wait where another holds it: a look at the workspace takes no longer.
    ///
    /// @throws WorkspaceException where another goes on holding it
    static WorkspaceLock take(WorkspaceFolder folder) throws IOException {
        long patience = System.nanoTime() + PATIENCE;
        while (true) {
            Optional<WorkspaceLock> lock = tryTake(folder);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (System.nanoTime() > patience || Thread.currentThread().isInterrupted()) {
                throw busy(folder);
            }
            LockSupport.parkNanos(BETWEEN);
        }
    }

    private static WorkspaceException busy(WorkspaceFolder folder) {
        String holder = holder(folder.lock());
        return new WorkspaceException(
                folder.path(),
                WorkspaceException.Kind.BUSY,
                new Bilingual(
                        "proses lain" + holder + " sedang menulis ruang kerja ini; tidak ada yang diubah",
                        "another process" + holder + " is writing this workspace; nothing was changed"),
                null);
    }

    private static String holder(Path lock) {
        try {
            String pid = Files.readString(lock).strip();
            return pid.isEmpty() ? "" : " (" + pid + ")";
        } catch (IOException e) {
            return ""; // its number is a courtesy; some systems let nobody read a locked file
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
