package id.linimasa.export.citation;

import id.linimasa.export.content.ExportSource;
import id.linimasa.export.content.Target;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/// The articles behind the exported events, each once, by their ids, so that the keys stay the same for the same
/// articles.
final class References {
    private final Map<String, Integer> used = new HashMap<>();

    private References() {}

    /// Writes an entry for each, one behind another, as UTF-8.
    static void write(ExportSource source, Target target, Function<Reference, String> entry) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(target.out(), StandardCharsets.UTF_8));
        each(source, reference -> {
            try {
                out.write(entry.apply(reference));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        out.flush();
    }

    static void each(ExportSource source, Consumer<Reference> sink) {
        TreeSet<ArticleId> ids = new TreeSet<>();
        source.events(event -> {
            ids.addAll(event.articles());
            return true;
        });
        References keys = new References();
        for (ArticleId id : ids) {
            Optional<Article> article = source.article(id);
            article.ifPresent(a -> sink.accept(Reference.of(a, keys.key(a))));
        }
    }

    private String key(Article article) {
        String outlet = ascii(article.publisher() == null ? "" : article.publisher());
        int year = Reference.date(article)[0];
        String stem = (outlet.isEmpty() ? "anon" : outlet) + (year == 0 ? "nd" : Integer.toString(year));
        return stem + letters(used.merge(stem, 1, Integer::sum));
    }

    private static String ascii(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String letters = plain.replaceAll("[^a-z0-9]", "");
        return letters.length() > 24 ? letters.substring(0, 24) : letters;
    }

    /// a … z, aa, ab …
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
