package id.linimasa.extract.entity;

import id.linimasa.model.EntityKind;
import id.linimasa.model.EntityMention.Form;
import id.linimasa.model.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The people of one article: which full, short and mistyped names are one person's.
final class People {

    private final EntityLexicon lexicon;
    private final AbbreviationRule nicknames;
    private final ChainIndex index = new ChainIndex();
    private final Map<String, Set<Chain>> holders = new HashMap<>();

    People(EntityLexicon lexicon, AbbreviationRule nicknames) {
        this.lexicon = lexicon;
        this.nicknames = nicknames;
    }

    List<Chain> chains() {
        return index.chains();
    }

    /// Takes in a person's name of two words or more, or one that a lexicon lists.
    void fullName(Chunks chunks, Chunk chunk) {
        if (chunk.listed()) {
            mention(listed(chunks, chunk), chunks, chunk);
        } else if (chunk.size() > 1 && !doubtful(chunks, chunk)) {
            mention(unlisted(chunk.name(), start(chunks, chunk)), chunks, chunk);
        }
    }

    /// Takes in the names that [#fullName] left, now that the sure ones are known.
    void doubtfulNames(Chunks chunks) {
        for (Chunk chunk : List.copyOf(chunks.list())) {
            if (chunk.is(Category.PERSON) && !chunk.listed() && chunk.size() > 1 && doubtful(chunks, chunk)) {
                doubtfulName(chunks, chunk);
            }
        }
    }

    /// A name of several words at the start of a sentence, whose first word may be no name: `Rencana Netanyahu`.
    private boolean doubtful(Chunks chunks, Chunk chunk) {
        return chunk.initial() && !lexicon.isGiven(chunks.sentence().words().get(chunk.from()));
    }

    private void doubtfulName(Chunks chunks, Chunk chunk) {
        Chunk rest = chunk.from(chunk.from() + 1);
        int at = start(chunks, chunk);
        String name = text(chunks, chunk);
        Chain known = latest(index.near(Chain.tokens(name)), Chain.tokens(name), at);
        if (known != null) {
            mention(known, chunks, chunk);
        } else if (rest.size() > 1 || !shortName(chunks, rest)) {
            mention(unlisted(name, at), chunks, chunk);
        }
    }

    private Chain listed(Chunks chunks, Chunk chunk) {
        Chain same = index.named(chunk.name());
        if (same == null && chunk.size() == 1 && chunk.role() == null) {
            same = byToken(chunks.sentence().words().get(chunk.from()).fold(), start(chunks, chunk));
        }
        Chain chain = same == null ? index.add(new Chain(EntityKind.PERSON, chunk.name(), chunk.code(), true)) : same;
        String spelt = text(chunks, chunk);
        if (chunk.size() > 1 && index.named(spelt) == null) {
            chain.alsoNamed(spelt, false); // "Avigdor Liberman", and "Liberman" after it
            index.alsoNamed(chain, spelt);
        }
        return chain;
    }

    private Chain unlisted(String name, int at) {
        Chain called = index.named(name);
        if (called != null) {
            called.alsoCalled(name);
            return called;
        }
        List<String> tokens = Chain.tokens(name);
        Chain same = latest(index.near(tokens), tokens, at);
        if (same == null) {
            return index.add(new Chain(EntityKind.PERSON, name, null, false));
        }
        int longest = same.tokenLists().stream().mapToInt(List::size).max().orElse(0);
        same.alsoNamed(name, !same.listed() && tokens.size() > longest);
        index.alsoNamed(same, name);
        return same;
    }

    /// The chain mentioned last before `at` one of whose full names is spelt like these words.
    private static @Nullable Chain latest(Collection<Chain> chains, List<String> tokens, int at) {
        return chains.stream()
                .filter(c -> c.tokenLists().stream().anyMatch(known -> Spelling.sameName(known, tokens)))
                .max(Comparator.comparingInt(c -> c.lastBefore(at)))
                .orElse(null);
    }

    /// Joins a name of one word to the person it is short for, or makes it one where office or verb say so.
    ///
    /// @return whether it is a person
    boolean shortName(Chunks chunks, Chunk chunk) {
        if (chunk.size() > 1 || chunk.listed()) {
            return chunk.listed() && chunk.is(Category.PERSON);
        }
        Word word = chunks.sentence().words().get(chunk.from());
        Chain chain = nicknamed(word.text(), word.start());
        if (chain == null) {
            chain = byToken(word.fold(), word.start());
        }
        boolean abbreviation =
                word.shape() == Word.Shape.UPPER && !chunks.sentence().headline();
        if (chain == null && !abbreviation) {
            chain = unknown(chunk, word);
        }
        if (chain != null) {
            mention(chain, chunks, chunk);
        }
        return chain != null;
    }

    private @Nullable Chain unknown(Chunk chunk, Word word) {
        Chain chain = bySurname(word);
        boolean told = chunk.is(Category.PERSON) || chunk.why().equals(RunRule.SPEAKER);
        return chain == null && told && word.text().length() > 1
                ? index.add(new Chain(EntityKind.PERSON, word.text(), null, false))
                : chain;
    }

    private @Nullable Chain nicknamed(String text, int at) {
        Chunk meant = nicknames.meaning(text);
        if (meant == null || !meant.is(Category.PERSON)) {
            return null;
        }
        List<String> tokens = Chain.tokens(meant.name());
        return latest(index.near(tokens), tokens, at);
    }

    private @Nullable Chain bySurname(Word word) {
        Entry entry = lexicon.bySurname(word.fold());
        if (entry == null || word.text().length() < 4) {
            return null;
        }
        Chain known = index.named(entry.name());
        return known == null ? index.add(new Chain(EntityKind.PERSON, entry.name(), entry.code(), true)) : known;
    }

    /// The person one of whose names has this word: best as the last, then as the first; the one told last before `at`.
    private @Nullable Chain byToken(String fold, int at) {
        return index.withToken(fold).stream()
                .max(Comparator.comparingInt((Chain c) -> fit(c, fold)).thenComparingInt(c -> c.lastBefore(at)))
                .orElse(null);
    }

    private static int fit(Chain chain, String fold) {
        int best = 0;
        for (List<String> tokens : chain.tokenLists()) {
            int at = tokens.indexOf(fold);
            if (at >= 0) {
                best = Math.max(best, at == tokens.size() - 1 ? 3 : at == 0 ? 2 : 1);
            }
        }
        return best;
    }

    private void mention(Chain chain, Chunks chunks, Chunk chunk) {
        chain.mention(CoreferenceResolver.span(chunks, chunk), Form.NAME, text(chunks, chunk), chunk.why());
        Chunk.Role role = chunk.role();
        if (role != null) {
            chain.role(role);
            holders.computeIfAbsent(role.office(), o -> new LinkedHashSet<>()).add(chain);
        }
    }

    private static String text(Chunks chunks, Chunk chunk) {
        return chunks.sentence().text(chunk.from(), chunk.to());
    }

    private static int start(Chunks chunks, Chunk chunk) {
        return chunks.sentence().words().get(chunk.from()).start();
    }

    /// In headlines, where each word stood alone: `Vladimir` and `Putin` side by side are one mention.
    void joinNeighbours(Chunks chunks) {
        if (chunks.sentence().headline()) {
            index.chains().forEach(chain -> chain.joinTouching(chunks.sentence()));
        }
    }

    /// Offices without a name that stand for someone told: `presiden Rusia`, `sang presiden`.
    void offices(Chunks chunks, List<TitleRule.Office> offices) {
        for (TitleRule.Office office : offices) {
            Span span = chunks.sentence().span(office.from(), office.to());
            Chain holder = holder(office.role(), span, pointed(chunks, office) || sole(chunks, office, span));
            if (holder != null) {
                holder.mention(span, Form.TITLE, "", "office of a person told");
            }
        }
    }

    private static boolean pointed(Chunks chunks, TitleRule.Office office) {
        List<Word> words = chunks.sentence().words();
        boolean sang = office.from() > 0 && words.get(office.from() - 1).fold().equals("sang");
        String after = office.to() < words.size() ? words.get(office.to()).fold() : "";
        return sang || after.equals("itu") || after.equals("tersebut");
    }

    /// `Presiden juga mengunjungi`: a bare office with a capital, where one person told before holds it and no other.
    private boolean sole(Chunks chunks, TitleRule.Office office, Span span) {
        Set<Chain> all = holders.getOrDefault(office.role().office(), Set.of());
        List<Word> words = chunks.sentence().words();
        boolean open = office.to() < words.size() && words.get(office.to()).shape() == Word.Shape.LOWER;
        return all.size() == 1
                && office.to() == office.from() + 1
                && words.get(office.from()).capital()
                && open
                && !chunks.sentence().headline()
                && all.iterator().next().first() < span.start();
    }

    private @Nullable Chain holder(Chunk.Role role, Span span, boolean pointed) {
        return holders.getOrDefault(role.office(), Set.of()).stream()
                .filter(c -> c.roles().stream().anyMatch(r -> sameOffice(r, role, pointed)))
                .max(Comparator.comparingInt(c -> c.lastBefore(span.start())))
                .orElse(null);
    }

    private static boolean sameOffice(Chunk.Role held, Chunk.Role said, boolean pointed) {
        if (!held.office().equals(said.office()) || former(held)) {
            return false;
        }
        return said.country() == null ? pointed : said.country().equals(held.country());
    }

    private static boolean former(Chunk.Role role) {
        String words = Word.fold(role.words());
        return words.startsWith("mantan") || words.startsWith("eks") || words.startsWith("bekas");
    }
}
