package id.linimasa.extract.event;

import id.linimasa.extract.event.Draft.Member;
import id.linimasa.model.Article;
import id.linimasa.model.Entity;
import id.linimasa.model.EventMention;
import id.linimasa.model.EventType;
import id.linimasa.model.Evidence;
import id.linimasa.model.Participant;
import id.linimasa.model.Quote;
import id.linimasa.model.Role;
import id.linimasa.model.Span;
import id.linimasa.model.TimeMention;
import id.linimasa.model.TimexMod;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Writes joined drafts down as event mentions: title, evidence, speaker, weight, confidence, and what is part
/// of what.
///
/// Made for one article; immutable afterwards.
final class MentionWriter {
    private final List<SentenceView> views;
    private final List<TimeMention> times;
    private final List<Entity> entities;
    private final AttributionFinder attributions;
    private final QuoteFinder quoteFinder;
    private final TitleWriter titles;

    MentionWriter(
            Article article,
            List<SentenceView> views,
            List<TimeMention> times,
            List<Entity> entities,
            AttributionFinder attributions,
            QuoteFinder quoteFinder,
            Grammar grammar) {
        this.views = views;
        this.times = times;
        this.entities = entities;
        this.attributions = attributions;
        this.quoteFinder = quoteFinder;
        titles = new TitleWriter(article.text(), entities, grammar);
    }

    List<EventMention> mentions(List<Cluster> clusters) {
        List<EventMention> mentions = new ArrayList<>();
        for (Cluster cluster : clusters) {
            mentions.add(mention(cluster, whole(cluster, clusters), clusters));
        }
        return mentions;
    }

    private EventMention mention(Cluster cluster, @Nullable Integer partOf, List<Cluster> clusters) {
        Draft best = cluster.best();
        TriggerEntry entry = best.trigger().entry();
        When when = cluster.when();
        StatusReading status = cluster.status();
        Integer place = place(cluster, partOf == null ? null : clusters.get(partOf));
        Quote quote = attributions.quote(best);
        List<Participant> participants =
                cluster.members().stream().map(this::participant).toList();
        return new EventMention(
                best.type(),
                entry.plover(),
                titles.title(best, cluster.members(), place),
                when.value(),
                when.extent(),
                when.range(),
                status.status(),
                status.cue(),
                status.condition(),
                participants,
                place == null ? null : entities.get(place).name(),
                partOf,
                attributions.speaker(best),
                via(cluster),
                quote != null,
                evidence(cluster),
                rule(best),
                when.why(),
                confidence(cluster),
                weight(cluster),
                mod(when));
    }

    private @Nullable TimexMod mod(When when) {
        Integer timex = when.timex();
        return timex == null ? null : times.get(timex).timex().mod();
    }

    /// What is part of a visit and told without a place took place where the visit led.
    private @Nullable Integer place(Cluster cluster, @Nullable Cluster whole) {
        Integer place = cluster.place();
        Integer visited = whole == null ? null : whole.place();
        boolean site = visited != null && Venues.venue(entities.get(visited).name());
        return place == null && !site ? visited : place;
    }

    /// The medium that the best telling names, or another one.
    private @Nullable String via(Cluster cluster) {
        String via = quoteFinder.via(cluster.best().view(), entities);
        for (Draft draft : cluster.drafts()) {
            via = via == null ? quoteFinder.via(draft.view(), entities) : via;
        }
        return via;
    }

    private Participant participant(Member member) {
        Entity entity = entities.get(member.entity());
        return new Participant(entity.name(), entity.kind(), entity.code(), member.role());
    }

    private static String rule(Draft draft) {
        String pattern = draft.trigger().entry().pattern().name().toLowerCase(Locale.ROOT);
        return pattern + ":" + draft.trigger().entry().surface();
    }

    private static List<Evidence> evidence(Cluster cluster) {
        List<Evidence> evidence = new ArrayList<>();
        for (Draft draft : cluster.drafts()) {
            Span from = draft.view().word(draft.trigger().from()).span();
            Span to = draft.view().word(draft.trigger().to() - 1).span();
            Span trigger = from.hull(to);
            boolean known = evidence.stream().anyMatch(e -> e.trigger().equals(trigger));
            if (!known) {
                evidence.add(new Evidence(
                        draft.view().sentence().span(), trigger, draft.when().timex()));
            }
        }
        return evidence;
    }

    /// Between 0 and 1, rising with worth: the share of such events that annotators list too, measured on the
    /// development articles.
    private static double confidence(Cluster cluster) {
        double x = cluster.worth() - Worth.ENOUGH;
        return Math.clamp(0.62 + 0.06 * x, 0.05, 0.9);
    }

    /// How much of the article is about it: the headline counts half, the lead a third, each telling a little.
    private double weight(Cluster cluster) {
        double weight = 0.08 * cluster.drafts().size();
        int lead = views.stream()
                .filter(v -> !v.title())
                .mapToInt(SentenceView::index)
                .min()
                .orElse(0);
        for (Draft draft : cluster.drafts()) {
            weight += draft.view().title() ? 0.5 : draft.view().index() == lead ? 0.35 : 0;
        }
        return Math.clamp(weight, 0, 1);
    }

    /// The visit during which a meeting took place, by the same day and someone who took part in both.
    private static @Nullable Integer whole(Cluster part, List<Cluster> clusters) {
        if (part.type() != EventType.MEETING && part.type() != EventType.STATEMENT) {
            return null;
        }
        for (int i = 0; i < clusters.size(); i++) {
            Cluster visit = clusters.get(i);
            boolean during = visit.type() == EventType.VISIT
                    && part.when().told()
                    && visit.when().told()
                    && meets(visit.when(), part.when())
                    && visit.members().stream()
                            .anyMatch(m -> part.members().stream()
                                    .anyMatch(p -> p.entity() == m.entity() && p.role() != Role.TARGET));
            if (during) {
                return i;
            }
        }
        return null;
    }

    /// Whether two times share a day; those of an unknown year have to be the same.
    private static boolean meets(When a, When b) {
        boolean open = a.range().unknown() || b.range().unknown();
        return open ? Objects.equals(a.value(), b.value()) : a.range().overlaps(b.range());
    }
}
