package id.linimasa.ui.source;

import id.linimasa.model.Article;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Where an article came from, as an address that a browser opens: its own address, or the file while it is
/// still there.
final class Original {

    private Original() {}

    static Optional<String> of(Article article) {
        String url = article.url();
        if (url != null && (url.startsWith("https://") || url.startsWith("http://"))) {
            return Optional.of(url);
        }
        return file(article.source()).map(f -> f.toUri().toString());
    }

    /// A source may name a part of a file: `berita.jsonl#17`, `arsip.zip!/a.html`.
    private static Optional<Path> file(String source) {
        String name = source.replaceFirst("(#\\d+|!/.*)$", "");
        try {
            Path file = Path.of(name).toAbsolutePath();
            return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
