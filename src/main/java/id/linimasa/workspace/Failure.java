package id.linimasa.workspace;

import id.linimasa.model.Bilingual;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// What a failure of the disk means to people.
final class Failure {

    private Failure() {}

    /// A failure to read or write the workspace in a folder.
    static WorkspaceException of(Path folder, IOException cause) {
        return of(folder, WorkspaceException.Kind.UNUSABLE, cause);
    }

    /// A failure to read or write a file that is no part of a workspace.
    static WorkspaceException ofFile(Path file, IOException cause) {
        return of(file, WorkspaceException.Kind.FILE, cause);
    }

    private static WorkspaceException of(Path path, WorkspaceException.Kind kind, IOException cause) {
        if (full(cause)) {
            return new WorkspaceException(
                    path,
                    WorkspaceException.Kind.DISK,
                    new Bilingual(
                            "cakram penuh; yang sudah dilaporkan tetap tersimpan",
                            "the disk is full; what was reported is kept"),
                    cause);
        }
        return new WorkspaceException(path, kind, reason(path, cause), cause);
    }

    private static Bilingual reason(Path path, IOException cause) {
        if (Files.isDirectory(path) && !(cause instanceof FileSystemException)) {
            return new Bilingual("ini folder, bukan berkas", "this is a folder, not a file");
        }
        return switch (cause) {
            case NoSuchFileException missing -> {
                String other = other(path, missing);
                yield new Bilingual("tidak ada" + other, "does not exist" + other);
            }
            case AccessDeniedException denied -> {
                String other = other(path, denied);
                yield new Bilingual(
                        "tidak diizinkan" + other + "; periksa hak aksesnya",
                        "access denied" + other + "; check its rights");
            }
            case ZipException zip ->
                new Bilingual(
                        "bukan cadangan ruang kerja: " + zip.getMessage(),
                        "no backup of a workspace: " + zip.getMessage());
            default ->
                new Bilingual(
                        "tidak dapat dibaca atau ditulis: " + told(cause), "can't be read or written: " + told(cause));
        };
    }

    /// The file that failed, where it is another than the one named first.
    private static String other(Path path, FileSystemException failure) {
        String file = failure.getFile();
        return file == null || file.equals(path.toString()) ? "" : ": " + file;
    }

    private static String told(IOException failure) {
        Throwable cause = failure.getCause() instanceof UncheckedIOException wrapped ? wrapped : failure;
        String message = cause.getMessage();
        return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    private static boolean full(@Nullable Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            String message = at instanceof FileSystemException file ? file.getReason() : at.getMessage();
            if (message != null) {
                String lower = message.toLowerCase(Locale.ROOT);
                if (lower.contains("no space left") || lower.contains("not enough space") || lower.contains("quota")) {
                    return true;
                }
            }
        }
        return false;
    }
}
