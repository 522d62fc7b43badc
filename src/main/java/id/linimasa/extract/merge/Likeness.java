package id.linimasa.extract.merge;

import id.linimasa.model.Bilingual;
import id.linimasa.model.EventType;
import java.util.EnumSet;
import java.util.Set;

/// How surely two claims tell of one happening.
///
/// The weights and vetoes are those of `docs/events.md`. Symmetric: the order of the two claims decides nothing.
/// The score is asked of every pair that meets, the reason of those alone that are shown.
final class Likeness {
    /// Claims at least this much alike are joined.
    static final double JOIN = 0.68;

    static final double PARTICIPANTS = 0.45;
    static final double DATE = 0.30;
    static final double PLACE = 0.10;
    static final double WORDS = 0.15;

    /// Encounters that two sides may date to neighbouring days.
    private static final Set<EventType> ENCOUNTERS =
            EnumSet.of(EventType.MEETING, EventType.CALL, EventType.VISIT, EventType.AGREEMENT);
    /// Acts that the same actors repeat daily: only the words tell them apart.
    private static final Set<EventType> REPEATED = EnumSet.of(
            EventType.STATEMENT,
            EventType.ACCUSATION,
            EventType.DEMAND,
            EventType.THREAT,
            EventType.REJECTION,
            EventType.OTHER);

    private static final double REPEATED_WORDS = 0.25;

    private Likeness() {}

    /// 0–1; 0 where something forbids it.
    static double score(Profile a, Profile b) {
        if (a.type() != b.type()) {
            return 0;
        }
        DateRelation dates = DateRelation.of(a, b);
        if (a.article().equals(b.article()) && !contradicts(a, b, dates)) {
            return 0;
        }
        if (dates == DateRelation.APART || dates == DateRelation.ADJACENT && !ENCOUNTERS.contains(a.type())) {
            return 0;
        }
        double place = place(a, b);
        if (a.type() == EventType.MILITARY && place == 0) {
            return 0;
        }
        int people = Names.common(a.people(), b.people());
        if (thirdParty(a, b, people)) {
            return 0;
        }
        double words = a.words().shared(b.words());
        if (words < REPEATED_WORDS && REPEATED.contains(a.type())) {
            return 0;
        }
        return PARTICIPANTS * participants(a, b, people)
                + DATE * dates.score()
                + PLACE * place
                + WORDS * Math.max(words, 0.5);
    }

    /// One article tells two events as two claims, and one event as one; unless it contradicts itself: the same
    /// people's one encounter on neighbouring days, or on one day in two places.
    private static boolean contradicts(Profile a, Profile b, DateRelation dates) {
        boolean otherDay = dates == DateRelation.ADJACENT && place(a, b) > 0;
        boolean otherPlace = dates == DateRelation.SAME && place(a, b) == 0;
        return (otherDay || otherPlace)
                && ENCOUNTERS.contains(a.type())
                && a.people().size() > 1
                && a.people().equals(b.people())
                && a.to() - a.from() <= DateRelation.DAY
                && b.to() - b.from() <= DateRelation.DAY
                && !a.part().equals(b.id())
                && !b.part().equals(a.id());
    }

    /// The parts of the score of two claims that were joined, for people.
    static Bilingual reason(Profile a, Profile b) {
        DateRelation dates = DateRelation.of(a, b);
        boolean samePlace = place(a, b) == 1;
        String names = String.join(", ", Names.shared(a.names(), b.names()));
        String id =
                "jenis sama; peserta sama: " + names + "; " + told(dates, true) + (samePlace ? "; tempat sama" : "");
        String en = "same type; same participants: " + names + "; " + told(dates, false)
                + (samePlace ? "; same place" : "");
        return new Bilingual(id, en);
    }

    /// Two who share one person but each name another are two encounters: Putin with Guterres, Putin with Erdogan.
    private static boolean thirdParty(Profile a, Profile b, int common) {
        return common < 2 && common < a.people().size() && common < b.people().size();
    }

    private static double participants(Profile a, Profile b, int commonPeople) {
        double people = overlap(commonPeople, a.people().size(), b.people().size());
        double all = overlap(
                Names.common(a.names(), b.names()), a.names().size(), b.names().size());
        return Math.max(people, all);
    }

    /// The shared names against the smaller side, halved where that side names one of several alone.
    private static double overlap(int common, int x, int y) {
        int smaller = Math.min(x, y);
        if (smaller == 0) {
            return 0;
        }
        double share = (double) common / smaller;
        boolean oneOfSeveral = smaller == 1 && Math.max(x, y) > 1;
        return oneOfSeveral ? share / 2 : share;
    }

    /// 1 the same place, 0.5 where one tells none, 0 different ones.
    private static double place(Profile x, Profile y) {
        if (x.place() == null || y.place() == null) {
            return 0.5;
        }
        return x.place().equals(y.place()) ? 1 : 0;
    }

    private static String told(DateRelation dates, boolean indonesian) {
        return switch (dates) {
            case SAME -> indonesian ? "tanggal sama" : "same date";
            case CONTAINED -> indonesian ? "tanggal yang satu memuat yang lain" : "one date contains the other";
            case OVERLAPPING -> indonesian ? "tanggal bertindihan" : "dates overlap";
            case ADJACENT -> indonesian ? "hari berdekatan" : "neighbouring days";
            case BOTH_UNDATED -> indonesian ? "keduanya tanpa tanggal" : "both undated";
            case ONE_UNDATED -> indonesian ? "yang satu rencana tanpa tanggal" : "one is a plan without a day";
            case MOVED -> indonesian ? "tanggal bergeser" : "the date moved";
            case APART -> indonesian ? "tanggal berjauhan" : "dates apart";
        };
    }
}
