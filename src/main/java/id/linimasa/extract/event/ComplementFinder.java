package id.linimasa.extract.event;

import id.linimasa.extract.event.Arguments.Argument;
import id.linimasa.extract.event.Grammar.WordClass;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds what follows a verb or an event noun up to the end of its clause: actors with their prepositions.
///
/// Immutable and safe for any number of threads.
final class ComplementFinder {
    /// Words that say where a thing comes from or whose it is: who is named behind them takes no part.
    private static final Set<String> ORIGIN = Set.of("buatan", "asal", "milik", "keluaran", "produksi", "berbendera");

    /// Words that name members of the group told before them, so that its preposition holds on.
    static final Set<String> NAMELY = Set.of("seperti", "yakni", "yaitu", "misalnya");

    private static final int FARTHEST = 45;

    private final Grammar grammar;
    private final ClauseWords words;
    private final ActorLists lists;

    ComplementFinder(Grammar grammar, ClauseWords words, ActorLists lists) {
        this.grammar = grammar;
        this.words = words;
        this.lists = lists;
    }

    /// What follows, up to the end of the clause: actors with their prepositions.
    ///
    /// @param from the word behind the trigger
    List<Argument> complements(SentenceView view, int from) {
        List<Argument> arguments = new ArrayList<>();
        String preposition = "";
        String last = "";
        boolean quoted = from > 0 && view.word(from - 1).quoted();
        for (int i = from; i < Math.min(view.size(), from + FARTHEST); i++) {
            Word w = view.word(i);
            Actor actor = view.actorAt(i);
            if (actor != null) {
                List<Actor> group = lists.forwards(view, actor);
                if (!partOfPlace(view, arguments, actor)) {
                    arguments.add(new Argument(group, preposition, i));
                }
                last = preposition;
                preposition = "";
                i = group.getLast().to() - 1;
            } else if (w.time() >= 0 || w.is("(") || w.is(")")) {
                preposition = "";
            } else if (w.quoted() != quoted || ends(view, i, from)) {
                break;
            } else if (grammar.is(WordClass.PREPOSITION, w.lower()) || w.is("bersama") || w.is("termasuk")) {
                boolean origin = w.is("dari") // "dengan rekannya dari Rusia", "kepada lebih dari 115"
                        && (preposition.equals("dengan")
                                || view.lower(i - 1).equals("lebih")
                                || view.lower(i - 1).equals("kurang"));
                preposition = origin ? preposition : w.lower();
            } else if (grammar.is(WordClass.PURPOSE, w.lower()) && view.actorAt(i + 1) != null) {
                preposition = "untuk";
            } else if (ORIGIN.contains(w.lower())) {
                preposition = w.lower();
            } else if (NAMELY.contains(w.lower())) {
                preposition = preposition.isEmpty() ? last : preposition;
            }
        }
        return arguments;
    }

    /// `di Mariupol, Ukraina`, `di Berlin (Jerman)`, `di markas PBB, New York`: the second name only says where the
    /// first one lies.
    private static boolean partOfPlace(SentenceView view, List<Argument> before, Actor actor) {
        if (before.isEmpty() || actor.kind() != EntityKind.PLACE) {
            return false;
        }
        Argument last = before.getLast();
        Actor place = last.actors().getLast();
        boolean next = actor.from() - place.to() == 0
                || actor.from() - place.to() == 1
                        && (view.lower(place.to()).equals(",")
                                || view.lower(place.to()).equals("("));
        boolean where = !last.preposition().isEmpty() && !last.preposition().equals("antara");
        boolean seat = last.preposition().equals("di") && place.kind() == EntityKind.ORGANIZATION;
        return next && where && (place.kind() == EntityKind.PLACE || seat);
    }

    private boolean ends(SentenceView view, int i, int from) {
        Word w = view.word(i);
        if (w.is(",")) {
            boolean goesOn = i + 1 < view.size()
                    && (view.actorAt(i + 1) != null
                            || view.word(i + 1).time() >= 0
                            || view.word(i + 1).is("termasuk")
                            || NAMELY.contains(view.lower(i + 1))
                            || addressed(view, i + 1)
                            || listAhead(view, i + 1));
            return !goesOn || subjectBehind(view, i + 1);
        }
        Trigger inner = view.triggerAt(from - 1);
        Trigger next = view.triggerAt(i);
        boolean noun = inner != null
                && (!inner.verb() || inner.entry().type() == EventType.MEETING)
                && next != null
                && next.from() == i;
        if (noun) {
            return true;
        }
        return w.is(";")
                || w.is(":")
                || w.is(".")
                || w.is("—")
                || w.is("di") && view.lower(i + 1).equals("tengah") // "di tengah ketegangan dengan Iran"
                || grammar.is(WordClass.CONJUNCTION, w.lower())
                        && !(w.is("sejak")
                                && i + 1 < view.size()
                                && view.word(i + 1).time() >= 0)
                || grammar.is(WordClass.PURPOSE, w.lower())
                        && i > from
                        && (words.purpose(view, i) || view.actorAt(i + 1) == null)
                || grammar.said(w.lower())
                || grammar.source(w.lower())
                || words.verbAt(view, i) && i > from
                || grammar.is(WordClass.COORDINATOR, w.lower()) && words.verbSoon(view, i + 1);
    }

    /// `, dengan Putin`, `, kepada para pemimpin`: a phrase that goes on with the verb before the comma.
    private boolean addressed(SentenceView view, int from) {
        for (int i = from; i < Math.min(view.size(), from + 8); i++) {
            boolean start = i == from || view.word(i - 1).is(",");
            boolean preposition = view.word(i).is("dengan")
                    || view.word(i).is("bersama")
                    || view.word(i).is("kepada");
            if (start && preposition) {
                return !words.verbSoon(view, i + 1);
            }
            if (words.verbAt(view, i) || grammar.is(WordClass.CONJUNCTION, view.lower(i))) {
                return false;
            }
        }
        return false;
    }

    /// `115 individu, entitas perusahaan, dan kapal Iran`: a list of nouns whose last one names an actor.
    private boolean listAhead(SentenceView view, int from) {
        boolean last = false;
        for (int i = from; i < Math.min(view.size(), from + 9); i++) {
            var actor = view.actorAt(i);
            if (actor != null) {
                return last && !words.verbSoon(view, actor.to());
            }
            boolean noun = !words.verbAt(view, i)
                    && !grammar.is(WordClass.CONJUNCTION, view.lower(i))
                    && !grammar.is(WordClass.PREPOSITION, view.lower(i));
            if (!noun || view.word(i).mark() && !view.word(i).is(",")) {
                return false;
            }
            last |= grammar.is(WordClass.COORDINATOR, view.lower(i));
        }
        return false;
    }

    /// Whether the actor at `i` is the subject of a clause of its own: a verb follows it.
    boolean subjectBehind(SentenceView view, int i) {
        Actor actor = view.actorAt(i);
        return actor != null
                && words.verbSoon(view, lists.forwards(view, actor).getLast().to());
    }
}
