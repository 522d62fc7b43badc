package id.linimasa.extract.entity;

import id.linimasa.model.EntityMention.Form;
import id.linimasa.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds whom `ia`, `dia`, `beliau` and `keduanya` mean: the first person of the sentence so far, else the first of the
/// sentence before. Inside quotations nobody can tell.
final class Pronouns {

    private static final int REACH = 3;

    /// Words for a person that a reporter calls somebody by who was named before.
    private static final Set<String> PERSONS = Set.of(
            "pria",
            "wanita",
            "perempuan",
            "politikus",
            "politisi",
            "diplomat",
            "negarawan",
            "jenderal",
            "pengusaha",
            "pebisnis",
            "taipan",
            "miliarder",
            "purnawirawan",
            "orang");

    private static final Set<String> FORMER = Set.of("mantan", "eks", "bekas", "sang");
    private static final Set<String> CLAUSES = Set.of(",", "bahwa", "saat", "ketika", "karena", "jika", "dan");
    /// The most words of such a description.
    private static final int LONGEST = 8;

    private final People people;

    Pronouns(People people) {
        this.people = people;
    }

    void resolve(List<Chunks> sentences) {
        boolean quoted = false;
        for (int i = 0; i < sentences.size(); i++) {
            WordSentence sentence = sentences.get(i).sentence();
            List<Word> words = sentence.words();
            for (int w = 0; w < words.size(); w++) {
                Word word = words.get(w);
                quoted = quotes(word, quoted);
                if (!quoted && (isPronoun(word) || self(words, w))) {
                    pronoun(word, inOrder(sentence), before(sentences, i));
                } else if (!quoted && (w == 0 || words.get(w - 1).is(","))) {
                    described(sentence, w, before(sentences, i));
                }
            }
        }
    }

    /// `Politikus berusia 47 tahun itu`, `mantan pengusaha tersebut`: words for a person at the head of a clause,
    /// without
    /// a name, that point back.
    private static void described(WordSentence sentence, int from, List<Chain> before) {
        List<Word> words = sentence.words();
        int noun = FORMER.contains(words.get(from).fold()) ? from + 1 : from;
        if (before.isEmpty()
                || noun >= words.size()
                || !PERSONS.contains(words.get(noun).fold())) {
            return;
        }
        for (int i = noun + 1; i < Math.min(words.size(), noun + LONGEST); i++) {
            String fold = words.get(i).fold();
            if (fold.equals("itu") || fold.equals("tersebut")) {
                before.getFirst().mention(sentence.span(from, i + 1), Form.PRONOUN, "", "pronoun");
                return;
            }
            if (words.get(i).shape() == Word.Shape.MARK || fold.equals("yang")) {
                return;
            }
        }
    }

    /// `dirinya` at the head of a clause; behind a verb it is whoever acts.
    private static boolean self(List<Word> words, int w) {
        return words.get(w).fold().equals("dirinya")
                && (w == 0 || CLAUSES.contains(words.get(w - 1).fold()));
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
            case "ia", "dia", "beliau", "dirinya" -> {
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
