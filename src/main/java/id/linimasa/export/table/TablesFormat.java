package id.linimasa.export.table;

import id.linimasa.export.content.ArticleShelf;
import id.linimasa.export.content.ExportSource;
import id.linimasa.export.content.Manifest;
import id.linimasa.export.content.ManifestJson;
import id.linimasa.export.content.Passage;
import id.linimasa.export.content.StreamFormat;
import id.linimasa.export.content.Target;
import id.linimasa.export.content.ToldEvent;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Claim;
import id.linimasa.model.Decision;
import id.linimasa.model.Event;
import id.linimasa.model.Evidence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// The long set of tables as a ZIP: events, claims, participants, quotes, articles, decisions, with a Frictionless
/// `datapackage.json`, a codebook, `CITATION.cff` and the manifest. The same events give the same bytes.
public final class TablesFormat implements StreamFormat {

    @Override
    public void write(ExportSource source, Manifest manifest, Target target) throws IOException {
        try (Writing writing = new Writing(source, manifest, target.scratch())) {
            source.events(event -> {
                writing.event(event);
                return true;
            });
            writing.articles();
            source.decisions().forEach(writing::decision);
            writing.zip(target);
        }
    }

    /// The tables of one export.
    private static final class Writing implements AutoCloseable {
        private final ExportSource source;
        private final Manifest manifest;
        private final ArticleShelf shelf;
        private final Map<ArticleId, Integer> told = new HashMap<>();
        private final Spool<ToldEvent> events;
        private final Spool<ClaimTables.ClaimRow> claims;
        private final Spool<LongTables.ParticipantRow> participants;
        private final Spool<ClaimTables.QuoteRow> quotes;
        private final Spool<LongTables.ArticleRow> articles;
        private final Spool<LongTables.DecisionRow> decisions;

        Writing(ExportSource source, Manifest manifest, Path folder) throws IOException {
            this.source = source;
            this.manifest = manifest;
            this.shelf = new ArticleShelf(source);
            UnaryOperator<String> cell = manifest.options().plainCells() ? c -> c : Cells::harmless;
            String language = manifest.language();
            events = new Spool<>(LongTables.events(language), folder, cell);
            claims = new Spool<>(ClaimTables.claims(language), folder, cell);
            participants = new Spool<>(LongTables.participants(), folder, cell);
            quotes = new Spool<>(ClaimTables.quotes(), folder, cell);
            articles = new Spool<>(LongTables.articles(), folder, cell);
            decisions = new Spool<>(LongTables.decisions(), folder, cell);
        }

        private List<Spool<?>> all() {
            return List.of(events, claims, participants, quotes, articles, decisions);
        }

        void event(Event event) {
            events.add(new ToldEvent(event, shelf));
            for (int i = 0; i < event.participants().size(); i++) {
                participants.add(new LongTables.ParticipantRow(
                        event, i + 1, event.participants().get(i)));
            }
            event.claims().forEach(claim -> claim(event, claim));
            event.articles().forEach(id -> told.merge(id, 1, Integer::sum));
        }

        private void claim(Event event, Claim claim) {
            claims.add(new ClaimTables.ClaimRow(event, claim));
            int number = 0;
            for (Evidence evidence : claim.mention().evidence()) {
                number++;
                Optional<Passage> passage = Passage.of(claim, evidence, shelf);
                if (passage.isPresent()) {
                    quotes.add(new ClaimTables.QuoteRow(event, number, passage.get()));
                }
            }
        }

        void articles() {
            boolean bodies = manifest.options().bodies();
            for (ArticleId id : new TreeSet<>(source.articles())) {
                Optional<Article> article = source.article(id);
                article.ifPresent(a -> articles.add(new LongTables.ArticleRow(a, told.getOrDefault(id, 0), bodies)));
            }
        }

        void decision(Decision decision) {
            for (int i = 0; i < decision.deeds().size(); i++) {
                decisions.add(
                        new LongTables.DecisionRow(decision, i, decision.deeds().get(i)));
            }
        }

        void zip(Target target) throws IOException {
            close();
            try (SteadyZip zip = new SteadyZip(new OpenStream(target.out()))) {
                zip.add("datapackage.json", utf8(DataPackage.json(manifest, all())));
                zip.add("README.md", utf8(Codebook.text(manifest, all())));
                zip.add("CITATION.cff", utf8(CitationFile.text(manifest)));
                zip.add("manifest.json", utf8(ManifestJson.text(manifest, List.of())));
                for (Spool<?> spool : all()) {
                    zip.add(spool.table().name() + ".csv", spool.file());
                }
            }
        }

        private static byte[] utf8(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        /// Closes all of them, also after one that can't be written to its end: a file that stays open stays on the
        /// disk.
        @Override
        public void close() throws IOException {
            IOException failure = null;
            for (Spool<?> spool : all()) {
                try {
                    spool.close();
                } catch (IOException e) {
                    failure = failure == null ? e : failure;
                }
            }
            if (failure != null) {
                throw failure;
            }
        }
    }
}
