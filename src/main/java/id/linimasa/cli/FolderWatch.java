package id.linimasa.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds files that are new or changed in folders, once they no longer grow. It looks again and again instead of being
/// told: notifications get lost on network folders and under load. Used by one thread.
final class FolderWatch {
    /// The time between two looks.
    static final Duration EVERY = Duration.ofSeconds(1);

    /// Links are followed, as an import does; a circle of them is a file that can't be visited.
    private static final Set<FileVisitOption> LINKS = Set.of(FileVisitOption.FOLLOW_LINKS);

    private final List<Path> folders;
    private Map<Path, State> last;
    private final Map<Path, State> known;

    private record State(long size, FileTime changed) {}

    /// Takes what lies in the folders now as known.
    FolderWatch(List<Path> folders) throws IOException {
        this.folders = List.copyOf(folders);
        this.last = look();
        this.known = new HashMap<>(last);
    }

    /// The files that are new or changed since they were last handed out, and that were so at the look before too.
    List<Path> settled() throws IOException {
        Map<Path, State> now = look();
        List<Path> settled = new ArrayList<>();
        now.forEach((file, state) -> {
            if (!state.equals(known.get(file)) && state.equals(last.get(file))) {
                settled.add(file);
                known.put(file, state);
            }
        });
        last = now;
        settled.sort(null);
        return settled;
    }

    private Map<Path, State> look() throws IOException {
        Map<Path, State> found = new HashMap<>();
        for (Path folder : folders) {
            if (Files.exists(folder)) {
                Files.walkFileTree(folder, LINKS, Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile()) {
                            found.put(file, new State(attributes.size(), attributes.lastModifiedTime()));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failure) {
                        return FileVisitResult.CONTINUE; // gone again, or not readable yet: the next look sees
                    }
                });
            }
        }
        return found;
    }
}
