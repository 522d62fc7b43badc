package id.linimasa.extract.entity;

import id.linimasa.model.EntityMention.Form;
import id.linimasa.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Finds whom `ia`, `dia`, `beliau`, `keduanya` and `politikus itu` mean, among [Antecedents]. Inside quotations nobody
/// can tell.
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
    private final EntityLexicon lexicon;

    Pronouns(People people, EntityLexicon lexicon) {
        this.people = people;
        this.lexicon = lexicon;
    }

    void resolve(List<Chunks> sentences) {
        Antecedents antecedents = new Antecedents(sentences, people.chains(), lexicon);
        for (int i = 0; i < sentences.size(); i++) {
            WordSentence sentence = sentences.get(i).sentence();
            List<Word> words = sentence.words();
            for (int w = 0; w < words.size(); w++) {
                Word word = words.get(w);
                int end = one(words, w) ? w + 1 : described(words, w);
                if (end > w && !antecedents.quoted(i, word)) {
                    Chain meant = end == w + 1 ? antecedents.of(i, word.start()) : antecedents.before(i);
                    if (meant != null) {
                        meant.mention(sentence.span(w, end), Form.PRONOUN, "", "pronoun");
                    }
                } else if (word.fold().equals("keduanya") && !antecedents.quoted(i, word)) {
                    two(word, inOrder(sentence), before(sentences, i));
                }
            }
        }
    }

    /// Whether a word is a pronoun for one person.
    private static boolean one(List<Word> words, int w) {
        return switch (words.get(w).fold()) {
            case "ia", "dia", "beliau" -> true;
            // behind a verb it is whoever acts
            case "dirinya" -> w == 0 || CLAUSES.contains(words.get(w - 1).fold());
            default -> false;
        };
    }

    /// The end of words for a person at the head of a clause, without a name, that point back: `Politikus berusia 47
    /// tahun itu`, `mantan pengusaha tersebut`; their beginning where no such words begin there.
    private static int described(List<Word> words, int from) {
        int noun = FORMER.contains(words.get(from).fold()) ? from + 1 : from;
        boolean head = from == 0 || words.get(from - 1).is(",");
        if (!head || noun >= words.size() || !PERSONS.contains(words.get(noun).fold())) {
            return from;
        }
        for (int i = noun + 1; i < Math.min(words.size(), noun + LONGEST); i++) {
            String fold = words.get(i).fold();
            if (fold.equals("itu") || fold.equals("tersebut")) {
                return i + 1;
            }
            if (words.get(i).shape() == Word.Shape.MARK || fold.equals("yang")) {
                return from;
            }
        }
        return from;
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

    private static void two(Word word, List<Chain> here, List<Chain> before) {
        Span span = new Span(word.start(), word.end());
        List<Chain> told = here.stream()
                .filter(c -> c.lastBefore(span.start()) >= 0 && c.first() < span.start())
                .toList();
        List<Chain> pair = told.size() == 2 ? told : before;
        if (pair.size() == 2) {
            pair.forEach(c -> c.mention(span, Form.PRONOUN, "", "pronoun for two"));
        }
    }
}
