package id.linimasa.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.index.EventIndex;
import id.linimasa.index.IndexStamp;
import id.linimasa.index.IndexedArticle;
import id.linimasa.journal.ArticleJournal;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.CreationTime;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleTextsTest {
    private static final int MORE_THAN_ARE_KEPT = 5_000;

    private static IndexedArticle article(int number) {
        String text = "artikel " + number;
        Article article = new Article(
                ArticleId.of(text, null, null),
                "a.jsonl#" + number,
                text,
                null,
                null,
                null,
                null,
                null,
                CreationTime.UNKNOWN,
                null,
                null,
                false,
                List.of());
        return new IndexedArticle(article, number, "");
    }

    @Test
    void articlesThatNoSearchFindsYetAreKeptHoweverManyTheyAre(@TempDir Path folder) throws IOException {
        try (EventIndex index = EventIndex.create(folder.resolve("index"), IndexStamp.of("test", 0));
                ArticleJournal journal = new ArticleJournal(folder.resolve("articles"), InstantSource.system());
                DecisionLog log = new DecisionLog(folder.resolve("decisions"))) {
            ArticleTexts texts = new ArticleTexts(index, journal, log);
            for (int number = 1; number <= MORE_THAN_ARE_KEPT; number++) {
                texts.take(article(number));
            }

            assertThat(texts.words(article(1).article().id()).article().text()).isEqualTo("artikel 1");

            texts.committed();
            assertThat(texts.words(article(MORE_THAN_ARE_KEPT).article().id())
                            .article()
                            .text())
                    .isEqualTo("artikel " + MORE_THAN_ARE_KEPT);
        }
    }
}
