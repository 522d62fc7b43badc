package id.linimasa.workspace;

import id.linimasa.annotate.Annotator;
import id.linimasa.curation.ArticleCorrections;
import id.linimasa.index.EventIndex;
import id.linimasa.journal.ArticleJournal;
import id.linimasa.journal.ArticleRecord;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;

/// One import: reads inputs, extracts on all cores, and writes each new article to the journal before it is reported.
///
/// Used by one thread, once.
final class ImportRun {
    /// So many articles are extracted while a round joins those before them: more would take the cores from the round.
    private static final int AHEAD = 64;

    private final Annotator annotator;
    private final ArticleJournal journal;
    private final EventIndex index;
    private final Derivation derivation;
    private final ArticleCorrections corrections;
    private final ImportListener listener;
    private final OrderedWork<Step> work;
    private final Set<ArticleId> seen = new HashSet<>();
    private final List<ImportOutcome> outcomes = new ArrayList<>();
    private boolean cancelled;
    private int imported;

    ImportRun(
            Annotator annotator,
            ArticleJournal journal,
            EventIndex index,
            Derivation derivation,
            ArticleCorrections corrections,
            ExecutorService executor,
            ImportListener listener) {
        this.annotator = annotator;
        this.journal = journal;
        this.index = index;
        this.derivation = derivation;
        this.corrections = corrections;
        this.listener = listener;
        this.work = new OrderedWork<>(executor, AHEAD, this::take);
    }

    /// What is known of an input before it is written.
    private sealed interface Step {
        record Fresh(Extracted extracted) implements Step {}

        record Done(ImportOutcome outcome) implements Step {}
    }

    /// Reads all inputs; on return every article that was reported is on the disk.
    ///
    /// @throws IOException where the journal can't be written
    ImportReport read(List<Path> paths) throws IOException {
        listener.stage(ImportListener.Stage.READING);
        try (ReadAhead reading = new ReadAhead(annotator, paths)) {
            for (List<Reading> some = reading.next(); !some.isEmpty() || !reading.ended(); some = reading.next()) {
                listener.read(reading.takeBytes());
                some.forEach(this::hear);
                work.takeDone();
                derivation.roundIfDue();
            }
            reading.fail();
            work.finish();
        } catch (CancellationException e) {
            cancelled = true;
            work.abandon();
        } catch (UncheckedIOException e) {
            work.abandon();
            throw e.getCause();
        } finally {
            journal.sync();
        }
        return new ImportReport(outcomes, cancelled);
    }

    /// Whether there is anything to derive from.
    boolean changed() {
        return imported > 0;
    }

    private void hear(Reading reading) {
        if (cancelled || listener.cancelled()) {
            cancelled = true;
            throw new CancellationException();
        }
        switch (reading) {
            case Reading.Found(Article article) -> found(article);
            case Reading.Ignored(String source, Bilingual reason) -> done(new ImportOutcome.Ignored(source, reason));
            case Reading.Partial(String source, Bilingual reason) -> done(new ImportOutcome.Partial(source, reason));
            case Reading.Rejected(String source, Bilingual reason) -> done(new ImportOutcome.Rejected(source, reason));
        }
    }

    private void found(Article article) {
        if (!seen.add(article.id()) || index.position(article.id()).isPresent()) {
            done(new ImportOutcome.AlreadyKnown(article.source(), article.id()));
        } else {
            work.submit(() -> new Step.Fresh(Extracted.of(annotator, article, corrections)));
        }
    }

    private void done(ImportOutcome outcome) {
        work.submit(() -> new Step.Done(outcome));
    }

    private void take(Step step) {
        switch (step) {
            case Step.Done(ImportOutcome outcome) -> report(outcome);
            case Step.Fresh(Extracted extracted) -> keep(extracted);
        }
    }

    private void keep(Extracted extracted) {
        ArticleRecord.Added record;
        try {
            record = journal.add(extracted.article());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        imported++;
        try {
            derivation.add(record, extracted.extraction());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String source = extracted.article().source();
        int events = extracted.extraction().events().size();
        report(new ImportOutcome.Imported(source, extracted.article().id(), events));
        if (!extracted.failure().isEmpty()) {
            report(new ImportOutcome.Partial(source, notExtracted(extracted.failure())));
        }
    }

    private static Bilingual notExtracted(String failure) {
        return new Bilingual("tidak ada yang dapat diekstraksi: " + failure, "nothing could be extracted: " + failure);
    }

    private void report(ImportOutcome outcome) {
        outcomes.add(outcome);
        listener.done(outcome);
    }
}
