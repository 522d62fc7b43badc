package id.linimasa.workspace;

import id.linimasa.model.Bilingual;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
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
        return new WorkspaceException(folder, WorkspaceException.Kind.UNUSABLE, reason(cause), cause);
    }

    private static Bilingual reason(IOException cause) {
        return switch (cause) {
            case NoSuchFileException missing ->
                new Bilingual("tidak ada: " + missing.getFile(), "does not exist: " + missing.getFile());
            case AccessDeniedException denied ->
                new Bilingual(
                        "tidak diizinkan: " + denied.getFile() + "; periksa hak aksesnya",
                        "access denied: " + denied.getFile() + "; check its rights");
            case ZipException zip ->
                new Bilingual("bukan cadangan ruang kerja: " + told(zip), "no backup of a workspace: " + told(zip));
            default ->
                new Bilingual(
                        "tidak dapat dibaca atau ditulis: " + told(cause), "can't be read or written: " + told(cause));
        };
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
