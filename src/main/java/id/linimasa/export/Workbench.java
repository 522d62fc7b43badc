package id.linimasa.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A hidden folder beside a file, in which it is made; gone when it is closed.
///
/// @param target the file that is made
/// @param folder where
/// @param scratch for what has to be put aside
record Workbench(Path target, Path folder, Path scratch) implements Closeable {

    static Workbench beside(Path target) throws IOException {
        Path folder = Files.createTempDirectory(target.getParent(), "." + target.getFileName() + ".part");
        return new Workbench(target, folder, Files.createDirectory(folder.resolve("scratch")));
    }

    /// Where a file is made that will have the same name beside the target.
    Path file(Path done) {
        return folder.resolve(done.getFileName());
    }

    /// The files that were made beside the target, by name.
    List<Path> beside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().equals(target.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.deleteIfExists(file);
        }
    }
}
