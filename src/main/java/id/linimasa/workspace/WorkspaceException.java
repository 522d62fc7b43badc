package id.linimasa.workspace;

import id.linimasa.model.Bilingual;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A workspace that can't be opened, written or read, and why.
public final class WorkspaceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path folder;
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
        DISK
    }

    /// @param reason why, without the folder's name
    public WorkspaceException(Path folder, Kind kind, Bilingual reason, @Nullable Throwable cause) {
        super(folder + ": " + reason.en(), cause);
        this.folder = folder;
        this.kind = kind;
        this.reason = reason;
    }

    /// What is in the way.
    public Kind kind() {
        return kind;
    }

    /// For people, the folder's name first.
    public Bilingual text() {
        return new Bilingual(folder + ": " + reason.id(), folder + ": " + reason.en());
    }
}
