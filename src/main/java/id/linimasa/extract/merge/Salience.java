package id.linimasa.extract.merge;

import id.linimasa.model.EntityKind;
import id.linimasa.model.EventType;
import id.linimasa.model.Participant;
import java.util.List;

/// What a timeline shows first: headline and lead, many independent sources, encounters of people.
final class Salience {
    private Salience() {}

    /// 0–1.
    static double of(List<Report> reports, List<Participant> participants, EventType type) {
        double told =
                reports.stream().mapToDouble(r -> r.mention().weight()).max().orElse(0);
        long sources = reports.stream().map(r -> r.claim().group()).distinct().count();
        long people =
                participants.stream().filter(p -> p.kind() == EntityKind.PERSON).count();
        double many = 1 - Math.pow(0.6, (double) sources);
        double whom = Math.min(1, 0.5 * people + 0.2 * (participants.size() - people));
        return 0.4 * told + 0.25 * many + 0.2 * kind(type) + 0.15 * whom;
    }

    private static double kind(EventType type) {
        return switch (type) {
            case MEETING, AGREEMENT, MILITARY, DEESCALATION -> 1;
            case VISIT, CALL, SANCTION, OFFICE -> 0.8;
            case MESSAGE, PROPOSAL, REJECTION, AID, PROTEST -> 0.6;
            case ACCUSATION, DEMAND, THREAT -> 0.5;
            case STATEMENT, OTHER -> 0.3;
        };
    }
}
