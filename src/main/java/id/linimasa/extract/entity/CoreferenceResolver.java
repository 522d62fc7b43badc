package id.linimasa.extract.entity;

import id.linimasa.model.EntityKind;
import id.linimasa.model.EntityMention.Form;
import id.linimasa.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Joins the names of one article that name the same: full names first, then what is short for them.
///
/// One object an article; not safe for threads.
final class CoreferenceResolver {

    private final EntityLexicon lexicon;
    private final AbbreviationRule abbreviations;
    private final SeatRule seats;
    private final People people;
    private final Map<String, Chain> things = new HashMap<>();
    private final Map<EntityKind, Map<String, Chain>> named = new EnumMap<>(EntityKind.class);
    private final Map<String, List<Chain>> lastWords = new HashMap<>();
    private final List<Chain> order = new ArrayList<>();

    CoreferenceResolver(EntityLexicon lexicon, AbbreviationRule abbreviations) {
        this.lexicon = lexicon;
        this.abbreviations = abbreviations;
        this.seats = new SeatRule(lexicon);
        this.people = new People(lexicon, abbreviations);
    }

    /// All chains, in order of first mention.
    List<Chain> resolve(List<Chunks> sentences, List<List<TitleRule.Office>> offices) {
        sentences.forEach(this::fullNames);
        sentences.forEach(people::doubtfulNames);
        sentences.forEach(this::shortNames);
        joinBareBodies();
        sentences.forEach(this::joinAlternatives);
        for (int i = 0; i < sentences.size(); i++) {
            people.offices(sentences.get(i), offices.get(i));
        }
        new Pronouns(people, lexicon).resolve(sentences);
        order.addAll(people.chains());
        order.removeIf(Chain::isEmpty);
        order.stream()
                .filter(c -> c.kind() == EntityKind.ORGANIZATION && c.listed() && !lexicon.expands(c.name()))
                .forEach(Chain::nameAsTold);
        order.sort(Comparator.comparingInt(Chain::first).thenComparing(Chain::name));
        return order;
    }

    private void fullNames(Chunks chunks) {
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.list().get(i);
            switch (chunk.category()) {
                case PERSON -> people.fullName(chunks, chunk);
                case COUNTRY ->
                    thing(
                            chunks,
                            chunk,
                            EntityKind.PLACE,
                            lexicon.countryName(chunk.code() == null ? "" : chunk.code()));
                case PLACE -> {
                    thing(chunks, chunk, EntityKind.PLACE, chunk.name());
                    metonym(chunks, i);
                }
                case ORGANISATION -> {
                    thing(chunks, chunk, EntityKind.ORGANIZATION, spelledOut(chunk));
                    metonym(chunks, i);
                }
                default -> {}
            }
        }
    }

    /// What an unlisted abbreviation stands for in this article, wherever the article says so.
    private String spelledOut(Chunk chunk) {
        Chunk meant = chunk.listed() ? null : abbreviations.meaning(chunk.name());
        return meant != null && meant.is(Category.ORGANISATION) ? meant.name() : chunk.name();
    }

    private void thing(Chunks chunks, Chunk chunk, EntityKind kind, String name) {
        Chain chain = chain(kind, name, chunk.is(Category.COUNTRY) ? chunk.code() : null, chunk.listed());
        String text = chunks.sentence().text(chunk.from(), chunk.to());
        chain.mention(span(chunks, chunk), form(chunks, chunk), text, chunk.why());
    }

    private Chain chain(EntityKind kind, String name, @Nullable String code, boolean listed) {
        Map<String, Chain> ofKind = named.computeIfAbsent(kind, k -> new HashMap<>());
        Chain known = ofKind.get(name);
        if (known == null) {
            known = things.computeIfAbsent(key(kind, name), key -> {
                Chain made = new Chain(kind, name, code, listed);
                order.add(made);
                lastWords
                        .computeIfAbsent(made.lastToken(), t -> new ArrayList<>())
                        .add(made);
                return made;
            });
            ofKind.put(name, known);
        }
        return known;
    }

    private static String key(EntityKind kind, String name) {
        return kind + " " + String.join(" ", Chain.tokens(name));
    }

    private static Form form(Chunks chunks, Chunk chunk) {
        Word word = chunks.sentence().words().get(chunk.from());
        return chunk.size() == 1 && word.shape() == Word.Shape.UPPER ? Form.ABBREVIATION : Form.NAME;
    }

    static Span span(Chunks chunks, Chunk chunk) {
        return chunks.sentence().span(chunk.from(), chunk.to());
    }

    /// `Moskow membantah`: the seat of a government that acts is its country too.
    private void metonym(Chunks chunks, int i) {
        Chunk seat = chunks.list().get(i);
        String code = seats.countryActing(chunks, i);
        if (code != null) {
            Chain country = chain(EntityKind.PLACE, lexicon.countryName(code), code, true);
            country.mention(span(chunks, seat), Form.METONYM, "", "seat of government that acts");
        }
    }

    private void shortNames(Chunks chunks) {
        for (Chunk chunk : chunks.list()) {
            boolean open = chunk.is(Category.UNKNOWN)
                    || chunk.is(Category.ABBREVIATION)
                    || chunk.is(Category.PERSON) && chunk.size() == 1;
            if (open && !bodyOfOneWord(chunks, chunk) && !people.shortName(chunks, chunk)) {
                shortThing(chunks, chunk);
            }
        }
        people.joinNeighbours(chunks);
    }

    /// Whether a word alone is the whole name of a body told elsewhere.
    private boolean bodyOfOneWord(Chunks chunks, Chunk chunk) {
        String fold = chunks.sentence().words().get(chunk.from()).fold();
        Chain body = chunk.size() > 1 || chunk.listed() ? null : things.get(EntityKind.ORGANIZATION + " " + fold);
        if (body != null) {
            body.mention(
                    span(chunks, chunk),
                    Form.NAME,
                    chunks.sentence().text(chunk.from(), chunk.to()),
                    "body told before");
        }
        return body != null;
    }

    private void shortThing(Chunks chunks, Chunk chunk) {
        String text = chunks.sentence().text(chunk.from(), chunk.to());
        Chunk meant = abbreviations.meaning(text);
        if (meant != null && meant.is(Category.ORGANISATION)) {
            Chain chain = chain(EntityKind.ORGANIZATION, meant.name(), null, meant.listed());
            chain.mention(span(chunks, chunk), Form.ABBREVIATION, text, "short form learnt in the article");
            return;
        }
        if (chunk.is(Category.UNKNOWN) && chunk.size() == 1) {
            String fold = chunks.sentence().words().get(chunk.from()).fold();
            lastWords.getOrDefault(fold, List.of()).stream()
                    .filter(c -> !c.listed() && c.tokenLists().stream().allMatch(t -> t.size() > 1))
                    .findFirst()
                    .ifPresent(c -> c.mention(span(chunks, chunk), Form.NAME, text, "last word of a name told before"));
        }
    }

    /// `Kementerian Luar Negeri` is `Kementerian Luar Negeri Rusia` where the article tells that one alone.
    private void joinBareBodies() {
        TreeMap<String, Chain> byName = new TreeMap<>();
        for (Chain chain : order) {
            if (chain.kind() == EntityKind.ORGANIZATION) {
                byName.putIfAbsent(chain.name(), chain);
            }
        }
        for (Chain bare : byName.values()) {
            String prefix = bare.name() + " ";
            List<Chain> fuller = bare.name().indexOf(' ') < 0
                    ? List.of()
                    : byName.subMap(prefix, prefix + Character.MAX_VALUE).values().stream()
                            .limit(2)
                            .toList();
            if (fuller.size() == 1 && (!bare.listed() || bodyOfCountry(bare))) {
                fuller.getFirst().takeOver(bare);
            }
        }
    }

    /// `Pentagon atau Departemen Pertahanan AS`: two names of one body.
    private void joinAlternatives(Chunks chunks) {
        for (int i = 1; i + 1 < chunks.size(); i++) {
            if (chunks.word(i, "atau")
                    && chunks.is(i - 1, Category.ORGANISATION)
                    && chunks.is(i + 1, Category.ORGANISATION)) {
                Chain left = things.get(
                        key(EntityKind.ORGANIZATION, chunks.list().get(i - 1).name()));
                Chain right = things.get(
                        key(EntityKind.ORGANIZATION, chunks.list().get(i + 1).name()));
                if (left != null && right != null && left != right) {
                    right.takeOver(left);
                }
            }
        }
    }

    private static boolean bodyOfCountry(Chain bare) {
        return bare.mentions().keySet().stream()
                .map(bare::why)
                .anyMatch(w -> w != null && w.contains("institutions.tsv:"));
    }
}
