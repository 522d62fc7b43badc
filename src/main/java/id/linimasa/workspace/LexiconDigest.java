package id.linimasa.workspace;

import id.linimasa.export.content.Digests;
import id.linimasa.export.content.Inputs;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The lexicons that events were found with, in one number: the program's and the user's own.
final class LexiconDigest {
    private static final String PROGRAM = "/id/linimasa/extract/lexicon";
    private static final String ONE = PROGRAM + "/months.tsv";

    private LexiconDigest() {}

    /// @param own the folder of the user's lexicons, which may be missing
    static Inputs.Digest of(Path own) throws IOException {
        List<String> lines = new ArrayList<>(program());
        if (Files.isDirectory(own)) {
            lines.addAll(files(own, "own/"));
        }
        return Digests.of(lines);
    }

    private static List<String> program() throws IOException {
        URL one = LexiconDigest.class.getResource(ONE);
        if (one == null) {
            throw new IOException("missing: " + ONE);
        }
        if (one.openConnection() instanceof JarURLConnection jar) {
            try (FileSystem inside = FileSystems.newFileSystem(Path.of(uri(jar.getJarFileURL())))) {
                return files(inside.getPath(PROGRAM), "");
            }
        }
        return files(Path.of(uri(one)).resolveSibling("."), "");
    }

    private static URI uri(URL url) throws IOException {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IOException(url.toString(), e);
        }
    }

    private static List<String> files(Path folder, String prefix) throws IOException {
        Path root = folder.normalize();
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).toList()) {
                MessageDigest digest = Digests.sha256();
                digest.update(Files.readAllBytes(file));
                String name = root.relativize(file).toString().replace('\\', '/');
                lines.add(prefix + name + " " + Digests.hex(digest));
            }
        }
        return lines;
    }
}
