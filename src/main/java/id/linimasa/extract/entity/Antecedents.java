package id.linimasa.extract.entity;

import id.linimasa.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Ranks the people whom a pronoun may mean: a speaker behind `kata` before a subject, a subject before one whom a
/// preposition or a noun governs (`di hadapan Putin`, `rencana Netanyahu`); nobody whom only a quotation names.
///
/// Example: `"Kami mendukung Putin," kata Modi. Ia …` is Modi. Made for one article; not safe for threads.
final class Antecedents {

    /// How many sentences before the pronoun people are looked for.
    private static final int REACH = 3;
    /// The most chunks of a title.
    private static final int TITLE = 10;

    private static final Set<String> PREPOSITIONS = Set.of(
            "kepada",
            "dengan",
            "terhadap",
            "bersama",
            "dari",
            "untuk",
            "atas",
            "bagi",
            "ke",
            "seperti",
            "tentang",
            "soal",
            "hadapan");

    private static final Set<Category> TITLES = Set.of(
            Category.OFFICE, Category.HONORIFIC, Category.COUNTRY_BODY, Category.FIELD_BODY, Category.ORGANISATION);

    private final List<Chunks> sentences;
    private final List<Chain> people;
    private final EntityLexicon lexicon;
    private final List<List<Span>> quotations;

    Antecedents(List<Chunks> sentences, List<Chain> people, EntityLexicon lexicon) {
        this.sentences = sentences;
        this.people = people;
        this.lexicon = lexicon;
        quotations = quotations(sentences);
    }

    private enum Rank {
        SPEAKER,
        SUBJECT,
        GOVERNED
    }

    private record Candidate(Chain chain, Span span, Rank rank) {}

    /// Whether a quotation covers a word.
    boolean quoted(int sentence, Word word) {
        return quotations.get(sentence).stream().anyMatch(q -> q.start() <= word.start() && word.start() < q.end());
    }

    /// The person whom a pronoun in a sentence means, or null.
    ///
    /// @param at where the pronoun begins
    @Nullable
    Chain of(int sentence, int at) {
        Candidate here = best(candidates(sentence, at));
        if (here != null && here.rank() != Rank.GOVERNED) {
            return here.chain();
        }
        Chain before = before(sentence);
        return before != null || here == null ? before : here.chain();
    }

    /// The person whom the last sentence before that names any is about, or null.
    @Nullable
    Chain before(int sentence) {
        for (int i = sentence - 1; i >= Math.max(0, sentence - REACH); i--) {
            Candidate best = best(candidates(i, Integer.MAX_VALUE));
            if (best != null) {
                return best.chain();
            }
        }
        return null;
    }

    private static @Nullable Candidate best(List<Candidate> candidates) {
        return candidates.stream().min(Comparator.comparing(Candidate::rank)).orElse(null);
    }

    /// Those whom a sentence names before a place, in text order.
    private List<Candidate> candidates(int sentence, int end) {
        Chunks chunks = sentences.get(sentence);
        Span span = chunks.sentence().span(0, chunks.sentence().words().size());
        List<Candidate> found = new ArrayList<>();
        for (Chain chain : people) {
            for (Span mention : chain.within(span)) {
                if (mention.start() < end && !covered(quotations.get(sentence), mention)) {
                    found.add(new Candidate(chain, mention, Rank.SUBJECT));
                }
            }
        }
        found.sort(Comparator.comparing(Candidate::span));
        for (int i = 0; i < found.size(); i++) {
            found.set(i, ranked(chunks, found, i));
        }
        return found;
    }

    private static boolean covered(List<Span> quotations, Span mention) {
        return quotations.stream().anyMatch(q -> q.contains(mention));
    }

    private Candidate ranked(Chunks chunks, List<Candidate> all, int i) {
        Candidate candidate = all.get(i);
        return new Candidate(candidate.chain(), candidate.span(), rank(chunks, all, i));
    }

    private Rank rank(Chunks chunks, List<Candidate> all, int i) {
        Word before = before(chunks, all.get(i).span());
        if (serves(chunks, all, i)) {
            return Rank.GOVERNED;
        }
        if (before == null) {
            return Rank.SUBJECT;
        }
        if (lexicon.is(Cue.SAYS_BEFORE, before)) {
            return Rank.SPEAKER;
        }
        if (PREPOSITIONS.contains(before.fold()) || Indonesian.looksNoun(before.fold())) {
            return Rank.GOVERNED;
        }
        boolean joined =
                i > 0 && before.fold().equals("dan") && all.get(i - 1).span().end() < before.start();
        return joined ? all.get(i - 1).rank() : Rank.SUBJECT;
    }

    /// `Penasihat Trump, Steve Miller`: whether the name only says whom the next one serves.
    private boolean serves(Chunks chunks, List<Candidate> all, int i) {
        Span name = all.get(i).span();
        boolean next = i + 1 < all.size() && all.get(i + 1).span().start() - name.end() <= ", ".length();
        List<Word> words = chunks.sentence().words();
        for (int w = 0; next && w + 1 < words.size(); w++) {
            if (words.get(w + 1).start() == name.start()) {
                return lexicon.is(Cue.RELATION, words.get(w));
            }
        }
        return false;
    }

    /// The word before a name and its title, or null.
    private static @Nullable Word before(Chunks chunks, Span name) {
        List<Word> words = chunks.sentence().words();
        int at = 0;
        while (at < chunks.size() && words.get(chunks.list().get(at).to() - 1).end() <= name.start()) {
            at++;
        }
        int first = at;
        for (int i = at - 1; i >= Math.max(0, at - TITLE); i--) {
            Category category = chunks.list().get(i).category();
            if (TITLES.contains(category)) {
                first = i;
            } else if (category == Category.COMMON && !chunks.word(i).capital() || category == Category.PERSON) {
                break;
            }
        }
        return first == 0 ? null : words.get(chunks.list().get(first - 1).to() - 1);
    }

    /// Where each sentence is quoted; a quotation may go on over several.
    private static List<List<Span>> quotations(List<Chunks> sentences) {
        List<List<Span>> all = new ArrayList<>();
        boolean open = false;
        for (Chunks chunks : sentences) {
            List<Span> here = new ArrayList<>();
            List<Word> words = chunks.sentence().words();
            int from = words.getFirst().start();
            for (Word word : words) {
                boolean now = quotes(word, open);
                if (now != open) {
                    if (open) {
                        here.add(new Span(from, word.end()));
                    }
                    from = word.start();
                    open = now;
                }
            }
            if (open) {
                here.add(new Span(from, words.getLast().end()));
            }
            all.add(here);
        }
        return all;
    }

    private static boolean quotes(Word word, boolean quoted) {
        return switch (word.text()) {
            case "“" -> true;
            case "”" -> false;
            case "\"" -> !quoted;
            default -> quoted;
        };
    }
}
