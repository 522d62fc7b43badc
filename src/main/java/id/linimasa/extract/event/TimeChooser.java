package id.linimasa.extract.event;

import id.linimasa.extract.event.Grammar.WordClass;
import id.linimasa.extract.event.When.Trust;
import id.linimasa.model.Article;
import id.linimasa.model.Bilingual;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Extent;
import id.linimasa.model.Granularity;
import id.linimasa.model.TimeMention;
import id.linimasa.model.TimeRange;
import id.linimasa.model.TimexMod;
import id.linimasa.model.TimexType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Chooses the time of an event mention: the expression of its clause that stands nearest, counted in words and
/// clause boundaries; else the day the article is about, or the days up to its writing, never finer than is
/// honest.
///
/// Made for one article; immutable afterwards.
final class TimeChooser {
    private static final int FARTHEST = 30;
    private static final int CLAUSE = 14;
    private static final int NEWS_DAYS = 10;
    private static final int NOUN_REACH = 7;
    private static final int STORY_SENTENCES = 3;
    private static final int STORY_DAYS = 45;
    /// The most words before the time of a dateline: place, outlet, day of the week.
    private static final int DATELINE = 8;

    private static final Set<String> CLOSING = Set.of(")", "]", ",");
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

    private final Grammar grammar;
    private final Arguments arguments;
    private final List<SentenceView> views;
    private final @Nullable LocalDate created;
    private final @Nullable LocalDate topic;

    TimeChooser(Article article, List<SentenceView> views, Grammar grammar, Arguments arguments) {
        this.grammar = grammar;
        this.arguments = arguments;
        this.views = views;
        this.created = article.created().date();
        this.topic = topic(views);
    }

    /// The day that the article's first sentences are about, or null.
    @Nullable
    LocalDate topic() {
        return topic;
    }

    private @Nullable LocalDate topic(List<SentenceView> views) {
        LocalDate reported = null;
        int seen = 0;
        for (SentenceView view : views) {
            if (view.title()) {
                continue;
            }
            if (seen++ > 3) {
                break;
            }
            for (TimeRef time : view.times()) {
                LocalDate day = newsDay(time.mention());
                if (day != null && !reporting(view, time)) {
                    return day;
                }
                reported = reported == null ? day : reported;
            }
        }
        return reported == null ? created : reported;
    }

    private @Nullable LocalDate newsDay(TimeMention time) {
        LocalDateTime from = time.range().from();
        LocalDateTime to = time.range().to();
        if (from == null || to == null || to.isAfter(from.plusDays(1))) {
            return null;
        }
        LocalDate day = from.toLocalDate();
        boolean near = created == null || !day.isAfter(created) && day.isAfter(created.minusDays(NEWS_DAYS));
        return near ? day : null;
    }

    /// The time of a trigger.
    When when(SentenceView view, Trigger trigger, ClauseContext context, StatusReading reading) {
        EventStatus status = reading.status();
        if (context.topic() && !trigger.verb() && Worth.consult(trigger.entry().type())) {
            return untold(
                    view, context, status); // "isi KTT akan direncanakan pada Kamis": Thursday is not the summit's
        }
        TimeRef best = null;
        int least = Integer.MAX_VALUE;
        Trigger anchor = aside(view, trigger);
        for (TimeRef time : view.times()) {
            boolean foretold = happened(trigger, context, reading) && ahead(told(time, Trust.CLAUSE));
            if (usable(time.mention()) && !reporting(view, time) && !foretold && !dateline(view, time)) {
                int cost = cost(view, anchor.from(), anchor.to(), time) + others(view, anchor, context, time);
                if (cost < least) {
                    least = cost;
                    best = time;
                }
            }
        }
        boolean alone = view.times().size() == 1
                && !context.background()
                && context.governor() == null
                && !subordinate(view, trigger, view.times().getFirst());
        boolean earlier = !alone && view.lower(trigger.from() - 1).equals("sebelumnya") && least > CLAUSE / 2;
        boolean gone = best != null && toCome(status) && before(best);
        if (best != null && !gone && !earlier && least <= (alone ? FARTHEST + 12 : FARTHEST)) {
            return told(best, least <= CLAUSE ? Trust.CLAUSE : Trust.SENTENCE);
        }
        TimeRef lately = lately(view, trigger);
        if (lately != null && status == EventStatus.OCCURRED) {
            LocalDate day = topic;
            return day == null ? When.UNKNOWN : upTo(day, Trust.SENTENCE);
        }
        When before = narrated(view, status);
        if (before == null && status == EventStatus.OCCURRED) {
            before = between(view);
        }
        return before == null ? untold(view, context, status) : before;
    }

    /// `dalam beberapa hari terakhir`, `baru-baru ini` in the clause of a verb, or null.
    private @Nullable TimeRef lately(SentenceView view, Trigger trigger) {
        for (TimeRef time : view.times()) {
            String value = time.mention().timex().value();
            boolean recent = value.equals("PAST_REF") && view.lower(time.from()).startsWith("baru")
                    || value.matches("PX[DW]") && view.lower(time.to() - 1).equals("terakhir");
            if (recent && trigger.verb() && cost(view, trigger.from(), trigger.to(), time) <= CLAUSE) {
                return time;
            }
        }
        return null;
    }

    /// Whether it must lie behind the day of writing: what is said, and what a cue or a clause of time says is
    /// over.
    private static boolean happened(Trigger trigger, ClauseContext context, StatusReading reading) {
        boolean cued = reading.cue() != null && !context.ahead();
        boolean said = DraftMaker.spoken(trigger.entry().type()) && trigger.verb()
                || trigger.entry().type() == EventType.STATEMENT;
        return reading.status() == EventStatus.OCCURRED && (said || cued);
    }

    /// What makes a time another event's: it belongs to a noun of the sentence (`mengecam invasi pada 2022`),
    /// or to the clause behind a conjunction (`berunding setelah kedua negara berperang sejak Februari`).
    private int others(SentenceView view, Trigger trigger, ClauseContext context, TimeRef time) {
        int cost = subordinate(view, trigger, time) ? 10 : 0;
        if (context.background() && time.from() >= trigger.to()) {
            boolean left = false;
            for (int i = trigger.to(); i < time.from(); i++) {
                left |= view.word(i).is(",");
                Trigger other = view.triggerAt(i);
                if (left && other != null && other.from() == i) {
                    return cost + 12; // "setelah serangan itu, Macron bertemu Scholz pada Selasa"
                }
            }
        }
        if (relative(view, trigger) && time.from() >= trigger.to() && verbBetween(view, trigger.to(), time.from())) {
            cost += 16; // "Cho, yang menjabat sebagai duta besar, ditembak mati pada 22 Mei"
        }
        boolean said = switch (trigger.entry().type()) {
            case ACCUSATION, DEMAND, THREAT, PROPOSAL, STATEMENT, MEETING, CALL -> true;
            case REJECTION -> !trigger.entry().lemma().equals("menarik diri");
            default -> false;
        };
        boolean shares = !said || context.background() || newsDay(time.mention()) != null;
        if (shares || !trigger.verb() || time.from() < trigger.to()) {
            return cost;
        }
        Trigger holder = null;
        for (Trigger other : view.triggers()) {
            holder = other.from() >= trigger.to() && other.to() <= time.from() && !other.verb() ? other : holder;
        }
        if (holder == null || time.from() - holder.to() > NOUN_REACH) {
            return cost;
        }
        boolean bare = view.lower(time.from() - 1).equals("sejak")
                || time.from() == holder.to()
                || view.actorAt(time.from() - 1) != null;
        return cost + (bare ? 24 : 14);
    }

    private static boolean relative(SentenceView view, Trigger trigger) {
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
    private boolean subordinate(SentenceView view, Trigger trigger, TimeRef time) {
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

    /// The time that a sentence tells outside its quotation: when it was said.
    @Nullable
    When outside(SentenceView view, int quoted) {
        for (TimeRef time : view.times()) {
            boolean same = view.word(Math.min(time.from(), view.size() - 1)).quoted()
                    == view.word(quoted).quoted();
            if (!same && usable(time.mention()) && !reporting(view, time)) {
                return told(time, Trust.SENTENCE);
            }
        }
        return null;
    }

    /// Whether a told time is still to come when the article is written.
    boolean ahead(When when) {
        LocalDateTime from = when.range().from();
        LocalDateTime to = when.range().to();
        LocalDateTime first = from == null ? to : from; // "sebelum 30 Juli" is open at its beginning
        return when.told()
                && created != null
                && first != null
                && first.toLocalDate().isAfter(created);
    }

    /// Whether a time lies before the days that the article reports.
    boolean past(When when) {
        LocalDateTime to = when.range().to();
        LocalDate news = topic;
        return to != null && news != null && to.toLocalDate().isBefore(news.minusDays(NEWS_DAYS));
    }

    /// `Pada 2020, Washington … . UEA dan Bahrain sepakat …`: a past time that opens the sentence before still
    /// holds.
    private @Nullable When narrated(SentenceView view, EventStatus status) {
        if (status != EventStatus.OCCURRED || view.index() == 0 || !view.times().isEmpty()) {
            return null;
        }
        SentenceView before = views.get(view.index() - 1);
        if (before.times().size() != 1
                || before.sentence().paragraph() != view.sentence().paragraph()) {
            return null;
        }
        TimeRef time = before.times().getFirst();
        LocalDateTime to = time.mention().range().to();
        LocalDate news = topic;
        boolean past = to != null && news != null && to.toLocalDate().isBefore(news.minusDays(NEWS_DAYS));
        return past && time.from() <= 1 && usable(time.mention()) ? told(time, Trust.SENTENCE) : null;
    }

    /// The stretch between the past days that the sentences before and behind tell, where a story of long ago
    /// goes on over a sentence without a date; or null.
    private @Nullable When between(SentenceView view) {
        TimeRef first = pastBeside(view, -1);
        TimeRef last = pastBeside(view, 1);
        LocalDateTime from = first == null ? null : first.mention().range().from();
        LocalDateTime to = last == null ? null : last.mention().range().to();
        if (!view.times().isEmpty() || from == null || to == null || !from.isBefore(to)) {
            return null;
        }
        LocalDate begin = from.toLocalDate();
        LocalDate end = to.minusNanos(1).toLocalDate();
        return end.isAfter(begin.plusDays(STORY_DAYS))
                ? null
                : new When(
                        null,
                        begin.equals(end) ? begin.toString() : begin + "/" + end,
                        TimeRange.days(begin, end.plusDays(1)),
                        Extent.WITHIN,
                        Trust.TOPIC,
                        new Bilingual(
                                "antara tanggal kalimat sebelum dan sesudahnya",
                                "between the dates of the sentences before and behind"));
    }

    /// The past time told nearest in this direction, a few sentences away and none of the news between; or null.
    private @Nullable TimeRef pastBeside(SentenceView view, int step) {
        for (int away = 1; away <= STORY_SENTENCES; away++) {
            int i = view.index() + step * away;
            if (i < 0 || i >= views.size() || views.get(i).title()) {
                return null;
            }
            for (TimeRef time : views.get(i).times()) {
                LocalDateTime to = time.mention().range().to();
                LocalDate news = topic;
                if (usable(time.mention()) && to != null && news != null) {
                    boolean day = time.mention().granularity().compareTo(Granularity.MONTH) <= 0;
                    boolean past = to.toLocalDate().isBefore(news.minusDays(NEWS_DAYS));
                    return day && past ? time : null;
                }
            }
        }
        return null;
    }

    /// `di sela-sela pertemuan G20`: a noun in passing takes place when the sentence's own event does.
    private static Trigger aside(SentenceView view, Trigger trigger) {
        String before = view.lower(trigger.from() - 1);
        boolean passing = before.equals("sela-sela") || before.equals("sela");
        return passing && view.triggers().getFirst().verb() ? view.triggers().getFirst() : trigger;
    }

    /// Whether a time lies before the article was written: no day for what is still to come.
    private boolean before(TimeRef time) {
        LocalDateTime to = time.mention().range().to();
        return created != null && to != null && to.toLocalDate().isBefore(created.minusDays(2));
    }

    private static boolean toCome(EventStatus status) {
        return switch (status) {
            case PLANNED, PROPOSED, CONDITIONAL -> true;
            case OCCURRED, ONGOING, DENIED, POSTPONED, CANCELLED -> false;
        };
    }

    /// The day that the article is about.
    When news() {
        LocalDate day = topic;
        return day == null
                ? When.UNKNOWN
                : new When(
                        null,
                        day.toString(),
                        TimeRange.days(day, day.plusDays(1)),
                        Extent.WITHIN,
                        Trust.SENTENCE,
                        new Bilingual(
                                "hari yang diberitakan artikel ini: " + day, "the day this article is about: " + day));
    }

    /// The time that stands nearest to a stretch of words, or null.
    @Nullable
    When near(SentenceView view, int from, int to, int farthest) {
        for (TimeRef time : view.times()) {
            if (usable(time.mention()) && !reporting(view, time) && cost(view, from, to, time) <= farthest) {
                return told(time, Trust.CLAUSE);
            }
        }
        return null;
    }

    private static When told(TimeRef time, Trust trust) {
        TimeMention mention = time.mention();
        boolean fills =
                mention.timex().type() == TimexType.DURATION || mention.timex().mod() == TimexMod.ON_OR_AFTER;
        return new When(
                time.index(),
                value(mention),
                mention.range(),
                fills ? Extent.THROUGHOUT : Extent.WITHIN,
                trust,
                mention.explanation());
    }

    private static @Nullable String value(TimeMention mention) {
        String value = mention.timex().value();
        if (mention.timex().type() != TimexType.DURATION) {
            return value;
        }
        LocalDateTime from = mention.range().from();
        LocalDateTime to = mention.range().to();
        return from == null || to == null
                ? null
                : from.toLocalDate() + "/" + to.toLocalDate().minusDays(1);
    }

    /// Whether a time stands in the dateline (`JAKARTA, Senin (4/4/2022) - `): it tells the day of writing, which what
    /// is
    /// told without a day takes anyway, and never the day of a plan.
    private static boolean dateline(SentenceView view, TimeRef time) {
        if (time.from() > DATELINE) {
            return false;
        }
        for (int i = 0; i < time.from(); i++) {
            Word word = view.word(i);
            if (!word.mark() && !word.capitalised()) {
                return false;
            }
        }
        int behind = time.to();
        while (CLOSING.contains(view.lower(behind))) {
            behind++;
        }
        return DASHES.contains(view.lower(behind));
    }

    private static boolean usable(TimeMention time) {
        return switch (time.timex().type()) {
            case DATE, TIME ->
                (time.granularity() != Granularity.NONE || time.timex().value().startsWith("XXXX-")) && !era(time);
            case DURATION -> time.range().from() != null && time.range().to() != null;
            case SET -> false;
        };
    }

    /// A stretch of years (`era Perang Dingin`) dates nothing.
    private static boolean era(TimeMention time) {
        LocalDateTime from = time.range().from();
        LocalDateTime to = time.range().to();
        return from != null && to != null && to.isAfter(from.plusYears(3)) && time.granularity() == Granularity.RANGE;
    }

    /// Whether a time tells when a medium reported (`dilansir AFP, Senin (4/8)`), not when something happened.
    boolean reporting(SentenceView view, TimeRef time) {
        for (int i = time.from() - 1; i >= Math.max(0, time.from() - 9); i--) {
            if (view.triggerAt(i) != null || view.word(i).is(";")) {
                return false;
            }
            String lower = view.lower(i);
            if (grammar.source(lower)) {
                return !lower.equals("menurut");
            }
            if (grammar.says(lower) || grammar.said(lower)) {
                return false;
            }
        }
        return false;
    }

    /// How far a time stands from a trigger: words between them, and much more for each boundary between
    /// clauses.
    private int cost(SentenceView view, int from, int to, TimeRef time) {
        boolean behind = time.from() >= to;
        int start = behind ? to : time.to();
        int end = behind ? time.from() : from;
        int cost = 0;
        boolean quoted = view.word(from).quoted();
        for (int i = start; i < end; i++) {
            Word w = view.word(i);
            cost += view.actorAt(i) != null || w.time() >= 0 ? 0 : 1;
            if (w.quoted() != quoted) {
                cost += 20;
                quoted = w.quoted();
            }
            cost += boundary(view, i);
        }
        if (time.from() > 0 && view.word(Math.min(time.from(), view.size() - 1)).quoted() != quoted) {
            cost += 20;
        }
        boolean named = time.mention().granularity() == Granularity.YEAR
                && time.from() > 1
                && view.word(time.from() - 1).capitalised()
                && view.actorAt(time.from() - 1) == null
                && time.to() - time.from() == 1; // "Indo Defence Expo 2022"
        cost += named ? FARTHEST : 0;
        boolean opening = !behind && time.from() <= 2;
        return opening ? cost / 2 : cost;
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
        if (w.is("sejak") || w.is("hingga")) {
            return cost + 2;
        }
        if (grammar.is(WordClass.CONJUNCTION, w.lower())) {
            return cost + 12;
        }
        return cost + (grammar.says(w.lower()) || grammar.said(w.lower()) ? 6 : 0);
    }

    private When untold(SentenceView view, ClauseContext context, EventStatus status) {
        boolean toCome = switch (status) {
            case PLANNED, PROPOSED, CONDITIONAL, POSTPONED, CANCELLED -> true;
            case OCCURRED, ONGOING, DENIED -> false;
        };
        LocalDate day = topic;
        if (toCome || day == null) {
            return When.UNKNOWN;
        }
        if (context.background() || view.word(0).quoted()) {
            return upTo(day, Trust.ARTICLE);
        }
        return new When(
                null,
                day.toString(),
                TimeRange.days(day, day.plusDays(1)),
                Extent.WITHIN,
                Trust.TOPIC,
                new Bilingual("hari yang diberitakan artikel ini: " + day, "the day this article is about: " + day));
    }

    private static When upTo(LocalDate day, Trust trust) {
        LocalDate first = day.minusDays(6);
        return new When(
                null,
                first + "/" + day,
                TimeRange.days(first, day.plusDays(1)),
                Extent.WITHIN,
                trust,
                new Bilingual(
                        "tanggalnya tidak disebut: sepekan sampai " + day, "no date is told: the week up to " + day));
    }
}
