package id.linimasa.extract.event;

import id.linimasa.extract.event.Draft.Member;
import id.linimasa.model.EventType;
import id.linimasa.model.TimeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes the statement of a day into what the same speaker refused, charged or demanded that day: `Menlu X mengatakan
/// pada Senin …` is no event beside `X mengecam …`.
///
/// Made for one article; immutable afterwards.
final class SaidThere {
    /// Lemmas that tell that something was said, not what.
    private static final Set<String> VEHICLES = Set.of("menyatakan", "pernyataan bersama");

    private final @Nullable LocalDate topic;
    private final Affiliations affiliations;

    SaidThere(@Nullable LocalDate topic, Affiliations affiliations) {
        this.topic = topic;
        this.affiliations = affiliations;
    }

    /// A statement of the day is part of the refusal, charge or demand that the same speaker made on that day.
    List<Cluster> absorbed(List<Cluster> clusters) {
        List<Cluster> kept = new ArrayList<>(clusters);
        for (Cluster statement : clusters) {
            if (statement.type() != EventType.STATEMENT
                    || !VEHICLES.contains(statement.best().trigger().entry().lemma())) {
                continue;
            }
            for (Cluster other : clusters) {
                boolean verbal = switch (other.type()) {
                    case PROPOSAL, REJECTION, ACCUSATION, DEMAND, THREAT, AGREEMENT -> true;
                    default -> other != statement && other.type() == EventType.STATEMENT;
                };
                boolean same = verbal
                        && kept.contains(other)
                        && other.worth() >= Worth.ENOUGH - Cluster.TELLING
                        && speaks(other, statement)
                        && (other.when().fits(statement.when()) || implied(other, statement));
                if (same) {
                    other.absorb(statement);
                    kept.remove(statement);
                    break;
                }
            }
        }
        return kept;
    }

    /// Whether what is told on no day of its own was said when its speaker spoke, a few days before the article.
    private boolean implied(Cluster other, Cluster statement) {
        LocalDate day = topic;
        TimeRange said = statement.when().range();
        return day != null
                && !other.when().told()
                && other.best().view().index() < statement.best().view().index()
                && !said.unknown()
                && TimeRange.days(day.minusDays(3), day.plusDays(1)).contains(said);
    }

    private boolean speaks(Cluster cluster, Cluster statement) {
        List<Member> speakers = statement.best().members();
        return !speakers.isEmpty()
                && cluster.best().members().stream()
                        .anyMatch(m -> WithinArticleMerger.target(m.role())
                                ? m.entity() == speakers.getFirst().entity()
                                : affiliations.same(
                                        m.entity(), speakers.getFirst().entity()));
    }
}
