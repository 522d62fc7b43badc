package id.linimasa.extract.entity;

import id.linimasa.model.EntityMention.Form;
import id.linimasa.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds whom `ia`, `dia`, `beliau` and `keduanya` mean: the first person of the sentence so far, else the first of the
/// sentence before. Inside quotations nobody can tell.
final class Pronouns {

    private static final int REACH = 3;

    private final People people;

    Pronouns(People people) {
        this.people = people;
    }

    void resolve(List<Chunks> sentences) {
        boolean quoted = false;
        for (int i = 0; i < sentences.size(); i++) {
            WordSentence sentence = sentences.get(i).sentence();
            for (Word word : sentence.words()) {
                quoted = quotes(word, quoted);
                if (!quoted && isPronoun(word)) {
                    pronoun(word, inOrder(sentence), before(sentences, i));
                }
            }
        }
    }

    private static boolean isPronoun(Word word) {
        return switch (word.fold()) {
            case "ia", "dia", "beliau", "keduanya" -> true;
            default -> false;
        };
    }

    /// The people of the last sentence before that names any, not more than three sentences back.
    private List<Chain> before(List<Chunks> sentences, int i) {
        for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
            List<Chain> there = inOrder(sentences.get(j).sentence());
            if (!there.isEmpty()) {
                return there;
            }
        }
        return List.of();
    }

    private static boolean quotes(Word word, boolean quoted) {
        return switch (word.text()) {
            case "“" -> true;
            case "”" -> false;
            case "\"" -> !quoted;
            default -> quoted;
        };
    }

    private List<Chain> inOrder(WordSentence sentence) {
        Span span = sentence.span(0, sentence.words().size());
        List<Chain> here = new ArrayList<>();
        for (Chain chain : people.chains()) {
            if (chain.mentionedWithin(span)) {
                here.add(chain);
            }
        }
        here.sort(Comparator.comparingInt(c -> c.firstWithin(span)));
        return here;
    }

    private void pronoun(Word word, List<Chain> here, List<Chain> before) {
        Span span = new Span(word.start(), word.end());
        switch (word.fold()) {
            case "ia", "dia", "beliau" -> {
                Chain meant = meant(span, here, before);
                if (meant != null) {
                    meant.mention(span, Form.PRONOUN, "", "pronoun");
                }
            }
            case "keduanya" -> {
                List<Chain> told = here.stream()
                        .filter(c -> c.lastBefore(span.start()) >= 0 && c.first() < span.start())
                        .toList();
                List<Chain> pair = told.size() == 2 ? told : before;
                if (pair.size() == 2) {
                    pair.forEach(c -> c.mention(span, Form.PRONOUN, "", "pronoun for two"));
                }
            }
            default -> {}
        }
    }

    private static @Nullable Chain meant(Span pronoun, List<Chain> here, List<Chain> before) {
        for (Chain chain : here) {
            if (chain.first() < pronoun.start()) {
                return chain;
            }
        }
        return before.isEmpty() ? null : before.getFirst();
    }
}
