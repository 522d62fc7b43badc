package id.linimasa.extract.event;

import id.linimasa.extract.event.Grammar.WordClass;
import id.linimasa.model.Granularity;
import java.util.Set;

/// How far a time stands from the words that it may date: the words between them, more for each boundary between
/// clauses, and most where it plainly belongs to something else.
///
/// Immutable and safe for any number of threads.
final class TimeDistance {
    /// What is farther dates nothing.
    static final int FARTHEST = 30;
    /// What is nearer belongs to the same clause.
    static final int CLAUSE = 14;

    /// What belongs to something else whatever else the sentence tells.
    private static final int NEVER = 1000;
    private static final int NOUN_REACH = 7;
    private static final int FOREIGN = 20;
    private static final int COMPARISON_REACH = 7;

    /// Words that compare what happens with what went before (`pertama kalinya sejak 2018`).
    private static final Set<String> COMPARES = Set.of(
            "pertama",
            "perdana",
            "perdananya",
            "kalinya",
            "terbesar",
            "tertinggi",
            "terburuk",
            "terparah",
            "terlama",
            "terbanyak",
            "terendah",
            "terdahsyat",
            "terberat");

    private final Grammar grammar;
    private final Arguments arguments;
    private final ArticleDay day;

    TimeDistance(Grammar grammar, Arguments arguments, ArticleDay day) {
        this.grammar = grammar;
        this.arguments = arguments;
        this.day = day;
    }

    /// How far a time stands from a trigger.
    int of(SentenceView view, Trigger trigger, ClauseContext context, TimeRef time) {
        return between(view, trigger.from(), trigger.to(), time) + others(view, trigger, context, time);
    }

    /// How far a time stands from a stretch of words.
    int between(SentenceView view, int from, int to, TimeRef time) {
        boolean behind = time.from() >= to;
        int start = behind ? to : time.to();
        int end = behind ? time.from() : from;
        int cost = 0;
        boolean quoted = view.word(from).quoted();
        for (int i = start; i < end; i++) {
            Word w = view.word(i);
            cost += view.actorAt(i) != null || w.time() >= 0 ? 0 : 1;
            if (w.quoted() != quoted) {
                cost += FOREIGN;
                quoted = w.quoted();
            }
            cost += boundary(view, i);
        }
        if (time.from() > 0 && view.word(Math.min(time.from(), view.size() - 1)).quoted() != quoted) {
            cost += FOREIGN;
        }
        cost += ofName(view, time) ? FARTHEST : 0;
        cost += compared(view, time) || state(view, time) ? NEVER : 0;
        boolean opening = !behind && time.from() <= 2;
        return opening ? cost / 2 : cost;
    }

    /// `Indo Defence Expo 2022`: the year belongs to the name.
    private static boolean ofName(SentenceView view, TimeRef time) {
        return time.mention().granularity() == Granularity.YEAR
                && time.from() > 1
                && view.word(time.from() - 1).capitalised()
                && view.actorAt(time.from() - 1) == null
                && (time.to() - time.from() == 1 || view.lower(time.from()).equals("tahun"));
    }

    /// `untuk pertama kalinya dalam tujuh tahun terakhir`, `kunjungan perdananya sejak Juni 2018`: how long ago
    /// the like happened before.
    private static boolean compared(SentenceView view, TimeRef time) {
        String before = view.lower(time.from() - 1);
        if (!before.equals("sejak") && !before.equals("dalam") && !before.equals("selama")) {
            return false;
        }
        for (int i = time.from() - 2; i >= Math.max(0, time.from() - COMPARISON_REACH); i--) {
            if (COMPARES.contains(view.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// `Hingga Maret, 147 negara telah mengakui Palestina`: how far it has come by then.
    private static boolean state(SentenceView view, TimeRef time) {
        String before = view.lower(time.from() - 1);
        return time.from() == 1 && (before.equals("hingga") || before.equals("sampai"));
    }

    private int boundary(SentenceView view, int i) {
        Word w = view.word(i);
        Trigger trigger = view.triggerAt(i);
        boolean verb = trigger != null && trigger.from() == i || arguments.verbAt(view, i);
        int cost = verb ? 4 : 0;
        if (w.is("—")) {
            return 12;
        }
        if (w.is(",") || w.is(":")) {
            return cost + 2;
        }
        if (w.is(";")) {
            return cost + 30;
        }
        if (w.is("yang") || w.is("dan")) {
            return cost + 3;
        }
        if (w.is("bahwa") || grammar.is(WordClass.PURPOSE, w.lower())) {
            return cost + 3;
        }
        if (w.is("di") && view.lower(i + 1).equals("tengah")) {
            return cost + 12;
        }
        if (w.is("sejak") || w.is("hingga")) {
            return cost + 2;
        }
        if (grammar.is(WordClass.CONJUNCTION, w.lower())) {
            return cost + 12;
        }
        return cost + (grammar.says(w.lower()) || grammar.said(w.lower()) ? 6 : 0);
    }

    /// What makes a time another event's: it belongs to a noun of the sentence (`mengecam invasi pada 2022`),
    /// or to the clause behind a conjunction (`berunding setelah kedua negara berperang sejak Februari`).
    private int others(SentenceView view, Trigger trigger, ClauseContext context, TimeRef time) {
        int cost = subordinate(view, trigger, time) ? 10 : 0;
        if (context.background() && time.from() >= trigger.to() && resumed(view, trigger, time)) {
            return cost + 12;
        }
        if (relative(view, trigger) && time.from() >= trigger.to() && verbBetween(view, trigger.to(), time.from())) {
            cost += 16; // "Cho, yang menjabat sebagai duta besar, ditembak mati pada 22 Mei"
        }
        if (relative(view, trigger)
                && time.to() <= trigger.from()
                && verbBetween(view, time.to(), trigger.from() - 2)) {
            return NEVER; // "Pada 7 Juli Israel membebaskan tahanan yang ditangkap"
        }
        if (!trigger.verb() || time.from() < trigger.to()) {
            return cost;
        }
        boolean news = day.news(time.mention()) != null;
        if (content(trigger) && !news && aimed(view, trigger, time)) {
            cost += day.open(time) ? NEVER : 12;
        }
        return context.background() || news || !said(trigger) ? cost : cost + held(view, trigger, time);
    }

    /// `setelah serangan itu, Macron bertemu Scholz pada Selasa`: behind the clause of time another event follows.
    private static boolean resumed(SentenceView view, Trigger trigger, TimeRef time) {
        boolean left = false;
        for (int i = trigger.to(); i < time.from(); i++) {
            left |= view.word(i).is(",");
            Trigger other = view.triggerAt(i);
            if (left && other != null && other.from() == i) {
                return true;
            }
        }
        return false;
    }

    private static boolean said(Trigger trigger) {
        return switch (trigger.entry().type()) {
            case ACCUSATION, DEMAND, THREAT, PROPOSAL, STATEMENT, MEETING, CALL -> true;
            case REJECTION -> !trigger.entry().lemma().equals("menarik diri");
            default -> false;
        };
    }

    /// Whether what the verb is about has a time of its own: `menyetujui proposal untuk melucuti Hizbullah pada
    /// akhir tahun`.
    private static boolean content(Trigger trigger) {
        return switch (trigger.entry().type()) {
            case AGREEMENT, PROPOSAL, DEMAND, THREAT, REJECTION -> true;
            default -> false;
        };
    }

    private boolean aimed(SentenceView view, Trigger trigger, TimeRef time) {
        for (int i = trigger.to(); i < time.from(); i++) {
            if (arguments.purpose(view, i)) {
                return true;
            }
        }
        return false;
    }

    /// How surely a noun between a verb of saying and a time holds the time.
    private static int held(SentenceView view, Trigger trigger, TimeRef time) {
        Trigger holder = null;
        for (Trigger other : view.triggers()) {
            holder = other.from() >= trigger.to() && other.to() <= time.from() && !other.verb() ? other : holder;
        }
        if (holder == null || time.from() - holder.to() > NOUN_REACH) {
            return 0;
        }
        boolean bare = view.lower(time.from() - 1).equals("sejak")
                || time.from() == holder.to()
                || view.actorAt(time.from() - 1) != null;
        return bare ? 24 : 14;
    }

    /// Whether a verb stands in a clause that `yang` opens.
    static boolean relative(SentenceView view, Trigger trigger) {
        return trigger.verb()
                && (view.lower(trigger.from() - 1).equals("yang")
                        || view.lower(trigger.from() - 2).equals("yang"));
    }

    private boolean verbBetween(SentenceView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (arguments.verbAt(view, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a conjunction opens a clause with a verb of its own between a trigger and a time behind it.
    boolean subordinate(SentenceView view, Trigger trigger, TimeRef time) {
        boolean opened = false;
        for (int i = trigger.to(); i < time.from(); i++) {
            String lower = view.lower(i);
            if (opened && (arguments.verbAt(view, i) || view.triggerAt(i) != null)) {
                return true;
            }
            opened |= grammar.is(WordClass.CONJUNCTION, lower) && !lower.equals("yang") && !lower.equals("bahwa");
        }
        return false;
    }
}
