package id.linimasa.workspace;

import id.linimasa.model.Bilingual;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A workspace, or a file that goes with it, that can't be opened, written or read, and why.
public final class WorkspaceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path path;
    private final transient Bilingual reason;
    private final Kind kind;

    /// What is in the way.
    public enum Kind {
        /// The folder is none, belongs to others, or can't be read or written.
        UNUSABLE,
        /// Another process is writing.
        BUSY,
        /// A newer program made it.
        NEWER,
        /// No room is left, or the disk failed.
        DISK,
        /// Not the workspace but a file that is read into it or written from it: a backup, a colleague's decisions.
        FILE
    }

    /// @param path the folder of the workspace, or the file
    /// @param reason why, without the name of folder or file
    public WorkspaceException(Path path, Kind kind, Bilingual reason, @Nullable Throwable cause) {
        super(path + ": " + reason.en(), cause);
        this.path = path;
        this.kind = kind;
        this.reason = reason;
    }

    /// What is in the way.
    public Kind kind() {
        return kind;
    }

    /// For people, the name of folder or file first.
    public Bilingual text() {
        return new Bilingual(path + ": " + reason.id(), path + ": " + reason.en());
    }
}
