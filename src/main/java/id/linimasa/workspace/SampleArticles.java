package id.linimasa.workspace;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// The five sample articles that travel inside the program, for a first look without articles of one's own.
///
/// ```java
/// Path folder = SampleArticles.layOut();
/// ```
public final class SampleArticles {

    private static final List<String> NAMES = List.of(
            "000_1797ecfe2f8ae7a1.txt",
            "001_578d13920dbd250a.txt",
            "002_cf6360c6cef1af88.txt",
            "003_1bf30830028ed739.txt",
            "004_93fbecafbda3aea8.txt");

    private SampleArticles() {}

    /// Writes the articles into a folder beside the workspace of the samples, where an import finds them.
    ///
    /// @throws IOException where the folder can't be written to
    public static Path layOut() throws IOException {
        Path folder = Workspace.sampleFolder().resolveSibling("artikel-contoh");
        layOut(folder);
        return folder;
    }

    /// Writes the articles into a folder, each beside its place and then moved; files of these names are replaced.
    ///
    /// @param folder is made where it is missing
    /// @return the files, in order of their names
    /// @throws IOException where the folder can't be written to
    static List<Path> layOut(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (String name : NAMES) {
            Path file = folder.resolve(name);
            Path beside = folder.resolve(name + ".part");
            try (InputStream article = open(name)) {
                Files.copy(article, beside, StandardCopyOption.REPLACE_EXISTING);
            }
            files.add(Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING));
        }
        return files;
    }

    private static InputStream open(String name) throws IOException {
        InputStream article = SampleArticles.class.getResourceAsStream("seeds/" + name);
        if (article == null) {
            throw new FileNotFoundException("the program lacks its sample article " + name);
        }
        return article;
    }
}
