package id.linimasa.extract.entity;

import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EntityMention;
import id.linimasa.model.EntityRole;
import id.linimasa.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The mentions of one entity in one article, while they are gathered.
final class Chain {

    private final EntityKind kind;
    private final boolean listed;
    private String name;
    private @Nullable String code;
    private final Set<String> aliases = new LinkedHashSet<>();
    private final Set<List<String>> tokens = new LinkedHashSet<>();
    private final Map<Chunk.Role, Integer> roles = new LinkedHashMap<>();
    private final TreeMap<Span, EntityMention.Form> mentions = new TreeMap<>();
    private final Map<Span, String> why = new LinkedHashMap<>();

    Chain(EntityKind kind, String name, @Nullable String code, boolean listed) {
        this.kind = kind;
        this.name = name;
        this.code = code;
        this.listed = listed;
        tokens.add(tokens(name));
    }

    static List<String> tokens(String name) {
        return WordReader.words(name).stream()
                .filter(w -> w.shape() != Word.Shape.MARK)
                .map(Word::fold)
                .toList();
    }

    /// The last folded word of the name.
    String lastToken() {
        List<String> words = tokens.iterator().next();
        return words.isEmpty() ? "" : words.getLast();
    }

    EntityKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    boolean listed() {
        return listed;
    }

    Set<List<String>> tokenLists() {
        return tokens;
    }

    Set<Chunk.Role> roles() {
        return roles.keySet();
    }

    /// The fuller of two unlisted names is the chain's.
    void alsoNamed(String other, boolean fuller) {
        tokens.add(tokens(other));
        if (fuller) {
            aliases.add(name);
            name = other;
        } else {
            aliases.add(other);
        }
    }

    /// One more way of writing it, of which all is known already.
    void alsoCalled(String other) {
        aliases.add(other);
    }

    void role(Chunk.@Nullable Role role) {
        if (role != null) {
            roles.merge(role, 1, Integer::sum);
        }
    }

    void mention(Span span, EntityMention.Form form, String text, String rule) {
        if (mentions.putIfAbsent(span, form) == null) {
            why.put(span, rule);
            if (form == EntityMention.Form.NAME || form == EntityMention.Form.ABBREVIATION) {
                aliases.add(text);
            }
        }
    }

    /// Where the last mention before `at` begins, -1 where there is none.
    int lastBefore(int at) {
        Span before = mentions.lowerKey(new Span(at, Integer.MAX_VALUE));
        return before == null ? -1 : before.start();
    }

    boolean mentionedWithin(Span span) {
        Span first = mentions.ceilingKey(new Span(span.start(), Integer.MAX_VALUE));
        return first != null && first.start() < span.end();
    }

    /// The mentions that begin inside a span, in text order.
    List<Span> within(Span span) {
        Span from = new Span(span.start(), Integer.MAX_VALUE);
        Span to = new Span(span.end(), Integer.MAX_VALUE);
        return List.copyOf(mentions.subMap(from, to).keySet());
    }

    /// Where the first mention inside a span begins.
    int firstWithin(Span span) {
        Span first = mentions.ceilingKey(new Span(span.start(), Integer.MAX_VALUE));
        return first == null ? Integer.MAX_VALUE : first.start();
    }

    /// Makes name mentions that stand side by side in a sentence one.
    void joinTouching(WordSentence sentence) {
        List<Word> words = sentence.words();
        for (int i = 1; i < words.size(); i++) {
            Span left = ending(words.get(i - 1).end());
            Span right = beginning(words.get(i).start());
            if (left != null && right != null && !words.get(i).glued()) {
                String rule = String.valueOf(why.get(left));
                mentions.remove(left);
                mentions.remove(right);
                mentions.put(left.hull(right), EntityMention.Form.NAME);
                why.put(left.hull(right), rule);
            }
        }
    }

    private @Nullable Span beginning(int start) {
        Span span = mentions.ceilingKey(new Span(start, Integer.MAX_VALUE));
        return span != null && span.start() == start ? span : null;
    }

    private @Nullable Span ending(int end) {
        Span span = mentions.lowerKey(new Span(end, Integer.MAX_VALUE));
        return span != null && span.end() == end ? span : null;
    }

    int first() {
        return mentions.isEmpty() ? Integer.MAX_VALUE : mentions.firstKey().start();
    }

    boolean isEmpty() {
        return mentions.isEmpty();
    }

    @Nullable
    String why(Span span) {
        return why.get(span);
    }

    Map<Span, EntityMention.Form> mentions() {
        return mentions;
    }

    void takeOver(Chain other) {
        other.mentions.forEach((span, form) -> mention(span, form, "", "joined: " + other.why.get(span)));
        aliases.addAll(other.aliases);
        aliases.remove("");
        other.mentions.clear();
    }

    /// Calls a listed body as the article does, unless it spells the listed name out; the listed name is an alias then.
    void nameAsTold() {
        List<String> full = tokens(name);
        if (aliases.stream().anyMatch(a -> tokens(a).equals(full))) {
            return;
        }
        aliases.stream()
                .filter(a -> !a.isEmpty())
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .ifPresent(told -> {
                    aliases.add(name);
                    name = told;
                });
    }

    /// The same office with its country, where it was told with one elsewhere.
    private Chunk.Role fullest(Chunk.Role role) {
        return roles.keySet().stream()
                .filter(other -> role.country() == null
                        && other.country() != null
                        && other.office().equals(role.office()))
                .findFirst()
                .orElse(role);
    }

    Entity entity() {
        aliases.remove(name);
        aliases.remove("");
        List<EntityRole> said = roles.keySet().stream()
                .map(this::fullest)
                .map(role -> new EntityRole(role.words(), role.country()))
                .distinct()
                .toList();
        List<EntityMention> all = new ArrayList<>();
        mentions.forEach((span, form) -> all.add(new EntityMention(span, form)));
        return new Entity(name, kind, kind == EntityKind.PLACE ? code : null, List.copyOf(aliases), said, all);
    }
}
