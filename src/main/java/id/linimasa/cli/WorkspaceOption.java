package id.linimasa.cli;

import id.linimasa.model.Bilingual;
import id.linimasa.workspace.Workspace;
import id.linimasa.workspace.WorkspaceException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The workspace that a command works on.
final class WorkspaceOption {
    @Option(
            names = {"-w", "--workspace"},
            paramLabel = "DIR",
            description = "Folder ruang kerja / workspace folder (bawaan / default: linimasa/default)")
    private @Nullable Path folder;

    Path folder() {
        Path given = folder;
        return given == null ? Workspace.defaultFolder() : given;
    }

    /// Opens it, and makes it where it is missing.
    Workspace open() {
        return Workspace.open(folder());
    }

    /// Opens it.
    ///
    /// @throws WorkspaceException where there is none
    Workspace openExisting() {
        if (Files.exists(folder()) && !Files.isDirectory(folder())) {
            throw unusable("bukan folder", "not a folder");
        }
        if (Files.isDirectory(folder()) && !(Files.isReadable(folder()) && Files.isExecutable(folder()))) {
            throw unusable(
                    "tidak ada izin membaca; periksa hak aksesnya", "no permission to read it; check its rights");
        }
        if (!Workspace.exists(folder())) {
            throw unusable(
                    "belum ada ruang kerja di sini; buat dengan: linimasa import BERKAS...",
                    "there is no workspace here yet; make one with: linimasa import FILE...");
        }
        return open();
    }

    private WorkspaceException unusable(String indonesian, String english) {
        return new WorkspaceException(
                folder(), WorkspaceException.Kind.UNUSABLE, new Bilingual(indonesian, english), null);
    }
}
