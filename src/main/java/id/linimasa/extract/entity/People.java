package id.linimasa.extract.entity;

import id.linimasa.model.EntityKind;
import id.linimasa.model.EntityMention.Form;
import id.linimasa.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The people of one article: which full, short and mistyped names are one person's.
final class People {

    private final EntityLexicon lexicon;
    private final AbbreviationRule nicknames;
    private final List<Chain> chains = new ArrayList<>();

    People(EntityLexicon lexicon, AbbreviationRule nicknames) {
        this.lexicon = lexicon;
        this.nicknames = nicknames;
    }

    List<Chain> chains() {
        return chains;
    }

    /// Takes in a person's name of two words or more, or one that a lexicon lists.
    void fullName(Chunks chunks, Chunk chunk) {
        if (chunk.listed()) {
            Chain chain = listed(chunks, chunk);
            mention(chain, chunks, chunk);
        } else if (chunk.size() > 1 && !doubtful(chunk, chunks)) {
            mention(unlisted(chunk), chunks, chunk);
        }
    }

    /// A name of several words at the start of a sentence, whose first word may be no name: `Rencana Netanyahu`.
    private boolean doubtful(Chunk chunk, Chunks chunks) {
        return chunk.initial() && !lexicon.isGiven(chunks.sentence().words().get(chunk.from()));
    }

    /// Takes in the names that [#fullName] left, now that the sure ones are known.
    void doubtfulNames(Chunks chunks) {
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.list().get(i);
            if (!chunk.is(Category.PERSON) || chunk.listed() || chunk.size() < 2 || !doubtful(chunk, chunks)) {
                continue;
            }
            Chunk rest = new Chunk(
                    chunk.from() + 1, chunk.to(), Category.PERSON, "", null, chunk.role(), false, false, chunk.why());
            Chain known = byTokens(Chain.tokens(text(chunks, chunk)), chunk);
            if (known != null) {
                mention(known, chunks, chunk);
            } else if (rest.size() == 1 && shortName(chunks, rest)) {
                chunks.set(i, chunk);
            } else {
                mention(unlisted(named(chunks, chunk)), chunks, chunk);
            }
        }
    }

    private static Chunk named(Chunks chunks, Chunk chunk) {
        return new Chunk(
                chunk.from(),
                chunk.to(),
                chunk.category(),
                text(chunks, chunk),
                null,
                chunk.role(),
                chunk.initial(),
                false,
                chunk.why());
    }

    private Chain listed(Chunks chunks, Chunk chunk) {
        for (Chain chain : chains) {
            if (chain.name().equals(chunk.name())) {
                return chain;
            }
        }
        if (chunk.size() == 1 && chunk.role() == null) {
            Chain other =
                    bestByToken(chunks.sentence().words().get(chunk.from()).fold(), chunk, chunks);
            if (other != null) {
                return other;
            }
        }
        return add(new Chain(EntityKind.PERSON, chunk.name(), chunk.code(), true));
    }

    private Chain unlisted(Chunk chunk) {
        List<String> tokens = Chain.tokens(chunk.name());
        Chain same = byTokens(tokens, chunk);
        if (same == null) {
            return add(new Chain(EntityKind.PERSON, chunk.name(), null, false));
        }
        int longest = same.tokenLists().stream().mapToInt(List::size).max().orElse(0);
        same.alsoNamed(chunk.name(), !same.listed() && tokens.size() > longest);
        return same;
    }

    private Chain add(Chain chain) {
        chains.add(chain);
        return chain;
    }

    private @Nullable Chain byTokens(List<String> tokens, Chunk chunk) {
        return chains.stream()
                .filter(c -> c.tokenLists().stream().anyMatch(known -> Spelling.sameName(known, tokens)))
                .max(Comparator.comparingInt(c -> c.lastBefore(chunk.from())))
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
        Chain chain = nicknamed(word.text());
        if (chain == null) {
            chain = bestByToken(word.fold(), chunk, chunks);
        }
        if (chain == null
                && word.shape() == Word.Shape.UPPER
                && !chunks.sentence().headline()) {
            return false;
        }
        if (chain == null) {
            chain = bySurname(word);
        }
        if (chain == null && told(chunk) && word.text().length() > 1) {
            chain = add(new Chain(EntityKind.PERSON, word.text(), null, false));
        }
        if (chain == null) {
            return false;
        }
        mention(chain, chunks, chunk);
        return true;
    }

    private @Nullable Chain nicknamed(String text) {
        Chunk meant = nicknames.meaning(text);
        return meant == null || !meant.is(Category.PERSON) ? null : byTokens(Chain.tokens(meant.name()), meant);
    }

    private static boolean told(Chunk chunk) {
        return chunk.is(Category.PERSON) || chunk.why().equals("speaker");
    }

    private @Nullable Chain bySurname(Word word) {
        Entry entry = lexicon.bySurname(word.fold());
        if (entry == null || word.text().length() < 4) {
            return null;
        }
        return chains.stream()
                .filter(c -> c.name().equals(entry.name()))
                .findFirst()
                .orElseGet(() -> add(new Chain(EntityKind.PERSON, entry.name(), entry.code(), true)));
    }

    private @Nullable Chain bestByToken(String fold, Chunk chunk, Chunks chunks) {
        int at = chunks.sentence().words().get(chunk.from()).start();
        Chain best = null;
        long bestScore = 0;
        for (Chain chain : chains) {
            int fit = fit(chain, fold);
            long score = fit * 10_000_000L + chain.lastBefore(at) + 1;
            if (fit > 0 && score > bestScore) {
                best = chain;
                bestScore = score;
            }
        }
        return best;
    }

    /// 3 for the last word of a name, 2 for the first, 1 for one between, 0 for none. A first and a last word count
    /// alike
    /// where only nearness can tell.
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
        chain.role(chunk.role());
    }

    private static String text(Chunks chunks, Chunk chunk) {
        return chunks.sentence().text(chunk.from(), chunk.to());
    }

    /// In headlines, where each word stood alone: `Vladimir` and `Putin` side by side are one mention.
    void joinNeighbours(Chunks chunks) {
        for (Chain chain : chains) {
            chain.joinTouching(chunks.sentence());
        }
    }

    /// Offices without a name that stand for someone told: `presiden Rusia`, `sang presiden`.
    void offices(Chunks chunks, List<TitleRule.Office> offices) {
        for (TitleRule.Office office : offices) {
            Span span = chunks.sentence().span(office.from(), office.to());
            Chain holder = holder(office.role(), span, pointed(chunks, office));
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

    private @Nullable Chain holder(Chunk.Role role, Span span, boolean pointed) {
        return chains.stream()
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
