package id.linimasa.extract;

import id.linimasa.article.ArticleReaders;
import id.linimasa.article.ReadOptions;
import id.linimasa.extract.entity.EntityTagger;
import id.linimasa.extract.text.SentenceSplitter;
import id.linimasa.extract.timex.TimexTagger;
import id.linimasa.model.Article;
import id.linimasa.model.Reading;
import id.linimasa.model.Sentence;
import id.linimasa.model.TimeMention;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads the articles of a folder again and again and prints what each stage of extraction takes, in time of one
/// processor, so that other work on the machine doesn't count.
///
/// Arguments: the folder, and how many rounds (10); the last rounds count, when the machine has warmed up.
public final class ExtractionBenchmark {

    private final ArticleReaders readers = new ArticleReaders(ReadOptions.DEFAULT);
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final TimexTagger timexes = new TimexTagger();
    private final EntityTagger entities = new EntityTagger();
    private final ExtractionPipeline pipeline = new ExtractionPipeline();

    private ExtractionBenchmark() {}

    public static void main(String[] args) {
        long begun = now();
        ExtractionBenchmark benchmark = new ExtractionBenchmark();
        System.out.printf(Locale.ROOT, "lexicons and rules: %d ms%n", (now() - begun) / 1_000_000);
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        for (int round = 0; round < rounds; round++) {
            benchmark.round(Path.of(args[0]));
        }
    }

    private void round(Path folder) {
        List<Article> articles = new ArrayList<>();
        long start = now();
        readers.read(folder, reading -> {
            if (reading instanceof Reading.Found(Article article)) {
                articles.add(article);
            }
        });
        long read = now();
        List<List<Sentence>> sentences =
                articles.stream().map(splitter::sentences).toList();
        long split = now();
        List<List<TimeMention>> times = articles.stream().map(timexes::tag).toList();
        long timed = now();
        for (int i = 0; i < articles.size(); i++) {
            entities.entities(articles.get(i), sentences.get(i), times.get(i));
        }
        long named = now();
        articles.forEach(pipeline::extract);
        long extracted = now();
        long characters = articles.stream().mapToLong(a -> a.text().length()).sum();
        print("reading", characters, read - start, extracted - named + read - start);
        print("sentences", characters, split - read, extracted - named + read - start);
        print("dates", characters, timed - split, extracted - named + read - start);
        print("names", characters, named - timed, extracted - named + read - start);
        print("whole", characters, extracted - named + read - start, extracted - named + read - start);
    }

    private static void print(String stage, long characters, long nanos, long all) {
        System.out.printf(
                Locale.ROOT,
                "%-10s %7.1f ms %6.1f MB/s %4.0f %%%n",
                stage,
                nanos / 1e6,
                characters * 1e3 / nanos,
                100.0 * nanos / all);
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
