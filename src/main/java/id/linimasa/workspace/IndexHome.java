package id.linimasa.workspace;

import id.linimasa.index.EventIndex;
import id.linimasa.index.IndexStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder of a workspace's indexes: numbered generations of which the newest counts.
///
/// A new generation is made beside and moved into place whole, so that a crash leaves the older one, and readers of the
/// older one go on reading.
final class IndexHome {
    private static final Logger LOG = LoggerFactory.getLogger(IndexHome.class);
    private static final Pattern GENERATION = Pattern.compile("\\d{6}");
    private static final String BESIDE = "new";

    private final Path folder;

    IndexHome(Path folder) {
        this.folder = folder;
    }

    /// The newest index, or nothing where there is none that this program can read.
    Optional<EventIndex> openNewest() {
        Path newest = newest();
        if (newest == null) {
            return Optional.empty();
        }
        try {
            if (EventIndex.stampOf(newest).filter(IndexStamp::readable).isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(EventIndex.open(newest));
        } catch (IOException | RuntimeException e) {
            LOG.warn("index {} can't be read and will be made anew: {}", newest, e.toString());
            return Optional.empty();
        }
    }

    /// The number of the newest generation, 0 where there is none.
    int newestNumber() {
        Path newest = newest();
        return newest == null ? 0 : Integer.parseInt(newest.getFileName().toString());
    }

    /// The folder of the newest generation, or null.
    @Nullable
    Path newest() {
        List<Path> all = generations();
        return all.isEmpty() ? null : all.getLast();
    }

    private List<Path> generations() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            f -> GENERATION.matcher(f.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(f -> f.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw Failure.of(folder, e);
        }
    }

    /// Makes an empty index beside the newest.
    EventIndex begin(IndexStamp stamp) throws IOException {
        Path beside = folder.resolve(BESIDE);
        FolderTree.delete(beside);
        return EventIndex.create(beside, stamp);
    }

    /// Puts the closed index that [#begin] made in the place of the newest.
    void finish() throws IOException {
        List<Path> older = generations();
        String name = String.format(Locale.ROOT, "%06d", newestNumber() + 1);
        Files.move(folder.resolve(BESIDE), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        for (Path old : older) {
            try {
                FolderTree.delete(old);
            } catch (IOException e) {
                LOG.info("older index {} is still in use: {}", old, e.toString());
            }
        }
    }
}
