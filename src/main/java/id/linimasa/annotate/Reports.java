package id.linimasa.annotate;

import id.linimasa.extract.entity.EntityLinker;
import id.linimasa.extract.merge.EventMerger;
import id.linimasa.extract.merge.LastHeard;
import id.linimasa.extract.merge.NearDuplicates;
import id.linimasa.extract.merge.Report;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Entity;
import id.linimasa.model.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Hands the claims of many articles to the merger, all at once.
final class Reports {
    private Reports() {}

    /// The events that all these articles together tell.
    static List<Event> merged(Collection<SourcedExtraction> all, EntityLinker linker) {
        NearDuplicates duplicates = new NearDuplicates();
        all.forEach(s -> duplicates.add(s.article()));
        Map<ArticleId, String> groups = duplicates.groups();
        EntityLinker.Links links =
                linker.link(all.stream().map(SourcedExtraction::extraction).toList());
        List<Report> reports = new ArrayList<>();
        for (SourcedExtraction one : all) {
            String own = one.article().id().value();
            reports.addAll(ClaimWriter.reports(
                    one, links, groups.getOrDefault(one.article().id(), own)));
        }
        return new EventMerger().merge(reports, lastHeard(all, links));
    }

    private static LastHeard lastHeard(Collection<SourcedExtraction> all, EntityLinker.Links links) {
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
}
