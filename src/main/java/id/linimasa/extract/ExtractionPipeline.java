package id.linimasa.extract;

import id.linimasa.extract.entity.EntityLinker;
import id.linimasa.extract.entity.EntityTagger;
import id.linimasa.extract.event.Assembly;
import id.linimasa.extract.event.EventAssembler;
import id.linimasa.extract.text.SentenceSplitter;
import id.linimasa.extract.timex.TimexTagger;
import id.linimasa.model.Article;
import id.linimasa.model.Entity;
import id.linimasa.model.Explanation;
import id.linimasa.model.Extraction;
import id.linimasa.model.Sentence;
import id.linimasa.model.Span;
import id.linimasa.model.TimeMention;
import id.linimasa.text.PlainText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stages of extraction in their order: sentences, dates, entities, events. Immutable, safe for any number of
/// threads; making one loads the lexicons.
public final class ExtractionPipeline {
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final TimexTagger timexTagger = new TimexTagger();
    private final EntityTagger entityTagger;
    private final EventAssembler assembler = new EventAssembler();

    /// Reads by the program's own lexicons.
    public ExtractionPipeline() {
        entityTagger = new EntityTagger();
    }

    /// Reads by the program's lexicons and a user's own, whose rows win.
    ///
    /// @param lexicons a folder of lexicon files, which may be missing
    /// @throws IllegalArgumentException naming the file, where one can't be read
    public ExtractionPipeline(Path lexicons) {
        entityTagger = new EntityTagger(lexicons);
    }

    /// A linker of entities across articles that reads by the same lexicons.
    public EntityLinker linker() {
        return entityTagger.linker();
    }

    /// Why the words at a place of an article were read as they were.
    ///
    /// @param offset a UTF-16 code unit of the article's text
    public List<Explanation> explain(Article article, int offset) {
        PlainText plain = PlainText.of(article.text());
        int at = plain.plain(new Span(offset, offset)).start();
        return read(new SourceSpans(plain).plain(article), at).stream()
                .map(e -> new Explanation(plain.source(e.span()), e.what(), e.why()))
                .toList();
    }

    private List<Explanation> read(Article article, int offset) {
        List<TimeMention> times = timexTagger.tag(article);
        List<Explanation> all = new ArrayList<>();
        times.stream()
                .filter(time ->
                        time.span().start() <= offset && offset < time.span().end())
                .forEach(time -> all.add(new Explanation(
                        time.span(), time.timex().type() + " " + time.timex().value(), time.explanation())));
        all.addAll(entityTagger.explain(article, splitter.sentences(article), times, offset));
        return all;
    }

    /// All that an article says.
    public Extraction extract(Article article) {
        PlainText plain = PlainText.of(article.text());
        SourceSpans spans = new SourceSpans(plain);
        return spans.of(read(spans.plain(article)));
    }

    private Extraction read(Article article) {
        List<Sentence> sentences = splitter.sentences(article);
        List<TimeMention> times = timexTagger.tag(article);
        List<Entity> entities = entityTagger.entities(article, sentences, times);
        Assembly assembly = assembler.assemble(article, sentences, times, entities);
        return new Extraction(article.id(), times, entities, assembly.events(), assembly.quotes());
    }

    /// The temporal expressions of one stretch of text.
    ///
    /// @param created the day it was written, or null
    public List<TimeMention> dates(String text, @Nullable LocalDate created) {
        PlainText plain = PlainText.of(text);
        return new SourceSpans(plain).times(timexTagger.tag(plain.text(), created));
    }
}
