package id.linimasa.article;

import id.linimasa.model.Reading;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Reads any file, folder or stream: looks at the first bytes, chooses the reader of that format, and turns whatever
/// goes
/// wrong into an outcome with its reason. Immutable, safe for any number of threads.
///
/// ```java
/// new ArticleReaders(ReadOptions.DEFAULT).read(Path.of("berita"), reading -> …);
/// ```
public final class ArticleReaders {
    private final TextArticleReader texts;
    private final HtmlArticleReader pages;

    public ArticleReaders(ReadOptions options) {
        ArticleComposer composer = new ArticleComposer(options);
        texts = new TextArticleReader(options, composer);
        pages = new HtmlArticleReader(options, composer);
    }

    /// Reads a file, or a folder with all that lies in it, in the order of the names. Symbolic links are followed, but
    /// never round in a circle.
    ///
    /// @param sink takes every reading as soon as it is there; what it throws ends the reading
    public void read(Path path, Consumer<Reading> sink) {
        read(path, sink, new HashSet<>());
    }

    /// Reads a stream to its end without closing it: standard input, pasted text.
    public void read(InputStream in, String name, Consumer<Reading> sink) {
        read(Source.of(name, in, 0), sink);
    }

    private void read(Path path, Consumer<Reading> sink, Set<Path> above) {
        String name = path.toString();
        try {
            if (Files.isDirectory(path)) {
                readFolder(path, sink, above);
            } else if (Files.exists(path) && !Files.isRegularFile(path)) {
                sink.accept(new Reading.Ignored(name, "bukan berkas biasa"));
            } else {
                try (InputStream in = Files.newInputStream(path)) {
                    read(Source.of(name, new BufferedInputStream(in, 1 << 16), 0), sink);
                }
            }
        } catch (IOException e) {
            sink.accept(new Reading.Rejected(name, reason(e)));
        }
    }

    private void readFolder(Path folder, Consumer<Reading> sink, Set<Path> above) throws IOException {
        Path real = folder.toRealPath();
        if (!above.add(real)) {
            throw new FileSystemLoopException(folder.toString());
        }
        for (Path child : children(folder)) {
            read(child, sink, above);
        }
        above.remove(real);
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (var stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(Comparator.naturalOrder());
        return children;
    }

    private void read(Source source, Consumer<Reading> sink) {
        try {
            switch (Format.of(source.head())) {
                case EMPTY -> sink.accept(new Reading.Rejected(source.name(), "berkas kosong"));
                case TEXT -> texts.read(source, sink);
                case HTML -> pages.read(source, sink);
                case PICTURE -> sink.accept(new Reading.Ignored(source.name(), "gambar"));
                case FONT -> sink.accept(new Reading.Ignored(source.name(), "huruf"));
                case SOUND_OR_FILM -> sink.accept(new Reading.Ignored(source.name(), "suara atau film"));
                case PROGRAM -> sink.accept(new Reading.Rejected(source.name(), "program, bukan teks"));
                case OTHER_BINARY -> sink.accept(new Reading.Rejected(source.name(), "data biner, bukan teks"));
            }
        } catch (IOException e) {
            sink.accept(new Reading.Rejected(source.name(), reason(e)));
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException gone -> "berkas tidak ada";
            case AccessDeniedException denied -> "tidak ada izin membaca";
            case FileSystemLoopException loop -> "tautan simbolik berputar";
            case TooLargeException large -> String.valueOf(large.getMessage());
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
    }
}
