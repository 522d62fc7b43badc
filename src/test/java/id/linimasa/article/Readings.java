package id.linimasa.article;

import id.linimasa.model.Article;
import id.linimasa.model.Reading;
import id.linimasa.model.SpanKind;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads things in tests.
final class Readings {
    /// A sentence of news, dated 26 April 2022.
    static final String STORY =
            "Menteri Luar Negeri Rusia Sergey Lavrov bertemu dengan utusan Perserikatan Bangsa-Bangsa di Jenewa,"
                    + " Selasa (26/4/2022), untuk membahas gencatan senjata dan bantuan kemanusiaan bagi warga sipil.";

    private Readings() {}

    static List<Reading> of(Path path, ReadOptions options) {
        List<Reading> readings = new ArrayList<>();
        new ArticleReaders(options).read(path, readings::add);
        return readings;
    }

    static List<Reading> of(Path path) {
        return of(path, ReadOptions.DEFAULT);
    }

    static List<Reading> of(String name, byte[] bytes) {
        return of(name, bytes, ReadOptions.DEFAULT);
    }

    static List<Reading> of(String name, byte[] bytes, ReadOptions options) {
        List<Reading> readings = new ArrayList<>();
        new ArticleReaders(options).read(new ByteArrayInputStream(bytes), name, readings::add);
        return readings;
    }

    static List<Article> articles(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.Found.class::isInstance)
                .map(reading -> ((Reading.Found) reading).article())
                .toList();
    }

    static List<Article> articles(String name, String content) {
        return articles(of(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    /// The one article of a text file.
    static Article article(String text) {
        return articles("berita.txt", text).getFirst();
    }

    /// The words of an article that are of a kind, stretch by stretch.
    static List<String> words(Article article, SpanKind kind) {
        return article.spans().stream()
                .filter(span -> span.kind() == kind)
                .map(span -> span.span().of(article.text()).strip())
                .toList();
    }

    /// `Found berita.json#1`, `Rejected kosong.txt`: what became of each, in order.
    static List<String> outcomes(List<Reading> readings) {
        return readings.stream()
                .map(reading -> reading.getClass().getSimpleName() + " " + reading.source())
                .toList();
    }
}
