package id.linimasa.extract.event;

import java.util.List;

/// Finds the subject before a verb and what follows a verb or noun, by the order of words and the closed classes.
///
/// Indonesian puts the subject first and marks the other roles by prepositions, so that a scan from the trigger
/// outwards, which knows where a clause ends, finds most of them: [SubjectFinder] backwards, [ComplementFinder]
/// forwards. Immutable and safe for any number of threads.
final class Arguments {
    private final ClauseWords words;
    private final SubjectFinder subjects;
    private final ComplementFinder complements;

    Arguments(Grammar grammar) {
        words = new ClauseWords(grammar);
        ActorLists lists = new ActorLists(grammar);
        subjects = new SubjectFinder(grammar, words, lists);
        complements = new ComplementFinder(grammar, words, lists);
    }

    /// Some actors and the preposition before them, the empty string where there is none.
    ///
    /// @param at the first word of the first of them
    record Argument(List<Actor> actors, String preposition, int at) {}

    /// The subject of the verb whose first word is `verb`; empty where the clause names none.
    List<Actor> subject(SentenceView view, int verb) {
        return subjects.subject(view, verb);
    }

    /// The subject of the sentence's main clause: the first actor that no preposition governs.
    List<Actor> mainSubject(SentenceView view) {
        return subjects.mainSubject(view);
    }

    /// What follows, up to the end of the clause: actors with their prepositions.
    ///
    /// @param from the word behind the trigger
    List<Argument> complements(SentenceView view, int from) {
        return complements.complements(view, from);
    }

    /// Whether the actor at `i` is the subject of a clause of its own: a verb follows it.
    boolean subjectBehind(SentenceView view, int i) {
        return complements.subjectBehind(view, i);
    }

    /// Whether a verb begins here.
    boolean verbAt(SentenceView view, int i) {
        return words.verbAt(view, i);
    }

    /// The last verb of a main clause before a word; -1 where there is none.
    int verbBefore(SentenceView view, int from) {
        return words.verbBefore(view, from, false);
    }

    /// Whether `untuk` opens a clause here (`untuk menyerang`), not a phrase (`untuk kepentingan`).
    boolean purpose(SentenceView view, int i) {
        return words.purpose(view, i);
    }

    /// Whether an actor is the medium of a report: `dilansir Anadolu Agency`.
    boolean sourced(SentenceView view, Actor actor) {
        return words.sourced(view, actor);
    }

    /// The index of the preposition that governs the phrase which begins at `from`, or -1.
    int preposition(SentenceView view, int from) {
        return words.preposition(view, from);
    }
}
