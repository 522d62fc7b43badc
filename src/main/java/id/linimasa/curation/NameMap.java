package id.linimasa.curation;

import id.linimasa.model.Act;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.Event;
import id.linimasa.model.Extraction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What people decided of names: who is the same, who is called otherwise, who is nobody. Immutable.
///
/// Decisions are followed in their order: after `A is B` and `B is called C`, A is called C.
public final class NameMap {
    /// Every name is what extraction says.
    public static final NameMap NONE = new NameMap(List.of());

    private final List<Entry> rules;
    private final Map<Name, List<Integer>> from = new HashMap<>();
    /// For each that has some, its aliases and by whose deed.
    private final Map<Name, Map<String, String>> aliases = new HashMap<>();

    /// @param kind of whom
    /// @param name of whom
    public record Name(EntityKind kind, String name) {}

    /// What a name means.
    ///
    /// @param name what it is called, null where it is nobody
    /// @param deeds by which deeds
    record Answer(@Nullable Name name, Set<String> deeds) {}

    private NameMap(List<Entry> rules) {
        this.rules = List.copyOf(rules);
        for (int i = 0; i < rules.size(); i++) {
            from.computeIfAbsent(source((Act.OnEntity) rules.get(i).act()), n -> new ArrayList<>())
                    .add(i);
        }
        for (Entry rule : rules) {
            if (rule.act() instanceof Act.AliasEntity(EntityKind kind, String name, String alias)) {
                Name called = answer(new Name(kind, name), null).name();
                if (called != null) {
                    aliases.computeIfAbsent(called, n -> new TreeMap<>()).put(alias, rule.id());
                }
            }
        }
    }

    /// The map that these deeds make; those on other things than names are left aside.
    public static NameMap of(Collection<Entry> deeds) {
        List<Entry> rules =
                deeds.stream().filter(e -> e.act() instanceof Act.OnEntity).toList();
        return rules.isEmpty() ? NONE : new NameMap(rules);
    }

    /// Whose name a deed changes.
    static Name source(Act.OnEntity act) {
        return act instanceof Act.AliasEntity alias
                ? new Name(alias.kind(), alias.alias())
                : new Name(act.kind(), act.name());
    }

    /// What a name means, null where it is nobody.
    ///
    /// @param article that names it, or null where it is asked for all
    public @Nullable Name of(Name name, @Nullable ArticleId article) {
        return answer(name, article).name();
    }

    /// What a name means, and by which deeds; see [#of].
    Answer answer(Name name, @Nullable ArticleId article) {
        Name now = name;
        int after = -1;
        Set<String> deeds = new LinkedHashSet<>();
        while (true) {
            int next = next(now, after, article);
            if (next < 0) {
                return new Answer(now, deeds);
            }
            Entry rule = rules.get(next);
            deeds.add(rule.id());
            Name changed = changed(now, (Act.OnEntity) rule.act());
            if (changed == null) {
                return new Answer(null, deeds);
            }
            now = changed;
            after = next;
        }
    }

    private int next(Name name, int after, @Nullable ArticleId article) {
        for (int rule : from.getOrDefault(name, List.of())) {
            if (rule > after) {
                boolean elsewhere = rules.get(rule).act() instanceof Act.SplitEntity split
                        && (article == null || !split.articles().contains(article));
                if (!elsewhere) {
                    return rule;
                }
            }
        }
        return -1;
    }

    private static @Nullable Name changed(Name name, Act.OnEntity act) {
        return switch (act) {
            case Act.MergeEntities to -> new Name(name.kind(), to.into());
            case Act.SplitEntity to -> new Name(name.kind(), to.into());
            case Act.RenameEntity to -> new Name(name.kind(), to.to());
            case Act.AliasEntity to -> new Name(name.kind(), to.name());
            case Act.NotAPerson not -> {
                EntityKind instead = not.instead();
                yield instead == null ? null : new Name(instead, name.name());
            }
            case Act.ForgetEntity ignored -> null;
        };
    }

    /// By whose deeds each alias of a name is known.
    Map<String, String> aliases(Name name) {
        return aliases.getOrDefault(name, Map.of());
    }

    /// The event with its names as people decided; itself where they decided nothing.
    public Event applied(Event event) {
        return rules.isEmpty() ? event : new Renaming(this).event(event);
    }

    /// A text in which whole old names give way to the new ones.
    ///
    /// @param deeds those that are followed
    String text(String text, Set<String> deeds) {
        String renamed = text;
        for (Entry rule : rules) {
            if (deeds.contains(rule.id()) && rule.act() instanceof Act.OnEntity act) {
                Name to = changed(source(act), act);
                if (to != null && !(act instanceof Act.NotAPerson)) {
                    renamed = renamed.replace(source(act).name(), to.name());
                }
            }
        }
        return renamed;
    }

    /// What an article names, as people decided; itself where they decided nothing.
    public Extraction applied(Extraction extraction) {
        if (rules.isEmpty()) {
            return extraction;
        }
        List<Entity> entities = new ArrayList<>();
        for (Entity e : extraction.entities()) {
            Answer answer = answer(new Name(e.kind(), e.name()), extraction.article());
            Name name = answer.name();
            if (name != null) {
                entities.add(new Entity(name.name(), name.kind(), e.code(), e.aliases(), e.roles(), e.mentions()));
            }
        }
        return new Extraction(
                extraction.article(), extraction.times(), entities, extraction.events(), extraction.quotes());
    }

    /// The names that these deeds speak of, as extraction or earlier decisions have them.
    public static Set<Name> sources(Collection<Entry> deeds) {
        Set<Name> names = new LinkedHashSet<>();
        for (Entry entry : deeds) {
            if (entry.act() instanceof Act.OnEntity act) {
                names.add(source(act));
                names.add(new Name(act.kind(), act.name()));
                Name to = changed(source(act), act);
                if (to != null) {
                    names.add(to);
                }
            }
        }
        return names;
    }
}
