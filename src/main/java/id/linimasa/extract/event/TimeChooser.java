package id.linimasa.extract.event;

import id.linimasa.extract.event.TriggerEntry.Pattern;
import id.linimasa.extract.event.When.Trust;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chooses the time of an event mention: the expression of its clause that stands nearest, counted in words and
/// clause boundaries; else what the story around it tells, the day the article is about, or the days up to its
/// writing, never finer than is honest.
///
/// Made for one article; immutable afterwards.
final class TimeChooser {
    /// How much farther the only time of a sentence may stand.
    private static final int ALONE = 12;

    private final ArticleDay day;
    private final TimeDistance distance;
    private final StoryTime story;
    private final ElapsedTime elapsed;

    TimeChooser(ArticleDay day, List<SentenceView> views, Grammar grammar, Arguments arguments) {
        this.day = day;
        distance = new TimeDistance(grammar, arguments, day);
        story = new StoryTime(views, day);
        elapsed = new ElapsedTime(day);
    }

    /// The time of a trigger.
    When when(SentenceView view, Trigger trigger, ClauseContext context, StatusReading reading) {
        EventStatus status = reading.status();
        if (context.topic() && !trigger.verb() && Worth.consult(trigger.entry().type())) {
            return untold(
                    view, trigger, context,
                    status); // "isi KTT akan direncanakan pada Kamis": Thursday is not the summit's
        }
        When parted = context.background() ? elapsed.of(view, trigger) : null;
        if (parted != null) {
            return parted;
        }
        boolean happened = happened(trigger, context, reading);
        TimeRef best = null;
        int least = Integer.MAX_VALUE;
        Trigger anchor = aside(view, trigger);
        boolean coming = toCome(status) && view.times().stream().anyMatch(this::coming);
        for (TimeRef time : view.times()) {
            boolean gone = toCome(status) && (day.over(time) || coming && !day.open(time));
            boolean outside = context.bounded() && time.from() < trigger.from();
            if (!gone && !outside && dates(view, time, happened)) {
                int cost = distance.of(view, anchor, context, time);
                if (cost < least) {
                    least = cost;
                    best = time;
                }
            }
        }
        boolean alone = view.times().size() == 1
                && !context.background()
                && context.governor() == null
                && !distance.subordinate(view, trigger, view.times().getFirst());
        boolean earlier =
                !alone && view.lower(trigger.from() - 1).equals("sebelumnya") && least > TimeDistance.CLAUSE / 2;
        if (best != null && !earlier && least <= TimeDistance.FARTHEST + (alone ? ALONE : 0)) {
            return When.told(best, least <= TimeDistance.CLAUSE ? Trust.CLAUSE : Trust.SENTENCE);
        }
        LocalDate news = day.topic();
        if (status == EventStatus.OCCURRED && lately(view, trigger)) {
            return news == null ? When.UNKNOWN : When.upTo(news, Trust.SENTENCE);
        }
        When told = status == EventStatus.OCCURRED ? story.of(view) : null;
        return told == null ? untold(view, trigger, context, status) : told;
    }

    /// Whether a time tells a day to come: `Pekan lalu X mengumumkan akan mengakui Y pada September`.
    private boolean coming(TimeRef time) {
        return time.usable() && day.ahead(When.told(time, Trust.CLAUSE));
    }

    /// Whether a time can date something of its sentence.
    ///
    /// @param happened whether that lies behind the day of writing
    private boolean dates(SentenceView view, TimeRef time, boolean happened) {
        return time.usable() && !day.ofWriting(view, time) && !(happened && day.ahead(When.told(time, Trust.CLAUSE)));
    }

    /// Whether `dalam beberapa hari terakhir` or `baru-baru ini` stands in the clause of a verb or right behind a noun.
    private boolean lately(SentenceView view, Trigger trigger) {
        for (TimeRef time : view.times()) {
            String value = time.mention().timex().value();
            boolean recent = value.equals("PAST_REF") && view.lower(time.from()).startsWith("baru")
                    || value.matches("PX[DW]") && view.lower(time.to() - 1).equals("terakhir");
            boolean near = trigger.verb() || time.from() == trigger.to(); // "pembicaraan baru-baru ini"
            if (recent && near && distance.between(view, trigger.from(), trigger.to(), time) <= TimeDistance.CLAUSE) {
                return true;
            }
        }
        return false;
    }

    /// Whether it must lie behind the day of writing: what is said, and what a cue or a clause of time says is
    /// over.
    private static boolean happened(Trigger trigger, ClauseContext context, StatusReading reading) {
        boolean cued = reading.cue() != null && !context.ahead();
        boolean said = DraftMaker.spoken(trigger.entry().type()) && trigger.verb()
                || trigger.entry().type() == EventType.STATEMENT;
        return reading.status() == EventStatus.OCCURRED && (said || cued);
    }

    /// `di sela-sela pertemuan G20`: a noun in passing takes place when the sentence's own event does.
    private static Trigger aside(SentenceView view, Trigger trigger) {
        String before = view.lower(trigger.from() - 1);
        boolean passing = before.equals("sela-sela") || before.equals("sela");
        return passing && view.triggers().getFirst().verb() ? view.triggers().getFirst() : trigger;
    }

    private static boolean toCome(EventStatus status) {
        return switch (status) {
            case PLANNED, PROPOSED, CONDITIONAL -> true;
            case OCCURRED, ONGOING, DENIED, POSTPONED, CANCELLED -> false;
        };
    }

    /// The time that a sentence tells outside its quotation: when it was said.
    @Nullable
    When outside(SentenceView view, int quoted) {
        for (TimeRef time : view.times()) {
            boolean same = view.word(Math.min(time.from(), view.size() - 1)).quoted()
                    == view.word(quoted).quoted();
            if (!same && dates(view, time, true)) {
                return When.told(time, Trust.SENTENCE);
            }
        }
        return null;
    }

    /// The time that stands nearest to what was said, or null.
    @Nullable
    When said(SentenceView view, int from, int to, int farthest) {
        for (TimeRef time : view.times()) {
            if (dates(view, time, true)
                    && !announced(view, to, time)
                    && distance.between(view, from, to, time) <= farthest) {
                return When.told(time, Trust.CLAUSE);
            }
        }
        return null;
    }

    /// The time that ends a sentence behind who said something: `kata X saat dihubungi, Jumat`, `kata X di Kompleks
    /// Parlemen, Senayan, Jakarta, Jumat`; null where another deed stands between.
    @Nullable
    When closing(SentenceView view, int from) {
        TimeRef last = view.times().isEmpty() ? null : view.times().getLast();
        if (last == null || last.from() < from || !dates(view, last, true)) {
            return null;
        }
        for (int i = last.to(); i < view.size(); i++) {
            if (!view.word(i).mark()) {
                return null;
            }
        }
        for (Trigger deed : view.triggers()) {
            boolean between = deed.from() >= from && deed.to() <= last.from();
            if (between
                    && deed.verb()
                    && !WordSense.CONTACTS.contains(deed.entry().surface())) {
                return null;
            }
        }
        return When.told(last, Trust.CLAUSE);
    }

    /// The day that the article is about.
    When topic() {
        LocalDate news = day.topic();
        return news == null ? When.UNKNOWN : When.on(news, Trust.TOPIC);
    }

    /// `menyatakan akan mengakui Palestina pada September`: the time of what is announced is not that of the words.
    private static boolean announced(SentenceView view, int from, TimeRef time) {
        for (int i = from; i < time.from(); i++) {
            if (view.word(i).is("akan") || view.word(i).is("bakal")) {
                return true;
            }
        }
        return false;
    }

    /// The day that the article is about, as if the sentence told it.
    When news() {
        LocalDate news = day.topic();
        return news == null ? When.UNKNOWN : When.on(news, Trust.SENTENCE);
    }

    private When untold(SentenceView view, Trigger trigger, ClauseContext context, EventStatus status) {
        LocalDate news = day.topic();
        if (context.bounded()
                || toCome(status)
                || status == EventStatus.POSTPONED
                || status == EventStatus.CANCELLED
                || news == null) {
            return When.UNKNOWN;
        }
        boolean aside = trigger.entry().pattern() == Pattern.PASSIVE
                && !DraftMaker.spoken(trigger.entry().type())
                && TimeDistance.relative(view, trigger); // "tahanan yang diculik"
        boolean deed = switch (trigger.entry().type()) {
            case MILITARY, OFFICE, SANCTION, AID -> story.longAgo(view);
            default -> false;
        };
        return context.background() || aside || deed || view.word(0).quoted()
                ? When.upTo(news, Trust.ARTICLE)
                : When.on(news, Trust.TOPIC);
    }
}
