package id.linimasa.annotate;

import id.linimasa.article.ArticleReaders;
import id.linimasa.article.ReadOptions;
import id.linimasa.extract.ExtractionPipeline;
import id.linimasa.extract.entity.EntityLinker;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Claim;
import id.linimasa.model.Event;
import id.linimasa.model.Explanation;
import id.linimasa.model.Extraction;
import id.linimasa.model.FieldPreview;
import id.linimasa.model.Reading;
import id.linimasa.model.TimeMention;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// The one door to reading and extraction, for the command line, the import and scripts alike.
///
/// Immutable and safe for any number of threads; making one loads the lexicons.
///
/// ```java
/// Annotator annotator = new Annotator();
/// annotator.read(Path.of("seeds"), reading -> {
///     if (reading instanceof Reading.Found(Article article)) {
///         System.out.println(annotator.extract(article).events());
///     }
/// });
/// ```
public final class Annotator {
    /// The version of the rules: what was derived by other rules is made anew.
    public static final String RULES = "2026.11.6";

    private static final String STANDARD_INPUT = "-";

    private final ReadSettings settings;
    private final ArticleReaders readers;
    private final ExtractionPipeline pipeline;
    private final EntityLinker linker;

    public Annotator() {
        this(ReadSettings.DEFAULT);
    }

    /// An annotator that reads inputs as a person says.
    public Annotator(ReadSettings settings) {
        this(settings, new ExtractionPipeline(), null);
    }

    /// An annotator that also tells of each table and JSON source which of its fields it reads as what.
    ///
    /// @param previews takes that before the source's articles are handed on
    public Annotator(ReadSettings settings, Consumer<FieldPreview> previews) {
        this(settings, new ExtractionPipeline(), previews);
    }

    /// An annotator that knows a user's own names and titles too.
    ///
    /// @param lexicons a folder of lexicon files (`docs/lexicons.md`), which may be missing
    /// @throws IllegalArgumentException naming the file, where one can't be read
    public Annotator(ReadSettings settings, Path lexicons) {
        this(settings, new ExtractionPipeline(lexicons), null);
    }

    private Annotator(ReadSettings settings, ExtractionPipeline pipeline, @Nullable Consumer<FieldPreview> previews) {
        this.settings = settings;
        this.pipeline = pipeline;
        linker = pipeline.linker();
        ReadOptions options =
                new ReadOptions(settings.created(), settings.createdOf(), settings.fields(), ReadOptions.Limits.USUAL);
        readers = new ArticleReaders(options, previews);
    }

    /// Reads a file, or a folder with all that lies in it, and hands on each article as soon as it is there. The path
    /// `-` is standard input.
    public void read(Path path, Consumer<Reading> sink) {
        read(path, sink, bytes -> {});
    }

    /// Reads as [#read(Path, Consumer)] does, and tells how far it is.
    ///
    /// @param progress hears how many bytes more of the files were read
    public void read(Path path, Consumer<Reading> sink, LongConsumer progress) {
        if (path.toString().equals(STANDARD_INPUT)) {
            readers.read(System.in, STANDARD_INPUT, sink);
        } else {
            readers.read(path, sink, progress);
        }
    }

    /// Reads a stream to its end without closing it: standard input, pasted text.
    public void read(InputStream in, String name, Consumer<Reading> sink) {
        readers.read(in, name, sink);
    }

    /// All that one article says; nothing for an article in another language, unless the settings want it.
    public Extraction extract(Article article) {
        String language = article.language();
        boolean readable = settings.allLanguages() || language == null || language.equals("id");
        return readable
                ? pipeline.extract(article)
                : new Extraction(article.id(), List.of(), List.of(), List.of(), List.of());
    }

    /// The events that all these articles together tell. The order of the collection decides nothing.
    public List<Event> merge(Collection<SourcedExtraction> all) {
        return Reports.merged(all, linker);
    }

    /// One event of claims that somebody put together, told by the rules of [#merge].
    ///
    /// @param claims at least one
    /// @param articles what was found in an article, nothing where its claims are not of extraction
    public Event tell(Collection<Claim> claims, Function<ArticleId, Optional<SourcedExtraction>> articles) {
        return Retelling.event(claims, articles);
    }

    /// Joins articles to those that are known already, a few at a time.
    ///
    /// @param known what earlier rounds left to remember
    public IncrementalMerger merger(KnownFacts known) {
        return new IncrementalMerger(linker, known);
    }

    /// Other names by which people look for a person, an organisation or a place, as the lexicons list them: Joko
    /// Widodo → Jokowi.
    ///
    /// @param name a canonical name
    public Set<String> otherNames(String name) {
        return linker.otherNames(name);
    }

    /// Why the words at a place of an article were read as they were.
    ///
    /// @param offset a UTF-16 code unit of the article's text
    public List<Explanation> explain(Article article, int offset) {
        return pipeline.explain(article, offset);
    }

    /// The temporal expressions of one stretch of text.
    ///
    /// @param created the day it was written, or null: relative dates then stay unresolved
    public List<TimeMention> dates(String text, @Nullable LocalDate created) {
        return pipeline.dates(text, created);
    }
}
