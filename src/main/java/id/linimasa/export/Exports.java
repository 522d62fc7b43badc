package id.linimasa.export;

import id.linimasa.export.content.Counts;
import id.linimasa.export.content.Digests;
import id.linimasa.export.content.ExportRequest;
import id.linimasa.export.content.ExportSource;
import id.linimasa.export.content.Manifest;
import id.linimasa.export.content.ManifestJson;
import id.linimasa.export.content.Progress;
import id.linimasa.export.content.Target;
import java.io.BufferedOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// The one door to all formats: writes an export and its manifest beside their place and moves them there when both are
/// whole, so that a full disk or a cancelled export leaves what was there before.
///
/// Safe for any number of threads.
///
/// ```java
/// new Exports().write(workspace.export(request), request, Path.of("peristiwa.csv"), Progress.NONE);
/// ```
public final class Exports {
    private static final String MANIFEST = ".manifest.json";

    private final InstantSource clock;
    private final UnaryOperator<OutputStream> disk;

    /// By the system's clock.
    public Exports() {
        this(InstantSource.system(), out -> out);
    }

    /// @param disk put between the formats and the disk, so that a test can let it fail
    Exports(InstantSource clock, UnaryOperator<OutputStream> disk) {
        this.clock = clock;
        this.disk = disk;
    }

    /// Where the manifest of an export lies.
    public static Path manifestOf(Path file) {
        return file.resolveSibling(file.getFileName() + MANIFEST);
    }

    /// Writes an export of this moment.
    ///
    /// @return the files that were written, the manifest last
    /// @throws IOException where it can't be written; its message names the file
    /// @throws java.util.concurrent.CancellationException where the progress ended it
    public List<Path> write(ExportSource source, ExportRequest request, Path file, Progress progress)
            throws IOException {
        return write(source, request, clock.instant().truncatedTo(ChronoUnit.SECONDS), file, progress);
    }

    /// Makes an export again: with the time of the first one where everything it was made from is the same, so that all
    /// bytes are, too.
    public List<Path> again(ExportSource source, ManifestJson.Read first, Path file, Progress progress)
            throws IOException {
        return source.inputs().equals(first.inputs())
                ? write(source, first.request(), first.generatedAt(), file, progress)
                : write(source, first.request(), file, progress);
    }

    private List<Path> write(
            ExportSource source, ExportRequest request, Instant generatedAt, Path file, Progress progress)
            throws IOException {
        Path target = file.toAbsolutePath().normalize();
        Path folder = Objects.requireNonNull(target.getParent(), "a file lies in a folder");
        if (!Files.isDirectory(folder)) {
            throw new FileNotFoundException(file + ": no such folder: " + folder);
        }
        if (Files.isDirectory(target)) {
            throw new FileNotFoundException(file + ": is a folder");
        }
        try (Workbench bench = Workbench.beside(target)) {
            Counts counts = Counts.of(source.columns(), request.options().group());
            Manifest manifest = new Manifest(version(), generatedAt, request, counts, source.inputs());
            WatchedSource watched = new WatchedSource(source, counts.events(), progress);
            List<ManifestJson.FileEntry> entries =
                    request.format().picture() ? pictures(watched, manifest, bench) : stream(watched, manifest, bench);
            Files.writeString(bench.file(manifestOf(target)), ManifestJson.text(manifest, entries));
            List<Path> files = new ArrayList<>();
            for (ManifestJson.FileEntry entry : entries) {
                files.add(folder.resolve(entry.name()));
            }
            files.add(manifestOf(target));
            watched.check();
            for (Path done : files) {
                Files.move(bench.file(done), done, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return List.copyOf(files);
        } catch (UncheckedIOException e) {
            throw failed(file, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private static IOException failed(Path file, IOException cause) {
        return new IOException(file + ": " + cause.getMessage(), cause);
    }

    /// The program's version, `dev` where it runs from its sources.
    private static String version() {
        String version = Exports.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }

    private List<ManifestJson.FileEntry> stream(ExportSource source, Manifest manifest, Workbench bench)
            throws IOException {
        MessageDigest digest = Digests.sha256();
        Path file = bench.file(bench.target());
        try (OutputStream out = new BufferedOutputStream(
                new DigestOutputStream(disk.apply(Files.newOutputStream(file)), digest), 1 << 16)) {
            Formats.of(manifest.request().format()).write(source, manifest, new Target(out, file, bench.scratch()));
        }
        List<ManifestJson.FileEntry> entries = new ArrayList<>();
        entries.add(new ManifestJson.FileEntry(
                String.valueOf(bench.target().getFileName()), Files.size(file), Digests.hex(digest)));
        for (Path beside : bench.beside()) {
            entries.add(entry(beside));
        }
        return entries;
    }

    private static ManifestJson.FileEntry entry(Path file) throws IOException {
        MessageDigest digest = Digests.sha256();
        digest.update(Files.readAllBytes(file));
        return new ManifestJson.FileEntry(String.valueOf(file.getFileName()), Files.size(file), Digests.hex(digest));
    }

    private static List<ManifestJson.FileEntry> pictures(ExportSource source, Manifest manifest, Workbench bench)
            throws IOException {
        List<ManifestJson.FileEntry> entries = new ArrayList<>();
        for (Path page : TimelinePages.write(source, manifest, bench.file(bench.target()))) {
            entries.add(entry(page));
        }
        return entries;
    }
}
