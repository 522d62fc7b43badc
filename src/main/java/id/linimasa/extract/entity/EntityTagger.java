package id.linimasa.extract.entity;

import id.linimasa.model.Article;
import id.linimasa.model.Entity;
import id.linimasa.model.Explanation;
import id.linimasa.model.Sentence;
import id.linimasa.model.Span;
import id.linimasa.model.TimeMention;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the people, organisations and places that an article names, each with its mentions.
///
/// A pure function of its arguments and the lexicons; immutable, any number of threads. Linear in the article's length.
///
/// ```java
/// List<Entity> found = new EntityTagger().entities(article, splitter.sentences(article), timexTagger.tag(article));
/// ```
public final class EntityTagger {

    private final EntityLexicon lexicon;
    private final BodyRule bodies;
    private final PlaceRule places;
    private final TitleRule titles;
    private final RunRule runs;

    /// Reads by the program's own lexicons.
    public EntityTagger() {
        this(EntityLexicon.of(UserLexicons.NONE));
    }

    /// Reads by the program's lexicons and those in a user's folder (`persons.tsv`, `titles.tsv` ...), whose rows win.
    ///
    /// @throws IllegalArgumentException naming the file, where one can't be read
    public EntityTagger(Path userLexiconFolder) {
        this(EntityLexicon.of(new UserLexicons(userLexiconFolder)));
    }

    private EntityTagger(EntityLexicon lexicon) {
        this.lexicon = lexicon;
        this.bodies = new BodyRule(lexicon);
        this.places = new PlaceRule(lexicon);
        this.titles = new TitleRule(lexicon);
        this.runs = new RunRule(lexicon);
    }

    /// The entities of one article, in order of first mention.
    ///
    /// @param sentences of this article, in text order
    /// @param times of this article, in text order, not overlapping; no name is read from them
    public List<Entity> entities(Article article, List<Sentence> sentences, List<TimeMention> times) {
        return chains(article, sentences, times).stream().map(Chain::entity).toList();
    }

    /// Why the words at a place of an article were read as they were; empty where no entity is mentioned there.
    ///
    /// The reason is the file and line of a lexicon (`persons.tsv:12`, or the path of a user's own file),
    /// or the rule, with the row that let it begin.
    ///
    /// @param offset a UTF-16 code unit of the article's text
    public List<Explanation> explain(Article article, List<Sentence> sentences, List<TimeMention> times, int offset) {
        List<Explanation> explanations = new ArrayList<>();
        for (Chain chain : chains(article, sentences, times)) {
            for (Span span : chain.mentions().keySet()) {
                if (span.start() <= offset && offset < span.end()) {
                    String why = chain.why(span);
                    String what = chain.name() + " (" + chain.kind() + ")";
                    explanations.add(new Explanation(span, what, Reasons.bilingual(why == null ? "" : why)));
                }
            }
        }
        return explanations;
    }

    /// A linker across articles that reads by the same lexicons.
    public EntityLinker linker() {
        return new EntityLinker(lexicon);
    }

    List<Chain> chains(Article article, List<Sentence> sentences, List<TimeMention> times) {
        List<WordSentence> read = WordReader.read(article, sentences, times, lexicon);
        Chunker chunker = new Chunker(lexicon, lowerCase(read));
        AbbreviationRule abbreviations = new AbbreviationRule(lexicon);
        List<Chunks> all = new ArrayList<>(read.size());
        List<List<TitleRule.Office>> offices = new ArrayList<>(read.size());
        for (WordSentence sentence : read) {
            Chunks chunks = chunker.chunks(sentence);
            bodies.apply(chunks);
            runs.foreignNames(chunks);
            places.apply(chunks);
            offices.add(titles.apply(chunks));
            abbreviations.apply(chunks);
            runs.apply(chunks);
            all.add(chunks);
        }
        return new CoreferenceResolver(lexicon, abbreviations).resolve(all, offices);
    }

    private static Set<String> lowerCase(List<WordSentence> sentences) {
        Set<String> lower = new HashSet<>();
        for (WordSentence sentence : sentences) {
            for (Word word : sentence.words()) {
                if (word.shape() == Word.Shape.LOWER && word.text().length() > 2) {
                    lower.add(word.fold());
                }
            }
        }
        return lower;
    }
}
