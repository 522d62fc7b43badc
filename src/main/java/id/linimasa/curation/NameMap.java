package id.linimasa.curation;

import id.linimasa.model.Act;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Claim;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.Event;
import id.linimasa.model.Extraction;
import id.linimasa.model.Judgement;
import id.linimasa.model.Participant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /// @param name what it is called, null where it is nobody
    /// @param deeds by whose decisions
    private record Answer(@Nullable Name name, Set<String> deeds) {}

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

    private Answer answer(Name name, @Nullable ArticleId article) {
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

    /// The event with its names as people decided; itself where they decided nothing.
    public Event applied(Event event) {
        if (rules.isEmpty()) {
            return event;
        }
        Set<String> deeds = new LinkedHashSet<>(event.judgement().deeds());
        int before = deeds.size();
        List<Claim> claims = event.claims().stream().map(c -> claim(c, deeds)).toList();
        List<Participant> participants = participants(event, deeds);
        String place = place(event.place(), only(event), deeds);
        Set<String> others = new TreeSet<>();
        for (Participant p : participants) {
            Map<String, String> known = aliases.getOrDefault(new Name(p.kind(), p.name()), Map.of());
            others.addAll(known.keySet());
            deeds.addAll(known.values());
        }
        if (deeds.size() == before) {
            return event;
        }
        return new Event(
                event.id(),
                event.type(),
                event.plover(),
                title(event.title(), deeds),
                event.date(),
                event.extent(),
                event.range(),
                event.status(),
                event.unconfirmed(),
                participants,
                place,
                event.partOf(),
                event.salience(),
                claims,
                event.disagreements(),
                event.history(),
                event.reasons(),
                judgement(event.judgement(), others, deeds));
    }

    private static Judgement judgement(Judgement j, Set<String> aliases, Set<String> deeds) {
        return new Judgement(
                j.review(),
                j.starred(),
                j.tags(),
                j.notes(),
                List.copyOf(aliases),
                j.decided(),
                List.copyOf(deeds),
                j.objections());
    }

    /// The article of an event that one article alone tells, or null.
    private static @Nullable ArticleId only(Event event) {
        List<ArticleId> articles = event.articles();
        return articles.size() == 1 ? articles.getFirst() : null;
    }

    /// Those that all claims together name: each as the articles that name it mean it.
    private List<Participant> participants(Event event, Set<String> deeds) {
        Map<Name, Participant> all = new LinkedHashMap<>();
        for (Participant p : event.participants()) {
            Participant told = participant(p, namedBy(event, p), deeds);
            if (told != null) {
                all.putIfAbsent(new Name(told.kind(), told.name()), told);
            }
        }
        return List.copyOf(all.values());
    }

    private static @Nullable ArticleId namedBy(Event event, Participant p) {
        List<ArticleId> articles = event.claims().stream()
                .filter(c -> c.mention().participants().stream()
                        .anyMatch(q -> q.kind() == p.kind() && q.name().equals(p.name())))
                .map(Claim::article)
                .distinct()
                .toList();
        return articles.size() == 1 ? articles.getFirst() : null;
    }

    private @Nullable Participant participant(Participant p, @Nullable ArticleId article, Set<String> deeds) {
        Answer answer = answer(new Name(p.kind(), p.name()), article);
        deeds.addAll(answer.deeds());
        Name name = answer.name();
        if (name == null || answer.deeds().isEmpty()) {
            return name == null ? null : p;
        }
        return new Participant(name.name(), name.kind(), p.code(), p.role());
    }

    private Claim claim(Claim claim, Set<String> deeds) {
        Set<String> here = new LinkedHashSet<>();
        List<Participant> participants = claim.mention().participants().stream()
                .map(p -> participant(p, claim.article(), here))
                .filter(Objects::nonNull)
                .toList();
        String place = place(claim.mention().place(), claim.article(), here);
        String speaker = speaker(claim.mention().speaker(), claim.article(), here);
        deeds.addAll(here);
        return here.isEmpty()
                ? claim
                : new Claim(
                        claim.id(),
                        claim.article(),
                        claim.publisher(),
                        claim.written(),
                        claim.group(),
                        claim.mention().withNames(participants, place, speaker));
    }

    private @Nullable String place(@Nullable String place, @Nullable ArticleId article, Set<String> deeds) {
        if (place == null) {
            return null;
        }
        Answer answer = answer(new Name(EntityKind.PLACE, place), article);
        deeds.addAll(answer.deeds());
        Name name = answer.name();
        return name == null ? null : name.name();
    }

    private @Nullable String speaker(@Nullable String speaker, ArticleId article, Set<String> deeds) {
        if (speaker == null) {
            return null;
        }
        Answer answer = answer(new Name(EntityKind.PERSON, speaker), article);
        deeds.addAll(answer.deeds());
        Name name = answer.name();
        return name == null ? null : name.name();
    }

    /// A whole old name in a title gives way to the new one.
    private Bilingual title(Bilingual title, Set<String> deeds) {
        String id = title.id();
        String en = title.en();
        for (Entry rule : rules) {
            if (deeds.contains(rule.id()) && rule.act() instanceof Act.OnEntity act) {
                Name to = changed(source(act), act);
                if (to != null && !(act instanceof Act.NotAPerson)) {
                    id = id.replace(source(act).name(), to.name());
                    en = en.replace(source(act).name(), to.name());
                }
            }
        }
        return new Bilingual(id, en);
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
