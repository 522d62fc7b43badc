package id.linimasa.extract.event;

import id.linimasa.extract.event.Grammar.WordClass;

/// Reads how single words hang in their clause: which are verbs, which preposition governs a phrase, which `yang`
/// and `untuk` open clauses of their own.
///
/// Immutable and safe for any number of threads.
final class ClauseWords {
    private final Grammar grammar;

    ClauseWords(Grammar grammar) {
        this.grammar = grammar;
    }

    boolean verbAt(SentenceView view, int i) {
        Trigger trigger = view.triggerAt(i);
        if (trigger != null) {
            return trigger.verb() && trigger.from() == i;
        }
        return view.word(i).time() < 0 && view.actorAt(i) == null && grammar.verb(view.word(i));
    }

    /// Whether `untuk` opens a clause here (`untuk menyerang`), not a phrase (`untuk kepentingan`).
    boolean purpose(SentenceView view, int i) {
        return grammar.is(WordClass.PURPOSE, view.lower(i)) && verbSoon(view, i + 1);
    }

    /// The last verb before a word, of a main clause unless `anyClause`; -1 where there is none.
    int verbBefore(SentenceView view, int from, boolean anyClause) {
        for (int i = from - 1; i >= 0; i--) {
            if (verbAt(view, i) && (anyClause || relative(view, i) < 0)) {
                return i;
            }
            if (view.word(i).is(";") || view.word(i).is("bahwa")) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether a verb follows, adverbs aside.
    boolean verbSoon(SentenceView view, int from) {
        for (int i = from; i < Math.min(view.size(), from + 5); i++) {
            if (verbAt(view, i)) {
                return true;
            }
            if (!grammar.is(WordClass.ADVERB, view.lower(i)) && !grammar.is(WordClass.NEGATION, view.lower(i))) {
                return false;
            }
        }
        return false;
    }

    /// The index of the `yang` that opens the relative clause of this verb, or -1.
    int relative(SentenceView view, int verb) {
        int i = verb - 1;
        while (i >= 0
                && (grammar.is(WordClass.ADVERB, view.lower(i)) || grammar.is(WordClass.NEGATION, view.lower(i)))) {
            i--;
        }
        return view.lower(i).equals("yang") ? i : -1;
    }

    /// Whether an actor is the medium of a report: `dilansir Anadolu Agency`.
    boolean sourced(SentenceView view, Actor actor) {
        for (int i = actor.from() - 1; i >= Math.max(0, actor.from() - 4); i--) {
            if (grammar.source(view.lower(i))) {
                return true;
            }
            if (view.word(i).mark() || view.actorAt(i) != null) {
                return false;
            }
        }
        return false;
    }

    /// Whether nothing but a verb claims an actor: no preposition, no word for a source.
    boolean free(SentenceView view, Actor actor) {
        return preposition(view, actor.from()) < 0 && !sourced(view, actor);
    }

    /// The index of the preposition that governs the phrase which begins at `from`, or -1.
    int preposition(SentenceView view, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 6); i--) {
            Word w = view.word(i);
            if (grammar.is(WordClass.PREPOSITION, w.lower()) || grammar.is(WordClass.PURPOSE, w.lower())) {
                return i;
            }
            if (w.mark() && !w.is("-") && !w.is("(")
                    || w.time() >= 0
                    || verbAt(view, i)
                    || grammar.is(WordClass.CONJUNCTION, w.lower())
                    || grammar.said(w.lower())
                    || grammar.source(w.lower())) {
                return -1;
            }
            if (grammar.is(WordClass.COORDINATOR, w.lower())) {
                Actor before = view.actorAt(i - 1);
                int alone = w.is("bersama") || w.is("beserta") ? i : -1; // "dalam konferensi pers bersama Vega"
                return before == null ? alone : preposition(view, before.from());
            }
            Actor actor = view.actorAt(i);
            if (actor != null) {
                return -1;
            }
        }
        return -1;
    }
}
