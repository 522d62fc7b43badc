package id.linimasa.extract.event;

import id.linimasa.extract.event.Grammar.WordClass;
import id.linimasa.model.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gathers the actors that stand together in one list: `AS, Rusia dan China`.
///
/// Immutable and safe for any number of threads.
final class ActorLists {
    /// The most actors of one list.
    private static final int MOST = 12;

    /// Words for those who are named behind them: `AS bersama sekutu utamanya, Inggris dan Kanada`.
    private static final Set<String> ALLIES =
            Set.of("sekutunya", "sekutu", "mitranya", "tetangganya", "utamanya", "terdekatnya", "dekatnya");

    /// The most words between two of a list, and where it says that they are allies.
    private static final int GAP = 3;

    private static final int ALLIED = 5;

    private static final Set<String> LED = Set.of("dipimpin", "dikepalai", "diketuai", "diwakili");

    private final Grammar grammar;

    ActorLists(Grammar grammar) {
        this.grammar = grammar;
    }

    /// The delegation whose leader an actor is, where a relative clause says so right before him: `Delegasi Iran yang
    /// dipimpin (oleh) Araghchi`; or null.
    static @Nullable Actor led(SentenceView view, Actor leader) {
        int verb = leader.from() - 1;
        verb = view.lower(verb).equals("oleh") ? verb - 1 : verb;
        boolean relative =
                LED.contains(view.lower(verb)) && view.lower(verb - 1).equals("yang");
        return relative ? view.actorAt(verb - 2) : null;
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
        for (int i = index - 1; i >= 0 && group.size() < MOST; i--) {
            Actor before = view.actors().get(i);
            Actor next = group.getFirst();
            boolean commas =
                    group.size() > 1 && !(before.kind() == EntityKind.PLACE && next.kind() == EntityKind.PERSON);
            if (!connected(view, before.to(), next.from(), commas)) { // "di Lima, Peru, Vega dan Prado bertemu"
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
        for (int i = index + 1; i < view.actors().size() && group.size() < MOST; i++) {
            Actor next = view.actors().get(i);
            boolean list = group.getLast().equals(led(view, next))
                    || connected(view, group.getLast().to(), next.from(), false)
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
        boolean allies = false;
        for (int i = from; i < to; i++) {
            String w = view.lower(i);
            boolean connector =
                    grammar.is(WordClass.COORDINATOR, w) || w.equals("-") || w.equals("–") || w.equals("dengan");
            boolean ally = joined && ALLIES.contains(w);
            allies |= ally;
            if (!connector && !ally && !w.equals(",") || w.equals("dengan")) {
                return false;
            }
            joined |= connector || commas;
        }
        return joined && to - from <= (allies ? ALLIED : GAP);
    }
}
