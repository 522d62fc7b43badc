package id.linimasa.extract.event;

import id.linimasa.extract.event.Grammar.WordClass;
import id.linimasa.extract.lexicon.Lexicon;
import id.linimasa.model.Article;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the status of a trigger from the cues of its clause: those before it, those behind an event noun, and a
/// condition anywhere in the sentence. Nothing told means that it occurred.
///
/// Immutable and safe for any number of threads.
final class StatusTagger {
    private static final Set<String> TRANSPARENT = Set.of(
            "untuk",
            "dalam",
            "sebuah",
            "suatu",
            "para",
            "agenda",
            "acara",
            "guna",
            "serangkaian",
            "terjadinya",
            "adanya",
            "tersebut",
            "diplomat",
            "langsung",
            "bisa",
            "hanya",
            "secara",
            "resmi",
            "juga",
            "kedua",
            "melakukan",
            "dan");

    /// Nouns of what somebody means to do.
    private static final Set<String> PLANS =
            Set.of("rencana", "usulan", "usul", "wacana", "keinginan", "niat", "upaya", "tawaran", "persiapan");

    private static final Set<String> EXAMPLES = Set.of("seperti", "termasuk", "antara");

    /// Cues that a plan may have too: `akan secara resmi mengakui`.
    private static final Set<String> WEAK = Set.of("resmi", "berhasil", "akhirnya", "selesai", "sempat");

    private final Grammar grammar;
    private final Arguments arguments;
    private final Map<String, EventStatus> before = new HashMap<>();
    private final Map<String, EventStatus> behind = new HashMap<>();
    private final Map<String, EventStatus> conditions = new HashMap<>();

    StatusTagger(Grammar grammar, Arguments arguments) {
        this.grammar = grammar;
        this.arguments = arguments;
        for (Lexicon.Row row : Lexicon.named("status").rows()) {
            EventStatus status = EventStatus.valueOf(row.cell(2));
            switch (row.cell(1)) {
                case "before" -> before.put(row.cell(0), status);
                case "after" -> behind.put(row.cell(0), status);
                case "clause" -> conditions.put(row.cell(0), status);
                default -> throw new IllegalArgumentException("status.tsv:" + row.line() + ": " + row.cell(1));
            }
        }
    }

    StatusReading status(Article article, SentenceView view, Trigger trigger) {
        StatusReading reading = ahead(view, trigger);
        if (!trigger.verb()) {
            StatusReading after = after(view, trigger);
            if (after != null && outdoes(after, reading)) {
                reading = after;
            }
        }
        return conditional(article, view, trigger, reading);
    }

    /// Whether what is said behind an event noun counts more than what was said before it: `menghentikan
    /// konflik yang telah berlangsung sejak Oktober` goes on.
    private static boolean outdoes(StatusReading behind, StatusReading ahead) {
        return switch (behind.status()) {
            case POSTPONED, CANCELLED -> true;
            case ONGOING -> ahead.cue() == null || ahead.status() != EventStatus.PLANNED;
            default -> ahead.cue() == null || ahead.status() == EventStatus.OCCURRED;
        };
    }

    private StatusReading ahead(SentenceView view, Trigger trigger) {
        int shared = sharing(view, trigger);
        StatusReading joint = shared < 0 ? null : ahead(view, shared, true);
        return joint == null || joint.cue() == null ? ahead(view, trigger.from(), trigger.verb()) : joint;
    }

    /// What the words before a verb or an event noun say.
    private StatusReading ahead(SentenceView view, int at, boolean verb) {
        boolean passed = false;
        StatusReading weak = new StatusReading(EventStatus.OCCURRED, null, null);
        for (int i = at - 1; i >= Math.max(0, at - 14); i--) {
            Word w = view.word(i);
            if (w.quoted() != view.word(at).quoted()) {
                break;
            }
            Actor owner = view.actorAt(i);
            if (owner != null) {
                StatusReading plan = owner.to() == at
                                || owner.to() == at - 1
                                        && view.lower(owner.to()).equals("untuk")
                        ? cue(view, owner.from() - 1, before)
                        : null; // "rencana Israel untuk menguasai"
                boolean planned = plan != null && PLANS.contains(view.lower(owner.from() - 1));
                return plan != null && planned ? plan : weak;
            }
            StatusReading cue = w.is("tengah") && !arguments.verbAt(view, i + 1) ? null : cue(view, i, before);
            if (cue != null && WEAK.contains(w.lower())) {
                weak = cue;
            } else if (cue != null && !(w.is("terus") && at - i > 2)) {
                return cue;
            }
            boolean example = w.is(",") && EXAMPLES.contains(view.lower(i + 1));
            boolean skipped = w.time() >= 0
                    || example
                    || grammar.is(WordClass.ADVERB, w.lower())
                    || TRANSPARENT.contains(w.lower())
                    || grammar.is(WordClass.LIGHT, w.lower());
            if (skipped) {
                continue;
            }
            if (verb && i < at - 1 && view.lower(i + 1).equals("untuk") && !passed) {
                passed = true; // "akan datang ke Moskow untuk berbicara": the verb before "untuk" has the cue
                continue;
            }
            if (passed
                    || !verb
                            && !w.mark()
                            && view.actorAt(i) == null
                            && !arguments.verbAt(view, i)
                            && !grammar.is(WordClass.CONJUNCTION, w.lower())
                            && !grammar.is(WordClass.PREPOSITION, w.lower())) {
                boolean stop = grammar.is(WordClass.CONJUNCTION, w.lower()) || w.mark();
                if (!stop) {
                    continue;
                }
            }
            break;
        }
        return weak;
    }

    /// The verb that this one is joined to: `akan membuka perbatasan dan bertemu Sudan`; or -1.
    private int sharing(SentenceView view, Trigger trigger) {
        String joint = view.lower(trigger.from() - 1);
        if (!trigger.verb() || !joint.equals("dan") && !joint.equals("serta")) {
            return -1;
        }
        for (int i = trigger.from() - 2; i >= Math.max(0, trigger.from() - 12); i--) {
            if (view.word(i).mark() || grammar.is(WordClass.CONJUNCTION, view.lower(i))) {
                return -1;
            }
            if (arguments.verbAt(view, i)) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable StatusReading cue(SentenceView view, int last, Map<String, EventStatus> cues) {
        String two = view.lower(last - 1) + " " + view.lower(last);
        String phrase = cues.containsKey(two) ? two : view.lower(last);
        EventStatus status = cues.get(phrase);
        return status == null ? null : new StatusReading(status, phrase, null);
    }

    /// What the words behind an event noun say: `… akan digelar`, `… ditunda`, `… yang sedang berjalan`.
    private @Nullable StatusReading after(SentenceView view, Trigger noun) {
        StatusReading first = null;
        for (int i = noun.to(); i < Math.min(view.size(), noun.to() + 16); i++) {
            Word w = view.word(i);
            boolean ends = w.mark()
                            && !w.is("(")
                            && !w.is(")")
                            && !w.is("-")
                            && !(w.is(",") && view.lower(i + 1).equals("yang"))
                    || grammar.is(WordClass.CONJUNCTION, w.lower())
                            && w.time() < 0 // "13 Juni lalu"
                            && !w.is("yang")
                            && !(w.is("sejak") && timeAt(view, i + 1))
                    || grammar.said(w.lower());
            if (ends || w.quoted() != view.word(noun.from()).quoted()) {
                return first;
            }
            StatusReading plan = first == null ? planned(view, i) : null;
            if (plan != null) {
                first = plan;
            }
            for (int length = 3; length >= 1; length--) {
                String phrase = phrase(view, i, length);
                EventStatus status = behind.get(phrase);
                boolean fighting = noun.entry().type() == EventType.MILITARY
                        && (status == EventStatus.CANCELLED || status == EventStatus.POSTPONED);
                if (status != null && !fighting) {
                    boolean off = status == EventStatus.POSTPONED || status == EventStatus.CANCELLED;
                    if (off) {
                        return new StatusReading(status, phrase, null);
                    }
                    first = first == null ? new StatusReading(status, phrase, null) : first;
                }
            }
            boolean purpose = grammar.is(WordClass.PURPOSE, view.lower(i - 1));
            if (arguments.verbAt(view, i) && !grammar.is(WordClass.LIGHTPASSIVE, w.lower()) && !purpose) {
                return first;
            }
        }
        return first;
    }

    /// `… akan segera digelar`, `… yang bakal dijatuhkan`, or null.
    private @Nullable StatusReading planned(SentenceView view, int i) {
        int verb = i + 1;
        while (grammar.is(WordClass.ADVERB, view.lower(verb))) {
            verb++;
        }
        boolean ahead = view.word(i).is("akan") || view.word(i).is("bakal");
        return ahead && grammar.is(WordClass.LIGHTPASSIVE, view.lower(verb))
                ? new StatusReading(EventStatus.PLANNED, view.lower(i) + " " + view.lower(verb), null)
                : null;
    }

    private static boolean timeAt(SentenceView view, int i) {
        return i < view.size() && view.word(i).time() >= 0;
    }

    private static String phrase(SentenceView view, int from, int length) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < Math.min(view.size(), from + length); i++) {
            words.append(i == from ? "" : " ").append(view.lower(i));
        }
        return words.toString();
    }

    /// A plan or offer under `jika …` is CONDITIONAL, with the condition's words.
    StatusReading conditional(Article article, SentenceView view, Trigger trigger, StatusReading reading) {
        boolean bare = reading.status() == EventStatus.OCCURRED
                && reading.cue() == null
                && trigger.from() > 0
                && conditions.containsKey(view.lower(0)); // "Jika terealisasi, … mengakui …"
        boolean open = bare || reading.status() == EventStatus.PLANNED || reading.status() == EventStatus.PROPOSED;
        if (!open && !view.lower(trigger.from() - 1).equals("siap")) {
            return reading;
        }
        for (int i = 0; i < view.size(); i++) {
            boolean opens = conditions.containsKey(view.lower(i));
            boolean outside = i > trigger.to() || i <= 2 && i < trigger.from();
            if (opens
                    && outside
                    && view.word(i).quoted() == view.word(trigger.from()).quoted()) {
                int end = i + 1;
                while (end < view.size()
                        && !view.word(end).is(",")
                        && !view.word(end).is(".")) {
                    end++;
                }
                String words = article.text()
                        .substring(
                                view.word(i).span().start(),
                                view.word(end - 1).span().end());
                return new StatusReading(EventStatus.CONDITIONAL, view.lower(i), words);
            }
        }
        return reading;
    }
}
