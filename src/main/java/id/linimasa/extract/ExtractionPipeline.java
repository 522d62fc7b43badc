package id.linimasa.extract;

import id.linimasa.extract.entity.EntityTagger;
import id.linimasa.extract.text.SentenceSplitter;
import id.linimasa.model.Article;
import id.linimasa.model.Entity;
import id.linimasa.model.EventMention;
import id.linimasa.model.Extraction;
import id.linimasa.model.Quote;
import id.linimasa.model.Sentence;
import id.linimasa.model.TimeMention;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stages of extraction in their order: sentences, dates, entities, events. Immutable, safe for any number of
/// threads.
public final class ExtractionPipeline {
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final EntityTagger entityTagger = new EntityTagger();

    /// All that an article says.
    public Extraction extract(Article article) {
        List<Sentence> sentences = splitter.sentences(article);
        List<TimeMention> times = List.of(); // timex room: tagger.tag(article)
        List<Entity> entities = entityTagger.entities(article, sentences, times);
        List<EventMention> events = List.of(); // event room: assembler.assemble(article, sentences, times, entities)
        List<Quote> quotes = List.of();
        return sentences.isEmpty()
                ? new Extraction(article.id(), List.of(), List.of(), List.of(), List.of())
                : new Extraction(article.id(), times, entities, events, quotes);
    }

    /// The temporal expressions of one stretch of text.
    ///
    /// @param created the day it was written, or null
    public List<TimeMention> dates(String text, @Nullable LocalDate created) {
        return List.of();
    }
}
