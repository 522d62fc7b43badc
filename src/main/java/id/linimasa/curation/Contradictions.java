package id.linimasa.curation;

import id.linimasa.model.Act;
import id.linimasa.model.Bilingual;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Acts of one batch that want different things of the same: nobody can tell which is meant, so neither is done.
public final class Contradictions {
    private Contradictions() {}

    /// What an act sets, and to what.
    private record Wish(Object of, Object to) {}

    /// The acts that contradict another, in order, each with the number of that other.
    public static List<Refusal> in(List<Act> acts) {
        Map<Object, Map<Object, Integer>> wishes = new HashMap<>();
        Map<Integer, Refusal> found = new TreeMap<>();
        for (int i = 0; i < acts.size(); i++) {
            Wish wish = wish(acts.get(i));
            if (wish == null) {
                continue;
            }
            Map<Object, Integer> others = wishes.computeIfAbsent(wish.of(), w -> new LinkedHashMap<>());
            others.putIfAbsent(wish.to(), i);
            if (others.size() > 1) {
                for (int other : others.values()) {
                    int against = other == i ? others.values().iterator().next() : i;
                    found.putIfAbsent(other, refusal(other, against));
                }
                int against = others.values().iterator().next();
                found.putIfAbsent(i, refusal(i, against));
            }
        }
        return new ArrayList<>(found.values());
    }

    private static Refusal refusal(int number, int against) {
        return new Refusal(
                number,
                new Bilingual(
                        "bertentangan dengan tindakan ke-" + (against + 1) + "; keduanya tidak dilakukan",
                        "contradicts act " + (against + 1) + "; neither is done"));
    }

    private static @Nullable Wish wish(Act act) {
        return switch (act) {
            case Act.Judge to -> new Wish(List.of("judge", to.event()), to.verdict());
            case Act.SetTitle to -> new Wish(List.of("title", to.event()), to.title());
            case Act.SetDate to -> new Wish(List.of("date", to.event()), to.date());
            case Act.SetType to -> new Wish(List.of("type", to.event()), to.type());
            case Act.SetStatus to -> new Wish(List.of("status", to.event()), to.status());
            case Act.SetPlace to -> new Wish(List.of("place", to.event()), String.valueOf(to.place()));
            case Act.SetParticipants to -> new Wish(List.of("participants", to.event()), to.participants());
            case Act.Star to -> new Wish(List.of("star", to.event()), to.on());
            case Act.Tag to -> new Wish(List.of("tag", to.event(), to.label()), to.on());
            case Act.SetWritten to -> new Wish(List.of("written", to.article()), String.valueOf(to.date()));
            case Act.SetOutlet to -> new Wish(List.of("outlet", to.article()), String.valueOf(to.outlet()));
            case Act.SetLanguage to -> new Wish(List.of("language", to.article()), to.language());
            case Act.Exclude to -> new Wish(List.of("exclude", to.article()), to.excluded());
            case Act.MergeEntities to -> name(to, to.into());
            case Act.RenameEntity to -> name(to, to.to());
            case Act.NotAPerson to -> name(to, to);
            case Act.ForgetEntity to -> name(to, to);
            case Act.Merge ignored -> null;
            case Act.Split ignored -> null;
            case Act.Note ignored -> null;
            case Act.AddEvent ignored -> null;
            case Act.SplitEntity ignored -> null;
            case Act.AliasEntity ignored -> null;
            case Act.OnDecisions ignored -> null;
            case Act.Unknown ignored -> null;
        };
    }

    private static Wish name(Act.OnEntity act, Object to) {
        return new Wish(List.of("name", act.kind(), act.name()), to);
    }
}
