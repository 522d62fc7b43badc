package id.linimasa.extract;

import id.linimasa.extract.entity.EntityTagger;
import id.linimasa.extract.event.Assembly;
import id.linimasa.extract.event.EventAssembler;
import id.linimasa.extract.text.SentenceSplitter;
import id.linimasa.extract.timex.TimexTagger;
import id.linimasa.model.Article;
import id.linimasa.model.Entity;
import id.linimasa.model.Extraction;
import id.linimasa.model.Sentence;
import id.linimasa.model.TimeMention;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stages of extraction in their order: sentences, dates, entities, events. Immutable, safe for any number of
/// threads; making one loads the lexicons.
public final class ExtractionPipeline {
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final TimexTagger timexTagger = new TimexTagger();
    private final EntityTagger entityTagger = new EntityTagger();
    private final EventAssembler assembler = new EventAssembler();

    /// All that an article says.
    public Extraction extract(Article article) {
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
        return timexTagger.tag(text, created);
    }
}
