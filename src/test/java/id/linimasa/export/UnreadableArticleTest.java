package id.linimasa.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.linimasa.export.content.UnreadableArticleException;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Event;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What index and journal tell of an article can come apart; then nothing is quoted, and the article is named.
class UnreadableArticleTest {
    private final ExampleNews news = ExampleNews.dates();
    private final Event event = news.list().getFirst();
    private final Article article =
            news.article(event.claims().getFirst().article()).orElseThrow();

    @Test
    void wordsInsideTheTextAreQuoted() {
        assertThat(EventJson.line(event, news::article)).contains("terjadi di sini");
    }

    @Test
    void evidenceOutsideTheTextOfItsArticleNamesTheArticle() {
        assertUnreadable(() -> EventJson.line(event, id -> Optional.of(shortened())), "outside its text", "reextract");
        assertUnreadable(
                () -> CodingSheet.blank(List.of(event), id -> Optional.of(shortened())),
                "outside its text",
                "reextract");
    }

    @Test
    void anArticleThatIsGoneIsNamed() {
        assertUnreadable(() -> EventJson.line(event, UnreadableArticleTest::none), "can't be read", "repair");
        assertUnreadable(
                () -> CodingSheet.blank(List.of(event), UnreadableArticleTest::none), "can't be read", "repair");
    }

    private void assertUnreadable(Runnable writing, String... told) {
        assertThatThrownBy(writing::run)
                .cause()
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageContaining(article.id().value())
                .satisfies(e -> assertThat(e.getMessage()).contains(told));
    }

    private static Optional<Article> none(ArticleId id) {
        return Optional.empty();
    }

    private Article shortened() {
        return new Article(
                article.id(),
                article.source(),
                article.text().substring(0, 12),
                article.title(),
                article.publisher(),
                article.author(),
                article.url(),
                article.published(),
                article.created(),
                article.dateline(),
                article.language(),
                article.truncated(),
                List.of());
    }
}
