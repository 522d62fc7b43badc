package id.linimasa.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Claim;
import id.linimasa.model.Event;
import id.linimasa.model.Extraction;
import id.linimasa.model.Participant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Articles that come and go in any order and any batches make the events that all of them together make at once.
class IncrementalMergerTest {
    private static final Annotator ANNOTATOR = new Annotator();
    private static final List<Article> ARTICLES = SmallWorld.articles(ANNOTATOR, 11, 24);
    private static final Map<ArticleId, Extraction> FOUND = new LinkedHashMap<>();

    static {
        ARTICLES.forEach(a -> FOUND.put(a.id(), ANNOTATOR.extract(a)));
    }

    private RememberedFacts facts = RememberedFacts.empty();
    private IncrementalMerger merger = ANNOTATOR.merger(facts.snapshot());
    private long sequence;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 220);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyOrderInAnyBatchesMakesWhatAllTogetherMake(long seed) {
        Random random = new Random(seed);
        List<Article> left = new ArrayList<>(ARTICLES);
        Collections.shuffle(left, random);
        while (!left.isEmpty()) {
            List<Article> batch = left.subList(0, Math.min(left.size(), 1 + random.nextInt(15)));
            round(batch, List.of());
            batch.clear();
            if (seed % 20 == 0) {
                assertThat(facts.events()).isEqualTo(together());
            }
            if (random.nextInt(3) == 0) {
                merger = ANNOTATOR.merger(facts.snapshot());
            }
        }
        assertThat(facts.events()).isEqualTo(together());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void deletionsAndSecondImportsBetweenMakeWhatIsLeftMakes(long seed) {
        Random random = new Random(-seed);
        for (int round = 0; round < 8; round++) {
            List<Article> come = new ArrayList<>();
            List<ArticleId> go = new ArrayList<>();
            for (Article article : ARTICLES) {
                boolean known = facts.article(article.id()).isPresent();
                if (known && random.nextInt(5) == 0) {
                    go.add(article.id());
                } else if (!known && random.nextInt(3) == 0) {
                    come.add(article);
                }
            }
            Collections.shuffle(come, random);
            round(come, go);
            if (random.nextInt(3) == 0) {
                merger = ANNOTATOR.merger(facts.snapshot());
            }
            if (round == 7 || seed % 20 == 0) {
                assertThat(facts.events()).as("round " + round).isEqualTo(together());
            }
        }
    }

    @Test
    void theWorldIsNotTooSimple() {
        round(ARTICLES, List.of());
        List<Event> events = facts.events();
        assertThat(events).anyMatch(e -> e.partOf() != null).anyMatch(Event::unconfirmed);
        assertThat(events).anyMatch(e -> e.sources() < e.claims().size());
        assertThat(events)
                .flatExtracting(Event::participants)
                .extracting(Participant::name)
                .contains("Badan Laut Sedunia")
                .doesNotContain("BLS", "Lavrentov", "Marchand");
        Set<Integer> sizes = new LinkedHashSet<>();
        events.forEach(e -> sizes.add(e.claims().size()));
        assertThat(sizes).contains(1, 2, 3);
    }

    @Test
    void oneArticleLooksAtItsNeighboursAlone() {
        round(ARTICLES, List.of());
        Article one = SmallWorld.articles(ANNOTATOR, 11, 24).getLast();
        round(List.of(), List.of(one.id()));
        IncrementalMerger.Round round = round(List.of(one), List.of());
        List<Claim> claims = round.events().stream()
                .flatMap(e -> e.claims().stream())
                .filter(c -> c.article().equals(one.id()))
                .toList();
        assertThat(claims).isNotEmpty();
        assertThat(round.events().size()).isLessThan(facts.events().size() / 3);
    }

    private IncrementalMerger.Round round(List<Article> come, List<ArticleId> go) {
        List<SourcedExtraction> sourced = new ArrayList<>();
        List<IncrementalMerger.Prepared> prepared = new ArrayList<>();
        for (Article article : come) {
            SourcedExtraction one = new SourcedExtraction(article, FOUND.get(article.id()), ++sequence);
            sourced.add(one);
            prepared.add(merger.prepared(article, one.extraction(), one.sequence()));
        }
        IncrementalMerger.Round round = merger.round(prepared, go);
        facts.take(round, sourced, go);
        return round;
    }

    private List<Event> together() {
        return ANNOTATOR.merge(facts.articles());
    }
}
