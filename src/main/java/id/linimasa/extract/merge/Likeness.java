package id.linimasa.extract.merge;

import id.linimasa.model.Bilingual;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventMention;
import id.linimasa.model.EventType;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

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
    static double score(Report a, Report b) {
        EventMention x = a.mention();
        EventMention y = b.mention();
        DateRelation dates = DateRelation.of(x, y);
        double words = shared(a.words(), b.words());
        if (x.type() != y.type() || forbidden(a, b, dates, words)) {
            return 0;
        }
        return PARTICIPANTS * participants(a, b)
                + DATE * dates.score()
                + PLACE * place(x, y)
                + WORDS * Math.max(words, 0.5);
    }

    /// The parts of the score of two claims that were joined, for people.
    static Bilingual reason(Report a, Report b) {
        DateRelation dates = DateRelation.of(a.mention(), b.mention());
        boolean samePlace = place(a.mention(), b.mention()) == 1;
        String names = String.join(", ", common(a.names(), b.names()));
        String id =
                "jenis sama; peserta sama: " + names + "; " + told(dates, true) + (samePlace ? "; tempat sama" : "");
        String en = "same type; same participants: " + names + "; " + told(dates, false)
                + (samePlace ? "; same place" : "");
        return new Bilingual(id, en);
    }

    private static boolean forbidden(Report a, Report b, DateRelation dates, double words) {
        EventType type = a.mention().type();
        boolean oneArticle = a.claim().article().equals(b.claim().article());
        boolean nextDay = dates == DateRelation.ADJACENT && !ENCOUNTERS.contains(type);
        boolean otherWords = REPEATED.contains(type) && words < REPEATED_WORDS;
        boolean otherPlace = type == EventType.MILITARY && place(a.mention(), b.mention()) == 0;
        return oneArticle || dates == DateRelation.APART || nextDay || otherWords || otherPlace || thirdParty(a, b);
    }

    /// Two who share one person but each name another are two encounters: Putin with Guterres, Putin with Erdogan.
    private static boolean thirdParty(Report a, Report b) {
        Set<String> x = a.names(EntityKind.PERSON);
        Set<String> y = b.names(EntityKind.PERSON);
        return !x.containsAll(y) && !y.containsAll(x) && common(x, y).size() < 2;
    }

    private static double participants(Report a, Report b) {
        double people = overlap(a.names(EntityKind.PERSON), b.names(EntityKind.PERSON));
        double all = overlap(a.names(), b.names());
        return Math.max(people, all);
    }

    /// The shared names against the smaller side, halved where that side names one of several alone.
    private static double overlap(Set<String> x, Set<String> y) {
        int smaller = Math.min(x.size(), y.size());
        if (smaller == 0) {
            return 0;
        }
        double share = (double) common(x, y).size() / smaller;
        boolean oneOfSeveral = smaller == 1 && Math.max(x.size(), y.size()) > 1;
        return oneOfSeveral ? share / 2 : share;
    }

    private static Set<String> common(Set<String> x, Set<String> y) {
        Set<String> common = new TreeSet<>(x);
        common.retainAll(y);
        return common;
    }

    private static double shared(Set<Integer> x, Set<Integer> y) {
        int smaller = Math.min(x.size(), y.size());
        return smaller == 0 ? 0 : (double) x.stream().filter(y::contains).count() / smaller;
    }

    /// 1 the same place, 0.5 where one tells none, 0 different ones.
    private static double place(EventMention x, EventMention y) {
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
