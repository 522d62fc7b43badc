package id.linimasa.export.graph;

import id.linimasa.export.content.Dated;
import id.linimasa.model.ArticleId;
import id.linimasa.model.EntityKind;
import id.linimasa.model.Event;
import id.linimasa.model.EventType;
import id.linimasa.model.Participant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Who takes part in events together, counted by distinct events: copies of an article add nothing.
final class CoOccurrence {
    private final TreeMap<Name, Node> nodes = new TreeMap<>();
    private final TreeMap<Pair, Edge> edges = new TreeMap<>();
    private int events;

    /// Who takes part: told apart by kind.
    record Name(EntityKind kind, String name) implements Comparable<Name> {
        /// The same in every export.
        String id() {
            return kind.name().charAt(0) + ":" + name;
        }

        @Override
        public int compareTo(Name other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : name.compareTo(other.name);
        }
    }

    /// Two who take part, in order.
    record Pair(Name first, Name second) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int byFirst = first.compareTo(other.first);
            return byFirst != 0 ? byFirst : second.compareTo(other.second);
        }
    }

    /// Days on which something happened, both inclusive; null where open.
    record Spell(@Nullable LocalDate start, @Nullable LocalDate end) implements Comparable<Spell> {
        @Override
        public int compareTo(Spell other) {
            return toString().compareTo(other.toString());
        }
    }

    /// What is known of one name.
    static final class Node {
        private @Nullable String code;
        private int events;
        private final Set<Spell> spells = new TreeSet<>();

        @Nullable
        String code() {
            return code;
        }

        int events() {
            return events;
        }

        Set<Spell> spells() {
            return spells;
        }
    }

    /// What two share.
    static final class Edge {
        private int events;
        private final Set<ArticleId> articles = new HashSet<>();
        private final Set<EventType> types = EnumSet.noneOf(EventType.class);
        private final Set<Spell> spells = new TreeSet<>();

        int events() {
            return events;
        }

        int articles() {
            return articles.size();
        }

        Set<EventType> types() {
            return types;
        }

        Set<Spell> spells() {
            return spells;
        }
    }

    void add(Event event) {
        events++;
        Dated date = Dated.of(event);
        Spell spell = date.undated() ? null : new Spell(date.earliest(), date.latest());
        Map<Name, @Nullable String> names = new LinkedHashMap<>();
        for (Participant participant : event.participants()) {
            names.putIfAbsent(new Name(participant.kind(), participant.name()), participant.code());
        }
        names.forEach((name, code) -> node(name, code, spell));
        for (Name first : names.keySet()) {
            for (Name second : names.keySet()) {
                if (first.compareTo(second) < 0) {
                    edge(event, new Pair(first, second), spell);
                }
            }
        }
    }

    private void node(Name name, @Nullable String code, @Nullable Spell spell) {
        Node node = nodes.computeIfAbsent(name, n -> new Node());
        node.events++;
        node.code = node.code == null ? code : node.code;
        if (spell != null) {
            node.spells.add(spell);
        }
    }

    private void edge(Event event, Pair pair, @Nullable Spell spell) {
        Edge edge = edges.computeIfAbsent(pair, p -> new Edge());
        edge.events++;
        edge.articles.addAll(event.articles());
        edge.types.add(event.type());
        if (spell != null) {
            edge.spells.add(spell);
        }
    }

    Map<Name, Node> nodes() {
        return nodes;
    }

    Map<Pair, Edge> edges() {
        return edges;
    }

    /// Pointwise mutual information in bits: how much more often two meet than they would by chance.
    double pmi(Pair pair, Edge edge) {
        double together = (double) edge.events / events;
        double apart = (double) count(pair.first()) / events * count(pair.second()) / events;
        return Math.log(together / apart) / Math.log(2);
    }

    private int count(Name name) {
        Node node = nodes.get(name);
        return node == null ? 1 : node.events;
    }
}
