package id.linimasa.bench;

import id.linimasa.annotate.Annotator;
import id.linimasa.index.EventIndex;
import id.linimasa.index.IndexStamp;
import id.linimasa.index.IndexUpdate;
import id.linimasa.index.IndexedArticle;
import id.linimasa.journal.ArticleJournal;
import id.linimasa.journal.ArticleRecord;
import id.linimasa.model.Event;
import id.linimasa.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes a whole workspace of generated news: a journal that holds each article, and an index of the events that
/// [GeneratedNews] tells of them, as if the program had derived these.
final class GeneratedWorkspace {

    private GeneratedWorkspace() {}

    /// @param folder that is missing
    static void build(Path folder, int articles) throws IOException {
        Workspace.open(folder).close();
        Path index = folder.resolve("index");
        empty(index);
        try (ArticleJournal journal =
                new ArticleJournal(folder.resolve("journal").resolve("articles"), InstantSource.system())) {
            List<IndexedArticle> written = write(journal, articles);
            try (EventIndex made = EventIndex.create(index.resolve("000001"), IndexStamp.of(Annotator.RULES, 0));
                    IndexUpdate update = made.update()) {
                IntStream.range(0, articles).parallel().forEach(i -> put(update, i, written.get(i)));
                update.commit(IndexStamp.of(Annotator.RULES, journal.lastSequence()));
            }
        }
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> old = Files.walk(folder)) {
            for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static List<IndexedArticle> write(ArticleJournal journal, int articles) throws IOException {
        IndexedArticle[] written = new IndexedArticle[articles];
        journal.startAppending();
        for (int i = 0; i < articles; i++) {
            ArticleRecord.Added record = journal.add(GeneratedNews.article(i).article());
            written[i] = new IndexedArticle(
                    record.article(), record.sequence(), record.position().toString());
        }
        journal.sync();
        return List.of(written);
    }

    private static void put(IndexUpdate update, int number, IndexedArticle article) {
        GeneratedNews.Telling telling = GeneratedNews.article(number);
        try {
            update.addArticle(article, telling.extraction());
            for (Event event : telling.events()) {
                update.addEvent(event, id -> article);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
