package id.linimasa.extract.merge;

import id.linimasa.model.Bilingual;
import id.linimasa.model.Claim;
import id.linimasa.model.Event;
import id.linimasa.model.EventMention;
import id.linimasa.model.MergeReason;
import id.linimasa.model.Participant;
import id.linimasa.model.Role;
import id.linimasa.model.StatusChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Tells a group of joined reports as one event.
final class EventWriter {
    private EventWriter() {}

    /// @param group at least one report
    static Event event(List<Report> group) {
        List<Report> ranked = BestClaim.ranked(group);
        EventMention best = ranked.getFirst().mention();
        List<Participant> participants = participants(ranked);
        List<StatusChange> history = StatusHistory.of(group);
        return new Event(
                id(group),
                best.type(),
                best.plover(),
                title(ranked),
                best.date(),
                best.extent(),
                best.range(),
                StatusChange.current(history),
                false,
                participants,
                place(ranked),
                null,
                Salience.of(group, participants, best.type()),
                ranked.stream().map(Report::claim).toList(),
                Disagreements.of(ranked),
                history,
                reasons(ranked));
    }

    /// The claim that was known first gives its name to the event.
    static String id(List<Report> group) {
        return group.stream()
                .min(Comparator.comparingLong(Report::birth)
                        .thenComparing(r -> r.claim().id()))
                .map(Report::claim)
                .map(Claim::id)
                .orElseThrow();
    }

    /// The best claim's, unless a claim of the same type names more people.
    private static Bilingual title(List<Report> ranked) {
        return ranked.stream()
                .max(Comparator.comparingInt((Report r) ->
                                Math.min(r.mention().participants().size(), 2))
                        .thenComparingInt(r -> -ranked.indexOf(r)))
                .orElseThrow()
                .mention()
                .title();
    }

    /// All who take part by any report, the best claim's first; a role that says more wins over `PARTY`.
    private static List<Participant> participants(List<Report> ranked) {
        Map<String, Participant> all = new LinkedHashMap<>();
        for (Report report : ranked) {
            for (Participant p : report.mention().participants()) {
                all.merge(p.kind() + p.name(), p, (old, now) -> old.role() == Role.PARTY ? now : old);
            }
        }
        return List.copyOf(all.values());
    }

    private static @Nullable String place(List<Report> ranked) {
        return ranked.stream()
                .map(r -> r.mention().place())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// For each claim but the best, the likeness to the claim before it that it is most like.
    private static List<MergeReason> reasons(List<Report> ranked) {
        List<MergeReason> reasons = new ArrayList<>();
        for (int i = 1; i < ranked.size(); i++) {
            Report report = ranked.get(i);
            Report nearest = ranked.getFirst();
            double score = Likeness.score(report.profile(), nearest.profile());
            for (Report other : ranked.subList(1, i)) {
                double more = Likeness.score(report.profile(), other.profile());
                if (more > score) {
                    score = more;
                    nearest = other;
                }
            }
            reasons.add(new MergeReason(
                    report.claim().id(),
                    nearest.claim().id(),
                    score,
                    Likeness.reason(report.profile(), nearest.profile())));
        }
        return reasons;
    }
}
