package id.linimasa.workspace;

import id.linimasa.model.Bilingual;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What lies where in a workspace, and whether a folder is one that this program can use.
///
/// `workspace.json` tells the version of the layout; `lock` is locked by whoever writes; `journal/` is true; `index/`
/// is derived; `lexicon/` is the user's; `window.properties` is how the window was left.
record WorkspaceFolder(Path path) {
    /// The layout that this program makes; older ones are brought to it by [Migration].
    static final int FORMAT = 2;

    /// The file that makes a folder a workspace.
    static final String MARK = "workspace.json";
    private static final Set<String> OWN = Set.of(
            MARK,
            MARK + ".new",
            "lock",
            "journal",
            "index",
            "lexicon",
            "window.properties",
            "searches.tsv",
            "recent-searches.tsv",
            "last-import.txt");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    Path lock() {
        return path.resolve("lock");
    }

    Path articles() {
        return journal().resolve("articles");
    }

    /// What people decided: a journal of the same form as that of the articles, with numbers of its own.
    Path decisions() {
        return journal().resolve("decisions");
    }

    private Path journal() {
        return path.resolve("journal");
    }

    /// The folders of all journals that exist, those of later versions included, in order of their names.
    List<Path> journals() throws IOException {
        if (!Files.isDirectory(journal())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(journal())) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    /// Where the last import begins.
    Path lastImport() {
        return path.resolve("last-import.txt");
    }

    Path index() {
        return path.resolve("index");
    }

    /// The user's own lexicons; made by the user, if at all.
    Path lexicons() {
        return path.resolve("lexicon");
    }

    /// Whether a workspace is there.
    boolean exists() {
        return Files.isRegularFile(path.resolve(MARK));
    }

    /// Makes the folder a workspace where it is none, and checks that this program can use it.
    ///
    /// @throws WorkspaceException where it can't
    void prepare() {
        try {
            if (!exists()) {
                create();
            } else if (format() < FORMAT) {
                Migration.run(this, format());
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private void create() throws IOException {
        refuse(OWN);
        boolean there = Files.isDirectory(path);
        Files.createDirectories(path, rights("rwx------"));
        if (there && Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
        mark(FORMAT);
    }

    /// Notes the layout.
    void mark(int format) throws IOException {
        write(
                path.resolve(MARK),
                MAPPER.writeValueAsString(MAPPER.createObjectNode().put("format", format)) + "\n");
    }

    /// Writes a small file that the user alone can read, beside and then into place.
    static void write(Path file, String text) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside, rights("rw-------"));
        Files.writeString(beside, text, StandardCharsets.UTF_8, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Sees to it that the folder is missing or empty.
    ///
    /// @throws WorkspaceException where it holds something
    void refuseStrangers() {
        try {
            refuse(Set.of());
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private void refuse(Set<String> own) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(path)) {
            throw refused("bukan folder", "not a folder");
        }
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.list(path)) {
                Optional<String> stranger = files.map(f -> f.getFileName().toString())
                        .filter(n -> !own.contains(n))
                        .sorted()
                        .findFirst();
                if (stranger.isPresent()) {
                    throw refused(
                            "folder ini berisi berkas lain (" + stranger.get() + ") dan bukan ruang kerja",
                            "the folder holds other files (" + stranger.get() + ") and is no workspace");
                }
            }
        }
    }

    /// The layout of this workspace.
    ///
    /// @throws WorkspaceException where the program doesn't know it
    private int format() throws IOException {
        int format;
        try {
            JsonNode mark = MAPPER.readTree(Files.readString(path.resolve(MARK)));
            format = mark.path("format").asInt(0);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (JacksonException | CharacterCodingException e) {
            throw new WorkspaceException(
                    path, WorkspaceException.Kind.UNUSABLE, new Bilingual(MARK + " rusak", MARK + " is damaged"), e);
        }
        if (format > FORMAT) {
            throw new WorkspaceException(
                    path,
                    WorkspaceException.Kind.NEWER,
                    new Bilingual(
                            "dibuat oleh Linimasa yang lebih baru (format " + format + "; program ini mengenal "
                                    + FORMAT + ")",
                            "made by a newer Linimasa (format " + format + "; this program knows " + FORMAT + ")"),
                    null);
        }
        if (format < 1) {
            throw refused(MARK + " tidak menyebut format", MARK + " names no format");
        }
        return format;
    }

    /// Rights of a new file or folder, none where the file system knows no such rights.
    static FileAttribute<?>[] rights(String rights) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private WorkspaceException refused(String id, String en) {
        return new WorkspaceException(path, WorkspaceException.Kind.UNUSABLE, new Bilingual(id, en), null);
    }

    /// The exception for a folder that can't be read or written.
    WorkspaceException unusable(IOException cause) {
        return Failure.of(path, cause);
    }
}
