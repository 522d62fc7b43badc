package id.linimasa.extract.event;

import id.linimasa.extract.event.Grammar.WordClass;
import id.linimasa.model.EventStatus;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells what somebody denies by a clause of its own: `membantah laporan bahwa Putin akan bertemu Trump`.
///
/// Who denies a charge or an idea (`membantah tuduhan menyerang`) refuses it, and tells nothing of the deed. Immutable
/// and safe for any number of threads.
final class Denial {
    private static final Set<String> DENIES =
            Set.of("membantah", "menampik", "menepis", "menyangkal", "bantah", "tampik", "tepis", "dibantah");
    /// What is refused itself when it is denied.
    private static final Set<String> REFUSED =
            Set.of("tuduhan", "tudingan", "dakwaan", "gugatan", "kritik", "wacana", "usulan", "gagasan", "ide");
    /// The most words between the denial and the verb of what is denied.
    private static final int REACH = 16;

    private final Grammar grammar;
    private final Arguments arguments;

    Denial(Grammar grammar, Arguments arguments) {
        this.grammar = grammar;
        this.arguments = arguments;
    }

    /// The status of a verb that somebody denies, or null.
    @Nullable
    StatusReading of(SentenceView view, Trigger trigger) {
        boolean open = trigger.verb() && !DraftMaker.spoken(trigger.entry().type());
        for (int i = trigger.from() - 1; open && i >= Math.max(0, trigger.from() - REACH); i--) {
            String lower = view.lower(i);
            if (DENIES.contains(lower)) {
                return new StatusReading(EventStatus.DENIED, lower, null);
            }
            open = !REFUSED.contains(lower) && within(view, i);
        }
        return null;
    }

    /// Whether a denial refuses a charge or an idea of something.
    static boolean refuses(SentenceView view, Trigger denial, Trigger deed) {
        for (int i = denial.from(); DENIES.contains(view.lower(denial.from())) && i < deed.from(); i++) {
            if (REFUSED.contains(view.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word may stand between a denial and what is denied.
    private boolean within(SentenceView view, int i) {
        Word word = view.word(i);
        if (view.actorAt(i) != null || word.is("bahwa")) {
            return true;
        }
        boolean reported = arguments.verbAt(view, i) && view.lower(i - 1).equals("yang") && grammar.says(word.lower());
        return reported
                || word.is("yang")
                || !word.mark()
                        && !grammar.is(WordClass.CONJUNCTION, word.lower())
                        && !grammar.is(WordClass.COORDINATOR, word.lower())
                        && (grammar.is(WordClass.ADVERB, word.lower()) || !arguments.verbAt(view, i));
    }
}
