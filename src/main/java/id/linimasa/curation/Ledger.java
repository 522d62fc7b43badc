package id.linimasa.curation;

import id.linimasa.model.Act;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Decision;
import id.linimasa.model.Deed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All decisions of a workspace in the order of the journal, which of them are in force, and what can be undone and
/// redone.
///
/// Undoing and redoing are decisions too, so that a ledger read again is the same ledger. A new decision ends what
/// could be redone, as in every editor. Safe for any number of threads.
public final class Ledger {
    private final List<Decision> all = new ArrayList<>();
    private final List<Decision> ordinary = new ArrayList<>();
    private final Map<String, Decision> byId = new HashMap<>();
    private final Set<String> revoked = new HashSet<>();
    private final Deque<List<String>> undone = new ArrayDeque<>();
    private long last;

    /// Takes in the next decision; one that is known already changes nothing.
    public synchronized void add(Decision decision) {
        if (byId.putIfAbsent(decision.id(), decision) != null) {
            return;
        }
        all.add(decision);
        last = Math.max(last, decision.sequence());
        boolean onOthers = false;
        for (Deed deed : decision.deeds()) {
            if (deed.act() instanceof Act.Revoke revoke) {
                onOthers = true;
                revoked.addAll(revoke.decisions());
                undone.push(revoke.decisions());
            } else if (deed.act() instanceof Act.Restore restore) {
                onOthers = true;
                restore.decisions().forEach(revoked::remove);
                undone.removeIf(u -> restore.decisions().containsAll(u));
            }
        }
        if (!onOthers) {
            ordinary.add(decision);
            undone.clear();
        }
    }

    /// All decisions, oldest first, those on other decisions included.
    public synchronized List<Decision> decisions() {
        return List.copyOf(all);
    }

    /// The number of the newest decision, 0 where there is none.
    public synchronized long lastSequence() {
        return last;
    }

    /// The decision of this id.
    public synchronized @Nullable Decision decision(String id) {
        return byId.get(id);
    }

    /// Whether the decision is known and nobody took it back.
    public synchronized boolean inForce(String decision) {
        return byId.containsKey(decision) && !revoked.contains(decision);
    }

    /// The deed of this id, or null.
    public synchronized @Nullable Entry entry(String deed) {
        int dot = deed.lastIndexOf('.');
        Decision decision = dot < 0 ? null : byId.get(deed.substring(0, dot));
        return decision == null ? null : new Entry(decision, Integer.parseInt(deed.substring(dot + 1)));
    }

    /// The deeds in force, oldest first.
    public synchronized List<Entry> inForce() {
        List<Entry> entries = new ArrayList<>();
        for (Decision decision : ordinary) {
            if (!revoked.contains(decision.id())) {
                entries.addAll(entries(decision));
            }
        }
        return entries;
    }

    /// Those of these deeds that are in force, oldest first.
    public synchronized List<Entry> inForce(Collection<String> deeds) {
        List<Entry> entries = new ArrayList<>();
        for (String deed : deeds) {
            Entry entry = entry(deed);
            if (entry != null && !revoked.contains(entry.decision().id())) {
                entries.add(entry);
            }
        }
        entries.sort(
                Comparator.comparingLong((Entry e) -> e.decision().sequence()).thenComparingInt(Entry::number));
        return entries;
    }

    /// The articles that decisions after this number are about, or decisions that they take back or restore.
    public synchronized Set<ArticleId> articlesSince(long sequence) {
        Set<ArticleId> articles = new HashSet<>();
        for (Decision decision : all) {
            if (decision.sequence() > sequence) {
                decision.deeds().forEach(d -> articles(d.act(), articles));
            }
        }
        return articles;
    }

    private void articles(Act act, Set<ArticleId> found) {
        if (act instanceof Act.OnArticle onArticle) {
            found.add(onArticle.article());
        } else if (act instanceof Act.OnDecisions others) {
            for (String id : others.decisions()) {
                Decision other = byId.get(id);
                if (other != null) {
                    other.deeds().forEach(d -> articles(d.act(), found));
                }
            }
        }
    }

    /// The deeds of a decision, in order.
    public static List<Entry> entries(Decision decision) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < decision.deeds().size(); i++) {
            entries.add(new Entry(decision, i));
        }
        return entries;
    }

    /// The decisions of the newest step that is in force, which [Act.Revoke] would take back; empty where there is
    /// none.
    public synchronized List<Decision> undoable() {
        for (int i = ordinary.size() - 1; i >= 0; i--) {
            Decision newest = ordinary.get(i);
            if (!revoked.contains(newest.id())) {
                return step(newest.step(), i);
            }
        }
        return List.of();
    }

    private List<Decision> step(String step, int newest) {
        List<Decision> decisions = new ArrayList<>();
        for (int i = newest; i >= 0 && ordinary.get(i).step().equals(step); i--) {
            if (!revoked.contains(ordinary.get(i).id())) {
                decisions.add(ordinary.get(i));
            }
        }
        return decisions.reversed();
    }

    /// The decisions that were undone last, which [Act.Restore] would put in force again; empty where there are none.
    public synchronized List<Decision> redoable() {
        List<String> ids = undone.isEmpty() ? List.of() : undone.peek();
        return ids.stream().map(byId::get).filter(d -> d != null).toList();
    }
}
