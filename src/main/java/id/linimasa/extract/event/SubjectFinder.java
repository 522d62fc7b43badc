package id.linimasa.extract.event;

import id.linimasa.extract.event.Grammar.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the subject of a verb: before it, over the adverbs, phrases and clauses that stand between, or in the
/// clause that its own clause hangs on.
///
/// Immutable and safe for any number of threads.
final class SubjectFinder {
    /// Conjunctions of clauses that share their subject with the main clause.
    static final Set<String> SHARED_SUBJECT = Set.of(
            "setelah", "usai", "seusai", "sebelum", "saat", "ketika", "sambil", "seraya", "sembari", "sejak", "dengan",
            "sesudah");
    private static final Set<String> ANTECEDENT_GAP = Set.of("pada", "itu", "hari", "tanggal", "tersebut", "ini");

    /// Words for the side of whoever the verb before them names.
    private static final Set<String> OWN_SIDE = Set.of(
            "pihaknya",
            "kelompoknya",
            "partainya",
            "organisasinya",
            "kementeriannya",
            "dirinya",
            "pemerintahnya",
            "negaranya",
            "pasukannya",
            "militernya",
            "mereka",
            "sendiri");

    /// Whoever speaks; a quotation does not name him.
    private static final Set<String> SPEAKER = Set.of("saya", "kami", "aku", "kita");

    private static final Set<String> ABOUT = Set.of("soal", "tentang", "mengenai", "terkait", "perihal", "seputar");

    /// Verbs behind which somebody is named who does the same.
    private static final Set<String> WITH = Set.of("didampingi", "ditemani", "disertai");

    private static final Set<String> COPULAS = Set.of("menjadi", "merupakan", "adalah");
    /// The most words from such a verb to `yang`.
    private static final int PREDICATE = 9;

    /// Verbs whose object lends its subject no more than its name.
    private static final Set<String> STANDS_FOR = Set.of("mewakili", "menggantikan");

    private static final int FARTHEST = 45;
    /// How many clauses deep a subject is looked for.
    private static final int DEEPEST = 4;

    private final Grammar grammar;
    private final ClauseWords words;
    private final ActorLists lists;
    private final Insertions insertions;
    private final MainClause main;

    SubjectFinder(Grammar grammar, ClauseWords words, ActorLists lists) {
        this.grammar = grammar;
        this.words = words;
        this.lists = lists;
        insertions = new Insertions(grammar, words, lists);
        main = new MainClause(grammar, words, lists);
    }

    /// The subject of the verb whose first word is `verb`; empty where the clause names none.
    List<Actor> subject(SentenceView view, int verb) {
        return subject(view, verb, 0);
    }

    /// The subject of the sentence's main clause: the first actor that no preposition governs.
    List<Actor> mainSubject(SentenceView view) {
        return main.subject(view);
    }

    private List<Actor> subject(SentenceView view, int verb, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        if (view.title() && verb > 0 && view.word(verb - 1).is(",")) { // "Iran Tahu Lokasi Situs Israel, Ancam …"
            Actor first = view.actorAt(0);
            if (first != null && first.to() < verb - 1) {
                return lists.forwards(view, first);
            }
        }
        Actor parted = insertions.before(view, verb);
        return parted == null ? new Scan(view, verb, depth).subject() : lists.backwards(view, parted);
    }

    /// One scan backwards from a verb, word by word, until a word settles who the subject is.
    private final class Scan {
        private final SentenceView view;
        private final int verb;
        private final int depth;
        private int i;
        /// Whether the subject stands for the side of the one named before: `mengatakan bahwa pihaknya telah
        /// menyerang`.
        private boolean side;
        /// Whether the subject is no actor: `para menteri saling menyalahkan`.
        private boolean other;

        Scan(SentenceView view, int verb, int depth) {
            this.view = view;
            this.verb = verb;
            this.depth = depth;
        }

        List<Actor> subject() {
            boolean quoted = verb < view.size() && view.word(verb).quoted();
            for (i = verb - 1; i >= Math.max(0, verb - FARTHEST); i--) {
                Word w = view.word(i);
                if (w.quoted() != quoted || other && w.is(",") || w.is("mana")) {
                    return List.of();
                }
                Actor actor = view.actorAt(i);
                List<Actor> found = actor == null ? word(w) : actor(actor);
                if (found != null) {
                    return found;
                }
            }
            return List.of();
        }

        /// Those who are settled by an actor that no preposition governs; null where the scan goes on before it.
        private @Nullable List<Actor> actor(Actor actor) {
            Actor delegation = ActorLists.led(view, actor);
            if (delegation != null) {
                return List.of(actor, delegation);
            }
            int preposition = words.preposition(view, actor.from());
            if (preposition >= 0 || words.sourced(view, actor)) {
                i = preposition >= 0 ? preposition : actor.from();
                return null;
            }
            if (WITH.contains(view.lower(actor.from() - 1))) {
                List<Actor> all = new ArrayList<>(SubjectFinder.this.subject(view, actor.from() - 1, depth + 1));
                all.add(actor); // "Xi didampingi Wang menyambut"
                return all;
            }
            int first = overObject(actor) ? actor.from() - 1 : series(actor);
            return first >= 0 ? SubjectFinder.this.subject(view, first, depth + 1) : parted(actor);
        }

        /// The main verb before an object, where the verb goes on from it behind a comma, `X menyerbu kongres Brasil,
        /// menyerang`; -1 where it doesn't, as behind an apposition: `sang ayah, Joko, ditangkap`.
        private int series(Actor object) {
            boolean series = view.lower(verb - 1).equals(",")
                    && !view.lower(object.from() - 1).equals(",");
            return series ? words.verbBefore(view, object.from(), false) : -1;
        }

        /// An actor and those joined to it, or the one whom a relative clause parts from its verb: `pemberontak yang
        /// didukung Iran itu telah menyerang` is not about Iran.
        private @Nullable List<Actor> parted(Actor actor) {
            int passive = actor.from() - 1;
            boolean inside = passive > 0
                    && passive < verb - 1
                    && view.lower(passive).startsWith("di")
                    && words.verbAt(view, passive);
            int that = inside ? words.relative(view, passive) : -1;
            if (that < 0) {
                return lists.backwards(view, actor);
            }
            Actor before = antecedent(view, that);
            other |= before == null;
            i = that;
            return before == null ? null : lists.backwards(view, before);
        }

        /// `Gibran mewakili Prabowo menghadiri KTT`, `Macron menelepon Putin membahas Ukraina`, `Rusia dituduh Ukraina
        /// melanggar`: the one behind the first verb does not do what the second one tells.
        private boolean overObject(Actor object) {
            int before = object.from() - 1;
            Trigger first = view.triggerAt(before);
            if (words.relative(view, before) >= 0) {
                return false;
            }
            return STANDS_FOR.contains(view.lower(before)) || first != null && hands(first);
        }

        /// Those who are settled by a word that names nobody; null where the scan goes on before it.
        private @Nullable List<Actor> word(Word w) {
            if (w.time() >= 0 || grammar.is(WordClass.ADVERB, w.lower()) || grammar.is(WordClass.NEGATION, w.lower())) {
                return null;
            }
            if (w.is(")")) {
                i = opening(view, i);
                return null;
            }
            if (w.is(";") || w.is(".") || SPEAKER.contains(w.lower())) {
                return List.of();
            }
            if (w.is(":")) {
                Actor before = view.actorAt(i - 1); // "Jerman: Semakin Banyak Negara Akui": the speaker is no subject
                return before == null || other ? List.of() : List.of(before);
            }
            if (w.is("yang")) {
                Actor before = antecedent(view, i);
                return before == null ? predicated(i) : lists.backwards(view, before);
            }
            if (words.purpose(view, i) || joins(view, i, verb)) {
                int previous = partner(words.verbBefore(view, i, words.purpose(view, i)));
                return previous < 0 ? null : SubjectFinder.this.subject(view, previous, depth + 1);
            }
            if (OWN_SIDE.contains(w.lower()) || passing(view, i) || side && w.is("bahwa")) {
                side |= OWN_SIDE.contains(w.lower());
                return null;
            }
            if (grammar.is(WordClass.CONJUNCTION, w.lower())) {
                return clause(w);
            }
            if (words.verbAt(view, i)) {
                return verb(w);
            }
            if (other && ABOUT.contains(w.lower())) {
                return List.of(); // "pujian Trump soal rencana kirim pasukan": nobody is said to send them
            }
            other = w.mark() ? other : !grammar.is(WordClass.PREPOSITION, w.lower());
            return null;
        }

        /// The verb that this one is joined to: `menuduh Israel menyerang warga serta mengkritik Inggris` is somebody's
        /// charge and criticism, not Israel's.
        private int partner(int previous) {
            if (previous < 0 || !spoken(verb) || spoken(previous)) {
                return previous;
            }
            int first = words.verbBefore(view, previous, false);
            return first >= 0 && spoken(first) ? first : previous;
        }

        private boolean spoken(int i) {
            Trigger trigger = view.triggerAt(i);
            return trigger != null
                    && trigger.entry().pattern() == TriggerEntry.Pattern.ACTIVE
                    && DraftMaker.spoken(trigger.entry().type());
        }

        /// `Swedia menjadi negara pertama yang mengakuinya pada 2014`: the subject of the verb that makes it so. On no
        /// day that is a rank, not a deed.
        private List<Actor> predicated(int yang) {
            for (int k = yang - 1; !view.times().isEmpty() && k > Math.max(0, yang - PREDICATE); k--) {
                if (COPULAS.contains(view.lower(k))) {
                    return SubjectFinder.this.subject(view, k, depth + 1);
                }
                if (view.word(k).mark() || words.verbAt(view, k)) {
                    return List.of();
                }
            }
            return List.of();
        }

        private List<Actor> clause(Word conjunction) {
            boolean shares = SHARED_SUBJECT.contains(conjunction.lower());
            if (other && shares) {
                return List.of(); // "setelah kedua negara berperang"
            }
            if (conjunction.is("namun") || conjunction.is("tetapi") || conjunction.is("tapi")) {
                return main.subject(view);
            }
            if (conjunction.is("karena") || conjunction.is("lantaran")) {
                return MainClause.blamed(view, i);
            }
            return shares ? shared(view, i, verb, depth) : List.of();
        }

        private @Nullable List<Actor> verb(Word w) {
            int relative = words.relative(view, i);
            if (relative < 0) {
                boolean own = other && grammar.says(w.lower()); // "mencatat enam orang tewas"
                return own ? List.of() : SubjectFinder.this.subject(view, i, depth + 1);
            }
            i = relative;
            return null;
        }
    }

    /// Whether a verb leaves the next verb to its own subject, over its object or agent: one who meets somebody and
    /// goes on, one who is charged or asked by somebody to do something.
    private static boolean hands(Trigger trigger) {
        return switch (trigger.entry().pattern()) {
            case ACTIVE -> Worth.consult(trigger.entry().type());
            case PASSIVE -> DraftMaker.spoken(trigger.entry().type());
            case INTRANSITIVE, MOVEMENT, NOUN -> false;
        };
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
        return view.actorAt(i - 1) == null || words.verbBefore(view, i, false) >= 0;
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
        if (MainClause.behind(view, conjunction)) {
            return main.next(view, verb);
        }
        int previous = 0;
        while (previous < conjunction && (!words.verbAt(view, previous) || words.relative(view, previous) >= 0)) {
            previous++;
        }
        if (previous == conjunction) { // "Hal itu ia sampaikan saat berpidato": the object's voice has a bare verb
            return main.subject(view).stream()
                    .filter(a -> a.to() <= conjunction)
                    .toList();
        }
        int that = conjunction - 1;
        while (that > previous && !view.word(that).is("bahwa")) {
            that--;
        }
        if (that > previous) { // "X mengatakan bahwa Y marah setelah bertemu Z"
            return main.told(view, that, conjunction);
        }
        Actor agent = main.agent(view, previous);
        return agent == null ? subject(view, previous, depth + 1) : lists.forwards(view, agent);
    }

    private static int opening(SentenceView view, int closing) {
        for (int i = closing; i >= 0; i--) {
            if (view.word(i).is("(")) {
                return i;
            }
        }
        return closing;
    }
}
