package id.linimasa.extract.event;

import id.linimasa.extract.event.Grammar.WordClass;
import id.linimasa.model.TimexType;
import java.util.Set;

/// Tells a deed of a kind that comes again and again from one that happened: `kerap menyerang`, `setiap tahun menggelar
/// KTT`, `serangan Israel meningkat sejak Oktober`.
///
/// Immutable and safe for any number of threads.
final class Recurrence {
    private static final Set<String> OFTEN =
            Set.of("kerap", "sering", "acap", "seringkali", "kerapkali", "biasanya", "rutin", "selalu", "jarang");
    private static final Set<String> TRENDS = Set.of(
            "meningkat",
            "melonjak",
            "menurun",
            "bertambah",
            "berkurang",
            "mereda",
            "semakin",
            "makin",
            "kian",
            "berulang",
            "berkali-kali",
            "kerap",
            "sering");
    /// The most words between a noun and the verb that says how often it tells of.
    private static final int NEAR = 12;

    private final Grammar grammar;
    private final Arguments arguments;

    Recurrence(Grammar grammar, Arguments arguments) {
        this.grammar = grammar;
        this.arguments = arguments;
    }

    /// Whether a trigger tells of no single deed.
    ///
    /// @param day whether a time of its clause is told
    boolean told(SentenceView view, Trigger trigger, boolean day) {
        return often(view, trigger) || !day && regular(view, trigger) || trend(view, trigger);
    }

    private boolean often(SentenceView view, Trigger trigger) {
        for (int i = trigger.from() - 1; i >= 0; i--) {
            String lower = view.lower(i);
            if (OFTEN.contains(lower)) {
                return true;
            }
            if (!grammar.is(WordClass.ADVERB, lower) && !grammar.is(WordClass.LIGHT, lower)) {
                return false;
            }
        }
        return false;
    }

    /// `Setiap tahun ASEAN menggelar KTT`.
    private static boolean regular(SentenceView view, Trigger trigger) {
        return view.times().stream()
                .anyMatch(time -> time.mention().timex().type() == TimexType.SET
                        && (time.from() <= 1 || time.from() == trigger.to()));
    }

    /// `Serangan pemukim di Tepi Barat telah melonjak`.
    private boolean trend(SentenceView view, Trigger noun) {
        for (int i = noun.to(); !noun.verb() && i < Math.min(view.size(), noun.to() + NEAR); i++) {
            if (TRENDS.contains(view.lower(i))) {
                return true;
            }
            boolean verb = arguments.verbAt(view, i) && !grammar.is(WordClass.LIGHTPASSIVE, view.lower(i));
            if (view.word(i).mark() && !view.word(i).is("-") || view.word(i).time() >= 0 || verb) {
                return false;
            }
        }
        return false;
    }
}
