package id.linimasa.cli;

import id.linimasa.export.content.UnreadableArticleException;
import id.linimasa.model.Bilingual;
import id.linimasa.query.QuerySyntaxException;
import id.linimasa.workspace.WorkspaceException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a failure that reached the command line means for the exit status; logged here, where it is finally caught.
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static int status(Exception failure) {
        LOG.debug("command failed", failure);
        return switch (failure) {
            case InterruptedException _, CancellationException _ -> ExitStatus.INTERRUPTED;
            case WorkspaceException workspace ->
                workspace.kind() == WorkspaceException.Kind.FILE ? ExitStatus.PARTLY : ExitStatus.WORKSPACE;
            case QuerySyntaxException _ -> ExitStatus.USAGE;
            default -> ExitStatus.PARTLY;
        };
    }

    /// What is told of it.
    static String message(Exception failure, Language language) {
        return switch (failure) {
            case WorkspaceException workspace -> language.of(workspace.text());
            case QuerySyntaxException query ->
                language.of(query.text()) + language.of(" (aksara ke-", " (character ") + (query.position() + 1) + ")";
            case UncheckedIOException wrapped -> message(Objects.requireNonNull(wrapped.getCause()), language);
            case UnreadableArticleException article -> language.of(article.text());
            case FileSystemException file -> file.getFile() + ": " + language.of(reason(file));
            default -> failure.getMessage() == null ? failure.toString() : failure.getMessage();
        };
    }

    private static Bilingual reason(FileSystemException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> new Bilingual("tidak ada", "does not exist");
            case AccessDeniedException _ -> new Bilingual("tidak diizinkan", "access denied");
            case FileAlreadyExistsException _ -> new Bilingual("sudah ada", "is there already");
            default -> {
                String told = String.valueOf(failure.getReason());
                yield told.contains("No space left")
                        ? new Bilingual("cakram penuh", "the disk is full")
                        : new Bilingual(told, told);
            }
        };
    }
}
