package id.linimasa.annotate;

import id.linimasa.extract.merge.DateTrust;
import id.linimasa.extract.merge.EventMerger;
import id.linimasa.extract.merge.Report;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Claim;
import id.linimasa.model.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Tells claims that belong together as one event, without asking whether they do.
final class Retelling {
    private Retelling() {}

    static Event event(Collection<Claim> claims, Function<ArticleId, Optional<SourcedExtraction>> articles) {
        List<Report> reports = new ArrayList<>();
        for (Claim claim : claims) {
            reports.add(articles.apply(claim.article())
                    .map(s -> report(claim, s))
                    .orElseGet(() -> new Report(claim, DateTrust.EXPLICIT, Set.of(), Long.MAX_VALUE, "")));
        }
        return new EventMerger().tell(reports);
    }

    private static Report report(Claim claim, SourcedExtraction sourced) {
        DateTrust trust = DateTrust.of(
                ClaimWriter.time(claim.mention(), sourced.extraction()),
                sourced.article().text());
        return new Report(claim, trust, ClaimWriter.words(claim.mention(), sourced.article()), sourced.sequence(), "");
    }
}
