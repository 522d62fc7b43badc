package id.linimasa.extract.event;

import id.linimasa.extract.event.Grammar.WordClass;
import id.linimasa.model.TimexMod;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells a war that is told from one that the story merely takes place in.
///
/// `Perang pecah pada 7 Oktober`, `konflik sejak Juni` and `melancarkan perang` tell it; `di tengah konflik`, `imbas
/// perang` and `strategi perang` are a state on no day of its own. Stateless but for the lexicon, safe for any number
/// of threads.
final class WarState {
    private static final Set<String> STATES = Set.of(
            "perang",
            "peperangan",
            "konflik",
            "konflik bersenjata",
            "konflik militer",
            "perang dagang",
            "perang saudara",
            "perang terbuka");
    private static final Set<String> BEGINNINGS = Set.of(
            "pecahnya",
            "meletusnya",
            "dimulainya",
            "berkecamuknya",
            "awal",
            "pecah",
            "meletus",
            "terjadi",
            "terjadinya");
    /// The most words between the noun and the verb that says it began or goes on.
    private static final int NEAR = 7;

    private final Grammar grammar;
    private final Arguments arguments;

    WarState(Grammar grammar, Arguments arguments) {
        this.grammar = grammar;
        this.arguments = arguments;
    }

    /// Whether a trigger is no bare war, or one that is told on a day of its own.
    ///
    /// @param carried whether a verb carries the noun: `melancarkan perang`
    boolean told(SentenceView view, Trigger trigger, When when, boolean carried) {
        if (!STATES.contains(trigger.entry().surface())) {
            return true;
        }
        if (BEGINNINGS.contains(view.lower(trigger.from() - 1))) {
            return when.told(); // "pecahnya perang di Gaza"
        }
        TimeRef time = behind(view, trigger, when);
        boolean goesOn = goesOn(view, trigger);
        if (when.trust() == When.Trust.CLAUSE && (carried || goesOn)) {
            return true;
        }
        boolean since = time != null && time.mention().timex().mod() == TimexMod.ON_OR_AFTER;
        return time != null && (goesOn || since || !verb(view, trigger.to(), time.from()));
    }

    /// `perang yang berkecamuk sejak …`.
    private boolean goesOn(SentenceView view, Trigger trigger) {
        for (int i = trigger.to();
                i < trigger.to() + NEAR && i < view.size() && !view.word(i).is(",");
                i++) {
            if (grammar.is(WordClass.LIGHTPASSIVE, view.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// The chosen time, where the sentence tells it behind the noun; else null.
    private static @Nullable TimeRef behind(SentenceView view, Trigger trigger, When when) {
        for (TimeRef time : view.times()) {
            if (when.timex() != null && time.index() == when.timex() && time.from() >= trigger.to()) {
                return time;
            }
        }
        return null;
    }

    /// Whether a verb or a comma stands between.
    private boolean verb(SentenceView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (arguments.verbAt(view, i) || view.word(i).is(",")) {
                return true;
            }
        }
        return false;
    }
}
