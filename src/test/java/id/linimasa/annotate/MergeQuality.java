package id.linimasa.annotate;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Claim;
import id.linimasa.model.Event;
import id.linimasa.model.Reading;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How well the claims of a made-up world are joined: over all pairs of claims that tell what their articles are about,
/// the share of joined pairs that belong together (precision) and of pairs that belong together that were joined
/// (recall).
///
/// @param articles read
/// @param claims that tell what their article is about
/// @param events they were joined to
/// @param precision 0–1
/// @param recall 0–1
/// @param extractSeconds reading and extracting
/// @param mergeSeconds merging
record MergeQuality(
        int articles,
        int claims,
        int events,
        double precision,
        double recall,
        double extractSeconds,
        double mergeSeconds) {

    static MergeQuality of(List<StoryWorld.Telling> tellings) {
        Annotator annotator = new Annotator();
        Map<ArticleId, StoryWorld.Happening> truth = new HashMap<>();
        List<SourcedExtraction> all = new ArrayList<>();
        long begun = System.nanoTime();
        for (StoryWorld.Telling telling : tellings) {
            byte[] bytes = telling.text().getBytes(StandardCharsets.UTF_8);
            annotator.read(new ByteArrayInputStream(bytes), "berita-" + all.size() + ".txt", reading -> {
                if (reading instanceof Reading.Found(Article article)
                        && truth.putIfAbsent(article.id(), telling.happening()) == null) {
                    all.add(new SourcedExtraction(article, annotator.extract(article), all.size()));
                }
            });
        }
        long read = System.nanoTime();
        List<Event> events = annotator.merge(all);
        long merged = System.nanoTime();
        return counted(events, truth, all.size(), (read - begun) / 1e9, (merged - read) / 1e9);
    }

    private static MergeQuality counted(
            List<Event> events,
            Map<ArticleId, StoryWorld.Happening> truth,
            int articles,
            double extract,
            double merge) {
        Map<Integer, Long> gold = new HashMap<>();
        long joined = 0;
        long right = 0;
        int claims = 0;
        int told = 0;
        for (Event event : events) {
            Map<Integer, Long> sizes = new HashMap<>();
            for (Claim claim : event.claims()) {
                StoryWorld.Happening happening = truth.get(claim.article());
                if (happening != null && happening.type() == claim.mention().type()) {
                    sizes.merge(happening.number(), 1L, Long::sum);
                    gold.merge(happening.number(), 1L, Long::sum);
                    claims++;
                }
            }
            told += sizes.isEmpty() ? 0 : 1;
            joined += pairs(sizes.values().stream().mapToLong(Long::longValue).sum());
            right += sizes.values().stream().mapToLong(MergeQuality::pairs).sum();
        }
        long together = gold.values().stream().mapToLong(MergeQuality::pairs).sum();
        return new MergeQuality(
                articles, claims, told, (double) right / joined, (double) right / together, extract, merge);
    }

    private static long pairs(long size) {
        return size * (size - 1) / 2;
    }
}
