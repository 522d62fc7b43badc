package id.linimasa.workspace;

import id.linimasa.model.Bilingual;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a failure of the disk means to people.
final class Failure {

    private Failure() {}

    static WorkspaceException of(Path folder, IOException cause) {
        if (full(cause)) {
            return new WorkspaceException(
                    folder,
                    WorkspaceException.Kind.DISK,
                    new Bilingual(
                            "cakram penuh; yang sudah dilaporkan tetap tersimpan",
                            "the disk is full; what was reported is kept"),
                    cause);
        }
        String what = cause instanceof AccessDeniedException ? "access denied: " + cause.getMessage() : told(cause);
        return new WorkspaceException(
                folder,
                WorkspaceException.Kind.UNUSABLE,
                new Bilingual("tidak dapat dibaca atau ditulis: " + what, "can't be read or written: " + what),
                cause);
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
