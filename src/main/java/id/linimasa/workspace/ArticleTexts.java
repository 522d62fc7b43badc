package id.linimasa.workspace;

import id.linimasa.index.EventIndex;
import id.linimasa.index.IndexedArticle;
import id.linimasa.journal.ArticleJournal;
import id.linimasa.journal.JournalPosition;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.CreationTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The articles of a workspace, as people corrected them, as they are needed while events are written: those just
/// read at hand, others from the journal, the latest ones kept. Safe for any number of threads.
final class ArticleTexts {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleTexts.class);
    private static final int KEPT = 2_000;

    private final EventIndex index;
    private final ArticleJournal journal;
    private final DecisionLog log;
    /// Those that no search finds yet, however many they are: nowhere else could they be looked up.
    private final Map<ArticleId, IndexedArticle> fresh = new ConcurrentHashMap<>();

    private final Map<ArticleId, IndexedArticle> kept = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ArticleId, IndexedArticle> eldest) {
            return size() > KEPT;
        }
    };

    ArticleTexts(EventIndex index, ArticleJournal journal, DecisionLog log) {
        this.index = index;
        this.journal = journal;
        this.log = log;
    }

    /// Keeps an article that the index is about to hold, until [#committed].
    void take(IndexedArticle article) {
        fresh.put(article.article().id(), article);
    }

    /// From now on the index holds all that were taken.
    void committed() {
        fresh.values().forEach(this::keep);
        fresh.clear();
    }

    private synchronized void keep(IndexedArticle article) {
        kept.put(article.article().id(), article);
    }

    private Optional<IndexedArticle> known(ArticleId id) {
        IndexedArticle taken = fresh.get(id);
        return taken != null ? Optional.of(taken) : latest(id);
    }

    private synchronized Optional<IndexedArticle> latest(ArticleId id) {
        return Optional.ofNullable(kept.get(id));
    }

    /// An article that the index holds; nothing where its record is damaged.
    Optional<IndexedArticle> stored(ArticleId id) {
        Optional<IndexedArticle> known = known(id);
        return known.isPresent() ? known : index.place(id).flatMap(place -> read(id, place));
    }

    private Optional<IndexedArticle> read(ArticleId id, EventIndex.Place place) {
        Optional<Article> article = journal.at(JournalPosition.parse(place.position()));
        if (article.isEmpty()) {
            LOG.warn("the journal's record {} is damaged: the words of {} are left out", place.sequence(), id);
            return Optional.empty();
        }
        IndexedArticle read =
                new IndexedArticle(log.correctionsNow().applied(article.get()), place.sequence(), place.position());
        keep(read);
        return Optional.of(read);
    }

    /// An article that the index holds, or a person's note, which has no number.
    Optional<IndexedArticle> shown(ArticleId id) {
        return stored(id).or(() -> log.noteNow(id).map(n -> new IndexedArticle(n, 0, "")));
    }

    /// An article whose words are to be indexed; one without text where its record is damaged.
    IndexedArticle words(ArticleId id) {
        return shown(id).orElseGet(() -> new IndexedArticle(empty(id), 0, ""));
    }

    private static Article empty(ArticleId id) {
        return new Article(
                id, id.value(), "", null, null, null, null, null, CreationTime.UNKNOWN, null, null, false, List.of());
    }
}
