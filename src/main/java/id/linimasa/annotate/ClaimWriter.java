package id.linimasa.annotate;

import id.linimasa.extract.entity.EntityLinker;
import id.linimasa.extract.merge.DateTrust;
import id.linimasa.extract.merge.Profile;
import id.linimasa.extract.merge.Report;
import id.linimasa.extract.merge.Words;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Claim;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventMention;
import id.linimasa.model.Evidence;
import id.linimasa.model.Extraction;
import id.linimasa.model.Participant;
import id.linimasa.model.Span;
import id.linimasa.model.TimeMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the claims of an article, with all that the merger wants to know of them, from what was found in it.
final class ClaimWriter {
    /// Shorter words tell little of what is said.
    private static final int CONTENT_WORD = 5;

    private ClaimWriter() {}

    /// @param links of the article's entities
    /// @param group the name of its near-duplicate group
    static List<Report> reports(SourcedExtraction sourced, EntityLinker.Links links, String group) {
        Article article = sourced.article();
        Extraction extraction = sourced.extraction();
        List<String> ids = ids(article, extraction);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            EventMention mention = linked(extraction.events().get(i), extraction.article(), links);
            Claim claim = new Claim(
                    ids.get(i),
                    article.id(),
                    article.publisher(),
                    article.created().date(),
                    group,
                    mention);
            String part = mention.partOf() == null ? "" : ids.get(mention.partOf());
            DateTrust trust = DateTrust.of(time(mention, extraction), article.text());
            reports.add(new Report(claim, trust, words(mention, article), sourced.sequence(), part));
        }
        return reports;
    }

    /// The same claim with the names that all articles share.
    private static EventMention linked(EventMention mention, ArticleId article, EntityLinker.Links links) {
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

    /// The ids of an article's claims. Made from the article and the trigger's place, so that neither re-import nor
    /// better rules change them; numbered where one trigger tells several events.
    static List<String> ids(Article article, Extraction extraction) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (EventMention mention : extraction.events()) {
            String id = article.id().value().substring(0, Profile.ARTICLE_DIGITS) + "-"
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
