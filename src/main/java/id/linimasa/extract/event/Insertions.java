package id.linimasa.extract.event;

import id.linimasa.extract.event.Grammar.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the subject that stands apart from its verb, before an apposition or a clause of time between commas.
///
/// Immutable and safe for any number of threads.
final class Insertions {
    private static final int FARTHEST = 45;
    /// The most words of an apposition.
    private static final int APPOSITION = 22;

    private final Grammar grammar;
    private final ClauseWords words;
    private final ActorLists lists;

    Insertions(Grammar grammar, ClauseWords words, ActorLists lists) {
        this.grammar = grammar;
        this.words = words;
        this.lists = lists;
    }

    /// The actor before what stands between commas right before a verb; null where nothing does.
    @Nullable
    Actor before(SentenceView view, int verb) {
        Actor parted = beforeApposition(view, verb);
        return parted == null || !words.free(view, parted) ? beforeInsertion(view, verb) : parted;
    }

    /// `Partai Bhumjaithai, salah satu mitra koalisi, menarik diri`: the actor before what stands between
    /// commas.
    private @Nullable Actor beforeApposition(SentenceView view, int verb) {
        int close = closingComma(view, verb);
        Actor last = view.actorAt(close - 1);
        if (last != null && listed(view, last)) {
            return last;
        }
        for (int i = close - 1; i > Math.max(0, close - APPOSITION); i--) {
            Word w = view.word(i);
            if (w.quoted() != view.word(verb).quoted() || w.is(";") || w.is(".")) {
                return null;
            }
            Actor actor = w.is(",") ? view.actorAt(i - 1) : null;
            if (actor != null && actor.to() == i) {
                return actor;
            }
        }
        return null;
    }

    /// `Lima negara, yakni A, B, dan C, menggelar`: whether an actor ends a list that is the subject, or names all of
    /// it.
    private boolean listed(SentenceView view, Actor last) {
        List<Actor> group = lists.backwards(view, last);
        int before = group.getFirst().from() - 1;
        return group.size() > 1 && (before < 0 || ComplementFinder.NAMELY.contains(view.lower(before)));
    }

    /// The comma right before a verb, adverbs and times aside; -1 where there is none.
    private int closingComma(SentenceView view, int verb) {
        int close = verb - 1;
        while (close > 0
                && (grammar.is(WordClass.ADVERB, view.lower(close))
                        || view.word(close).time() >= 0)) {
            close--;
        }
        return close > 0 && view.word(close).is(",") ? close : -1;
    }

    /// `Netanyahu, saat mengunjungi Beersheba usai serangan Iran, mengatakan`: the actor before a clause of
    /// time that stands between it and its verb.
    private @Nullable Actor beforeInsertion(SentenceView view, int verb) {
        int close = closingComma(view, verb);
        for (int i = close - 1; i > Math.max(0, close - FARTHEST); i--) {
            Word w = view.word(i);
            if (w.quoted() != view.word(verb).quoted() || w.is(";") || w.is(".")) {
                return null;
            }
            if (SubjectFinder.SHARED_SUBJECT.contains(w.lower()) && !w.is("dengan") && !w.is("sejak")) {
                int before = view.word(i - 1).is(",") ? i - 2 : i - 1;
                Actor actor = view.actorAt(before);
                boolean main =
                        actor != null && words.free(view, actor) && words.verbBefore(view, actor.from(), false) < 0;
                if (main) {
                    return actor;
                }
            }
        }
        return null;
    }
}
