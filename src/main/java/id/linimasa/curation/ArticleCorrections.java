package id.linimasa.curation;

import id.linimasa.model.Act;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.CreationTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What people decided of articles: when one was written, by whom it was published, whether it counts. Immutable.
public final class ArticleCorrections {
    /// Every article is as it was read.
    public static final ArticleCorrections NONE = new ArticleCorrections(Map.of());

    private final Map<ArticleId, List<Entry>> deeds;

    private ArticleCorrections(Map<ArticleId, List<Entry>> deeds) {
        this.deeds = Map.copyOf(deeds);
    }

    /// The corrections that these deeds make; those on other things than articles are left aside.
    public static ArticleCorrections of(Collection<Entry> entries) {
        Map<ArticleId, List<Entry>> deeds = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.act() instanceof Act.OnArticle act) {
                deeds.computeIfAbsent(act.article(), a -> new ArrayList<>()).add(entry);
            }
        }
        return deeds.isEmpty() ? NONE : new ArticleCorrections(deeds);
    }

    /// Whether nothing is to be read from an article.
    public boolean excluded(ArticleId article) {
        boolean excluded = false;
        for (Entry entry : deeds.getOrDefault(article, List.of())) {
            if (entry.act() instanceof Act.Exclude act) {
                excluded = act.excluded();
            }
        }
        return excluded;
    }

    /// The article as people decided; itself where they decided nothing. Its id stays.
    public Article applied(Article article) {
        Article now = article;
        for (Entry entry : deeds.getOrDefault(article.id(), List.of())) {
            now = applied(now, entry);
        }
        return now;
    }

    private static Article applied(Article article, Entry entry) {
        return switch (entry.act()) {
            case Act.SetWritten to ->
                article.withCreated(written(to.date(), entry.decision().who()));
            case Act.SetOutlet to -> with(article, to.outlet(), article.language());
            case Act.SetLanguage to -> with(article, article.publisher(), to.language());
            default -> article;
        };
    }

    private static CreationTime written(@Nullable LocalDate date, String who) {
        return date == null ? CreationTime.UNKNOWN : new CreationTime(date, CreationTime.Evidence.USER, null, who);
    }

    private static Article with(Article a, @Nullable String publisher, @Nullable String language) {
        return new Article(
                a.id(),
                a.source(),
                a.text(),
                a.title(),
                publisher,
                a.author(),
                a.url(),
                a.published(),
                a.created(),
                a.dateline(),
                language,
                a.truncated(),
                a.spans());
    }
}
