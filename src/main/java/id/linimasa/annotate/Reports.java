package id.linimasa.annotate;

import id.linimasa.extract.entity.EntityLinker;
import id.linimasa.extract.merge.DateTrust;
import id.linimasa.extract.merge.EventMerger;
import id.linimasa.extract.merge.LastHeard;
import id.linimasa.extract.merge.NearDuplicates;
import id.linimasa.extract.merge.Report;
import id.linimasa.extract.merge.Words;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Claim;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.Event;
import id.linimasa.model.EventMention;
import id.linimasa.model.Evidence;
import id.linimasa.model.Extraction;
import id.linimasa.model.Participant;
import id.linimasa.model.Span;
import id.linimasa.model.TimeMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Hands the claims of many articles to the merger, with all that it wants to know of them.
final class Reports {
    /// Shorter words tell little of what is said.
    private static final int CONTENT_WORD = 5;
    /// So many digits of the article's id name a claim.
    private static final int ID_DIGITS = 16;

    private final Map<ArticleId, String> groups;
    private final EntityLinker.Links links;
    private final List<Report> reports = new ArrayList<>();

    private Reports(Map<ArticleId, String> groups, EntityLinker.Links links) {
        this.groups = groups;
        this.links = links;
    }

    /// The events that all these articles together tell.
    static List<Event> merged(Collection<SourcedExtraction> all, EntityLinker linker) {
        NearDuplicates duplicates = new NearDuplicates();
        all.forEach(s -> duplicates.add(s.article()));
        EntityLinker.Links links =
                linker.link(all.stream().map(SourcedExtraction::extraction).toList());
        Reports reports = new Reports(duplicates.groups(), links);
        all.forEach(reports::add);
        return new EventMerger().merge(reports.reports, reports.lastHeard(all));
    }

    private LastHeard lastHeard(Collection<SourcedExtraction> all) {
        Map<String, LocalDate> days = new HashMap<>();
        for (SourcedExtraction one : all) {
            LocalDate written = one.article().created().date();
            if (written != null) {
                for (Entity entity : one.extraction().entities()) {
                    String name = links.of(one.article().id(), entity).name();
                    days.merge(name, written, (x, y) -> x.isAfter(y) ? x : y);
                }
            }
        }
        return LastHeard.of(days);
    }

    private void add(SourcedExtraction sourced) {
        Article article = sourced.article();
        Extraction extraction = sourced.extraction();
        List<String> ids = ids(article, extraction);
        for (int i = 0; i < ids.size(); i++) {
            EventMention mention = linked(extraction.events().get(i), extraction);
            Claim claim = new Claim(
                    ids.get(i),
                    article.id(),
                    article.publisher(),
                    article.created().date(),
                    groups.getOrDefault(article.id(), article.id().value()),
                    mention);
            String part = mention.partOf() == null ? "" : ids.get(mention.partOf());
            DateTrust trust = DateTrust.of(time(mention, extraction), article.text());
            reports.add(new Report(claim, trust, words(mention, article), sourced.sequence(), part));
        }
    }

    /// The same claim with the names that all articles share.
    private EventMention linked(EventMention mention, Extraction extraction) {
        ArticleId article = extraction.article();
        List<Participant> participants = new ArrayList<>();
        for (Participant p : mention.participants()) {
            EntityLinker.Canonical shared = links.of(article, p.kind(), p.name(), p.code());
            participants.add(new Participant(shared.name(), shared.kind(), shared.code(), p.role()));
        }
        return mention.withNames(
                participants,
                mention.place() == null
                        ? null
                        : links.of(article, EntityKind.PLACE, mention.place(), null)
                                .name(),
                mention.speaker() == null
                        ? null
                        : links.of(article, EntityKind.PERSON, mention.speaker(), null)
                                .name());
    }

    /// Made from the article and the trigger's place, so that neither re-import nor better rules change them; numbered
    /// where one trigger tells several events.
    private static List<String> ids(Article article, Extraction extraction) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (EventMention mention : extraction.events()) {
            String id = article.id().value().substring(0, ID_DIGITS) + "-"
                    + mention.evidence().getFirst().trigger().start();
            int number = seen.merge(id, 1, Integer::sum);
            ids.add(number == 1 ? id : id + "." + number);
        }
        return ids;
    }

    static @Nullable TimeMention time(EventMention mention, Extraction extraction) {
        for (Evidence evidence : mention.evidence()) {
            Integer timex = evidence.timex();
            if (timex != null && extraction.times().get(timex).timex().value().equals(mention.date())) {
                return extraction.times().get(timex);
            }
        }
        return null;
    }

    static Set<Integer> words(EventMention mention, Article article) {
        Set<Integer> words = new HashSet<>();
        mention.evidence().forEach(e -> words.addAll(Words.hashes(article.text(), e.span(), CONTENT_WORD)));
        for (Participant participant : mention.participants()) {
            String name = participant.name();
            Words.hashes(name, new Span(0, name.length()), 1).forEach(words::remove);
        }
        return words;
    }
}
