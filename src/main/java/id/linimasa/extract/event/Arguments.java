package id.linimasa.extract.event;

import id.linimasa.extract.event.Grammar.WordClass;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the subject before a verb and what follows a verb or noun, by the order of words and the closed
/// classes.
///
/// Indonesian puts the subject first and marks the other roles by prepositions, so that a scan from the trigger
/// outwards,
/// which knows where a clause ends, finds most of them. Immutable and safe for any number of threads.
final class Arguments {
    private static final Set<String> SHARED_SUBJECT = Set.of(
            "setelah", "usai", "seusai", "sebelum", "saat", "ketika", "sambil", "seraya", "sembari", "sejak", "dengan",
            "sesudah");
    private static final Set<String> ANTECEDENT_GAP = Set.of("pada", "itu", "hari", "tanggal", "tersebut", "ini");

    /// Words that say where a thing comes from or whose it is: who is named behind them takes no part.
    private static final Set<String> ORIGIN = Set.of("buatan", "asal", "milik", "keluaran", "produksi", "berbendera");

    /// Words that name members of the group told before them, so that its preposition holds on.
    private static final Set<String> NAMELY = Set.of("seperti", "yakni", "yaitu", "misalnya");

    /// Words for the side of whoever the verb before them names.
    private static final Set<String> OWN_SIDE = Set.of(
            "pihaknya", "dirinya", "pemerintahnya", "negaranya", "pasukannya", "militernya", "mereka", "sendiri");

    private static final int FARTHEST = 45;

    private final Grammar grammar;

    Arguments(Grammar grammar) {
        this.grammar = grammar;
    }

    /// Some actors and the preposition before them, the empty string where there is none.
    record Argument(List<Actor> actors, String preposition, int at) {}

    /// The subject of the verb whose first word is `verb`; empty where the clause names none.
    List<Actor> subject(SentenceView view, int verb) {
        return subject(view, verb, 0);
    }

    private List<Actor> subject(SentenceView view, int verb, int depth) {
        boolean quoted = verb < view.size() && view.word(verb).quoted();
        if (depth > 4) {
            return List.of();
        }
        Actor enclosed = beforeApposition(view, verb);
        if (enclosed != null && preposition(view, enclosed.from()) < 0 && !sourced(view, enclosed)) {
            return backwards(view, enclosed);
        }
        Actor parted = beforeInsertion(view, verb);
        if (parted != null) {
            return backwards(view, parted);
        }
        boolean side = false;
        boolean other = false; // a subject that is no actor: "para menteri saling menyalahkan"
        for (int i = verb - 1; i >= Math.max(0, verb - FARTHEST); i--) {
            Word w = view.word(i);
            if (w.quoted() != quoted || other && w.is(",") || w.is("mana")) {
                return List.of();
            }
            Actor actor = view.actorAt(i);
            if (actor != null) {
                int preposition = preposition(view, actor.from());
                if (preposition < 0 && sourced(view, actor)) {
                    i = actor.from();
                    continue;
                }
                if (preposition < 0) {
                    return backwards(view, actor);
                }
                i = preposition;
                continue;
            }
            if (w.time() >= 0 || grammar.is(WordClass.ADVERB, w.lower()) || grammar.is(WordClass.NEGATION, w.lower())) {
                continue;
            }
            if (w.is(")")) {
                i = opening(view, i);
            } else if (w.is(";") || w.is(".")) {
                return List.of();
            } else if (w.is(":")) {
                Actor before = view.actorAt(i - 1); // "Jerman: Semakin Banyak Negara Akui": the speaker is no subject
                return before == null || other ? List.of() : List.of(before);
            } else if (w.is("yang")) {
                Actor before = antecedent(view, i);
                return before == null ? List.of() : backwards(view, before);
            } else if (purpose(view, i) || joins(view, i, verb)) {
                int previous = verbBefore(view, i, purpose(view, i));
                if (previous >= 0) {
                    return subject(view, previous, depth + 1);
                }
            } else if (OWN_SIDE.contains(w.lower()) || passing(view, i) || side && w.is("bahwa")) {
                side |= OWN_SIDE.contains(w.lower()); // "mengatakan bahwa pihaknya telah menyerang"
            } else if (grammar.is(WordClass.CONJUNCTION, w.lower())) {
                if (other && SHARED_SUBJECT.contains(w.lower())) {
                    return List.of(); // "setelah kedua negara berperang"
                }
                if (w.is("namun") || w.is("tetapi") || w.is("tapi")) {
                    return mainSubject(view);
                }
                if (w.is("karena") || w.is("lantaran")) {
                    return blamed(view, i);
                }
                return SHARED_SUBJECT.contains(w.lower()) ? shared(view, i, verb, depth) : List.of();
            } else if (verbAt(view, i)) {
                int relative = relative(view, i);
                if (relative < 0) {
                    boolean own = other && grammar.says(w.lower()); // "mencatat enam orang tewas"
                    return own ? List.of() : subject(view, i, depth + 1);
                }
                i = relative;
            } else if (!w.mark()) {
                other = !grammar.is(WordClass.PREPOSITION, w.lower());
            }
        }
        return List.of();
    }

    /// `Partai Bhumjaithai, salah satu mitra koalisi, menarik diri`: the actor before what stands between
    /// commas.
    private @Nullable Actor beforeApposition(SentenceView view, int verb) {
        int close = verb - 1;
        while (close > 0
                && (grammar.is(WordClass.ADVERB, view.lower(close))
                        || view.word(close).time() >= 0)) {
            close--;
        }
        if (close <= 0 || !view.word(close).is(",")) {
            return null;
        }
        for (int i = close - 1; i > Math.max(0, close - 22); i--) {
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

    /// `Netanyahu, saat mengunjungi Beersheba usai serangan Iran, mengatakan`: the actor before a clause of
    /// time that stands between it and its verb.
    private @Nullable Actor beforeInsertion(SentenceView view, int verb) {
        int close = verb - 1;
        while (close > 0
                && (grammar.is(WordClass.ADVERB, view.lower(close))
                        || view.word(close).time() >= 0)) {
            close--;
        }
        if (close <= 1 || !view.word(close).is(",")) {
            return null;
        }
        for (int i = close - 1; i > Math.max(0, close - FARTHEST); i--) {
            Word w = view.word(i);
            if (w.quoted() != view.word(verb).quoted() || w.is(";") || w.is(".")) {
                return null;
            }
            if (SHARED_SUBJECT.contains(w.lower()) && !w.is("dengan") && !w.is("sejak")) {
                int before = view.word(i - 1).is(",") ? i - 2 : i - 1;
                Actor actor = view.actorAt(before);
                boolean main = actor != null
                        && preposition(view, actor.from()) < 0
                        && !sourced(view, actor)
                        && verbBefore(view, actor.from(), false) < 0;
                if (main) {
                    return actor;
                }
            }
        }
        return null;
    }

    /// Whether `dan` stands right before the verb (adverbs aside), so that the verb shares an earlier verb's
    /// subject.
    private boolean joins(SentenceView view, int i, int verb) {
        if (!grammar.is(WordClass.COORDINATOR, view.lower(i))
                && !view.word(i).is("dengan")
                && !view.word(i).is("lalu")
                && !view.word(i).is("kemudian")) {
            return false;
        }
        for (int k = i + 1; k < verb; k++) {
            if (!grammar.is(WordClass.ADVERB, view.lower(k)) && !grammar.is(WordClass.NEGATION, view.lower(k))) {
                return false;
            }
        }
        return view.actorAt(i - 1) == null || verbBefore(view, i, false) >= 0;
    }

    /// Whether `untuk` opens a clause here (`untuk menyerang`), not a phrase (`untuk kepentingan`).
    boolean purpose(SentenceView view, int i) {
        return grammar.is(WordClass.PURPOSE, view.lower(i)) && verbSoon(view, i + 1);
    }

    private int verbBefore(SentenceView view, int from, boolean anyClause) {
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

    boolean verbAt(SentenceView view, int i) {
        Trigger trigger = view.triggerAt(i);
        if (trigger != null) {
            return trigger.verb() && trigger.from() == i;
        }
        return view.word(i).time() < 0 && view.actorAt(i) == null && grammar.verb(view.word(i));
    }

    /// The index of the `yang` that opens the relative clause of this verb, or -1.
    private int relative(SentenceView view, int verb) {
        int i = verb - 1;
        while (i >= 0
                && (grammar.is(WordClass.ADVERB, view.lower(i)) || grammar.is(WordClass.NEGATION, view.lower(i)))) {
            i--;
        }
        return view.lower(i).equals("yang") ? i : -1;
    }

    private @Nullable Actor antecedent(SentenceView view, int yang) {
        int i = yang - 1;
        while (i >= 0 && (view.word(i).is(",") || view.word(i).time() >= 0 || ANTECEDENT_GAP.contains(view.lower(i)))) {
            i--;
        }
        return i < 0 ? null : view.actorAt(i);
    }

    /// `Katz, seperti dilansir AFP, menuduh`: words that bring in the source of a report between subject and
    /// verb.
    private boolean passing(SentenceView view, int i) {
        String lower = view.lower(i);
        boolean source = grammar.source(lower) && !lower.equals("menurut") && !lower.equals("mengutip");
        boolean as = lower.equals("seperti") || lower.equals("sebagaimana") || lower.equals("demikian");
        return source || as && grammar.source(view.lower(i + 1));
    }

    /// The subject of the clause that a clause without one hangs on: `Setelah berbicara dengan Herzog, Schoof
    /// mengatakan`.
    private List<Actor> shared(SentenceView view, int conjunction, int verb, int depth) {
        Actor speaker = view.actorAt(conjunction - 1);
        if (speaker != null && grammar.said(view.lower(speaker.from() - 1))) {
            return List.of(speaker);
        }
        if (conjunction <= 1) {
            for (int i = verb + 1; i < view.size(); i++) {
                if (view.word(i).is(",")) {
                    Actor next = view.actorAt(i + 1);
                    if (next != null) {
                        return forwards(view, next);
                    }
                }
            }
            return List.of();
        }
        int previous = 0;
        while (previous < conjunction && (!verbAt(view, previous) || relative(view, previous) >= 0)) {
            previous++;
        }
        if (previous == conjunction) {
            return List.of();
        }
        Actor agent = agent(view, previous);
        return agent == null ? subject(view, previous, depth + 1) : forwards(view, agent);
    }

    /// `disampaikan (oleh) Netanyahu`: who is named right behind a passive verb, or null.
    private @Nullable Actor agent(SentenceView view, int verb) {
        boolean passive = view.lower(verb).startsWith("di") && !grammar.is(WordClass.ADVERB, view.lower(verb));
        return passive ? view.actorAt(view.lower(verb + 1).equals("oleh") ? verb + 2 : verb + 1) : null;
    }

    /// `sanksi kepada Rusia karena telah menginvasi Ukraina`: who was named last before the reason.
    private static List<Actor> blamed(SentenceView view, int conjunction) {
        for (int i = conjunction - 1; i >= Math.max(0, conjunction - 12); i--) {
            Actor actor = view.actorAt(i);
            if (actor != null) {
                return List.of(actor);
            }
        }
        return List.of();
    }

    /// The subject of the sentence's main clause: the first actor that no preposition governs.
    List<Actor> mainSubject(SentenceView view) {
        for (Actor actor : view.actors()) {
            for (int i = 0; i < actor.from(); i++) {
                if (verbAt(view, i) && relative(view, i) < 0 && !grammar.is(WordClass.CONJUNCTION, view.lower(0))) {
                    return List.of();
                }
            }
            boolean bracketed = view.lower(actor.from() - 1).equals("(");
            if (preposition(view, actor.from()) < 0
                    && !view.word(actor.from()).quoted()
                    && !bracketed
                    && !sourced(view, actor)) {
                return forwards(view, actor);
            }
        }
        return List.of();
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
                return before == null ? -1 : preposition(view, before.from());
            }
            Actor actor = view.actorAt(i);
            if (actor != null) {
                return -1;
            }
        }
        return -1;
    }

    private static int opening(SentenceView view, int closing) {
        for (int i = closing; i >= 0; i--) {
            if (view.word(i).is("(")) {
                return i;
            }
        }
        return closing;
    }

    /// An actor and those coordinated with it before it, in text order; both where one word names two
    /// (`keduanya`).
    List<Actor> backwards(SentenceView view, Actor last) {
        List<Actor> group = new ArrayList<>(List.of(last));
        int index = view.place(last);
        Actor twin = index + 1 < view.actors().size() ? view.actors().get(index + 1) : last;
        if (!twin.equals(last) && twin.from() == last.from()) {
            group.add(twin);
        }
        for (int i = index - 1; i >= 0 && group.size() < 7; i--) {
            Actor before = view.actors().get(i);
            if (!connected(view, before.to(), group.getFirst().from(), group.size() > 1)) {
                break;
            }
            group.addFirst(before);
        }
        return group;
    }

    /// An actor and those coordinated with it behind it, in text order.
    List<Actor> forwards(SentenceView view, Actor first) {
        List<Actor> group = new ArrayList<>(List.of(first));
        int index = view.place(first);
        for (int i = index + 1; i < view.actors().size() && group.size() < 7; i++) {
            Actor next = view.actors().get(i);
            boolean list = connected(view, group.getLast().to(), next.from(), false)
                    || connected(view, group.getLast().to(), next.from(), true) && listGoesOn(view, i);
            if (!list) {
                break;
            }
            group.add(next);
        }
        return group;
    }

    private boolean listGoesOn(SentenceView view, int from) {
        for (int i = from; i + 1 < view.actors().size(); i++) {
            int end = view.actors().get(i).to();
            int begin = view.actors().get(i + 1).from();
            if (connected(view, end, begin, false)) {
                return true;
            }
            if (!connected(view, end, begin, true)) {
                return false;
            }
        }
        return false;
    }

    /// Whether only connectors stand between two phrases: `dan`, `serta`, a hyphen, and with `commas` a comma
    /// too.
    private boolean connected(SentenceView view, int from, int to, boolean commas) {
        boolean joined = to < from; // two whom one word names: "keduanya"
        for (int i = from; i < to; i++) {
            String w = view.lower(i);
            boolean connector =
                    grammar.is(WordClass.COORDINATOR, w) || w.equals("-") || w.equals("–") || w.equals("dengan");
            if (!connector && !w.equals(",") || w.equals("dengan")) {
                return false;
            }
            joined |= connector || commas;
        }
        return joined && to - from <= 3;
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
                List<Actor> group = forwards(view, actor);
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

    /// `di Mariupol, Ukraina`, `di Berlin (Jerman)`: the second place only says where the first one lies.
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
        return next && where && place.kind() == EntityKind.PLACE;
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
                        && (purpose(view, i) || view.actorAt(i + 1) == null)
                || grammar.said(w.lower())
                || grammar.source(w.lower())
                || verbAt(view, i) && i > from
                || grammar.is(WordClass.COORDINATOR, w.lower()) && verbSoon(view, i + 1);
    }

    /// `, dengan Putin`, `, kepada para pemimpin`: a phrase that goes on with the verb before the comma.
    private boolean addressed(SentenceView view, int from) {
        for (int i = from; i < Math.min(view.size(), from + 8); i++) {
            boolean start = i == from || view.word(i - 1).is(",");
            boolean preposition = view.word(i).is("dengan")
                    || view.word(i).is("bersama")
                    || view.word(i).is("kepada");
            if (start && preposition) {
                return !verbSoon(view, i + 1);
            }
            if (verbAt(view, i) || grammar.is(WordClass.CONJUNCTION, view.lower(i))) {
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
                return last && !verbSoon(view, actor.to());
            }
            boolean noun = !verbAt(view, i)
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
        return actor != null && verbSoon(view, forwards(view, actor).getLast().to());
    }

    private boolean verbSoon(SentenceView view, int from) {
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
}
