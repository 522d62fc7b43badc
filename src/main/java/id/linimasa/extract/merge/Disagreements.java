package id.linimasa.extract.merge;

import id.linimasa.model.Disagreement;
import id.linimasa.model.Disagreement.Aspect;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventMention;
import id.linimasa.model.EventStatus;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The points on which the reports of one event differ, the shown value first.
///
/// A coarser date agrees with a finer one inside it, a plan with the report of its happening, and who names fewer
/// participants with who names more.
final class Disagreements {
    private static final Set<EventStatus> HAPPENED = EnumSet.of(EventStatus.OCCURRED, EventStatus.ONGOING);
    private static final Set<EventStatus> DID_NOT = EnumSet.of(EventStatus.DENIED, EventStatus.CANCELLED);

    private Disagreements() {}

    /// @param ranked the reports, best first
    static List<Disagreement> of(List<Report> ranked) {
        List<Disagreement> found = new ArrayList<>();
        add(found, Aspect.DATE, ranked, EventMention::date, Disagreements::datesDiffer);
        add(found, Aspect.STATUS, ranked, m -> m.status().name(), Disagreements::statusesDiffer);
        add(found, Aspect.PLACE, ranked, EventMention::place, (a, b) -> true);
        add(found, Aspect.PARTICIPANTS, ranked, Disagreements::people, Disagreements::participantsDiffer);
        return found;
    }

    private static void add(
            List<Disagreement> found,
            Aspect aspect,
            List<Report> ranked,
            Function<EventMention, @Nullable String> value,
            BiPredicate<EventMention, EventMention> differ) {
        Map<String, List<String>> claims = new LinkedHashMap<>();
        Map<String, EventMention> told = new LinkedHashMap<>();
        for (Report report : ranked) {
            String said = value.apply(report.mention());
            if (said != null) {
                claims.computeIfAbsent(said, s -> new ArrayList<>())
                        .add(report.claim().id());
                told.putIfAbsent(said, report.mention());
            }
        }
        List<EventMention> mentions = List.copyOf(told.values());
        boolean any = false;
        for (int i = 0; i < mentions.size(); i++) {
            for (int j = i + 1; j < mentions.size(); j++) {
                any |= differ.test(mentions.get(i), mentions.get(j));
            }
        }
        if (any) {
            found.add(new Disagreement(aspect, List.copyOf(claims.keySet()), List.copyOf(claims.values())));
        }
    }

    private static boolean datesDiffer(EventMention a, EventMention b) {
        return !a.range().overlaps(b.range());
    }

    private static boolean statusesDiffer(EventMention a, EventMention b) {
        return HAPPENED.contains(a.status()) && DID_NOT.contains(b.status())
                || HAPPENED.contains(b.status()) && DID_NOT.contains(a.status());
    }

    private static @Nullable String people(EventMention mention) {
        List<String> names = names(mention);
        return names.size() < 2 ? null : String.join(", ", names);
    }

    private static List<String> names(EventMention mention) {
        return mention.participants().stream()
                .filter(p -> p.kind() == EntityKind.PERSON)
                .map(p -> p.name())
                .sorted()
                .toList();
    }

    private static boolean participantsDiffer(EventMention a, EventMention b) {
        List<String> x = names(a);
        List<String> y = names(b);
        return !x.containsAll(y) && !y.containsAll(x);
    }
}
