package id.linimasa.article;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.linimasa.model.Article;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Reading;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Reads CSV and TSV with a header: an article a row, called `name#n` by its row from 1. A row with too many fields or
/// without a text is counted and left out; one with too few is read as far as it goes.
final class CsvArticleReader implements ArticleReader {
    private final ReadOptions options;
    private final ArticleComposer composer;
    private final RecordDrafts drafts;
    private final FieldMapping mapping;

    CsvArticleReader(ReadOptions options, ArticleComposer composer, RecordDrafts drafts, FieldMapping mapping) {
        this.options = options;
        this.composer = composer;
        this.drafts = drafts;
        this.mapping = mapping;
    }

    @Override
    public void read(Source source, Consumer<Reading> sink) throws IOException {
        byte[] head = source.head();
        Charset charset = TextDecoder.charsetOf(head, source.charset());
        TableHeader header = TableHeader.of(new String(head, charset), source.name(), mapping);
        if (header == null || !mapping.fits(header.names())) {
            List<String> columns = header == null ? List.of() : header.names();
            sink.accept(new Reading.Rejected(source.name(), Reasons.tableWithoutText(columns)));
            return;
        }
        Tally tally = new Tally();
        Reader text = new InputStreamReader(source.stream(), charset);
        try {
            readRows(source, header, text, tally, sink);
        } catch (CsvParseException e) {
            sink.accept(
                    Outcomes.damaged(source.name(), tally.found, Reasons.broken("tabel", "the table", e.getMessage())));
            return;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (tally.empty > 0 && tally.found > 0) {
            sink.accept(new Reading.Ignored(source.name(), Reasons.recordsWithoutStory(tally.empty)));
        }
        if (tally.ragged + tally.garbled > 0) {
            sink.accept(Outcomes.damaged(source.name(), tally.found, tally.damage()));
        } else if (tally.found == 0) {
            sink.accept(new Reading.Rejected(source.name(), Reasons.TABLE_WITHOUT_STORY));
        }
    }

    private void readRows(Source source, TableHeader header, Reader text, Tally tally, Consumer<Reading> sink)
            throws IOException {
        try (CsvReader<CsvRecord> rows = header.rows(text, options.limits().articleBytes())) {
            int row = -header.rowsAbove();
            for (CsvRecord fields : rows) {
                if (row >= 0) {
                    accept(source.name() + "#" + (row + 1), header.names(), fields, tally, sink);
                }
                row++;
            }
        }
    }

    private void accept(String name, List<String> names, CsvRecord row, Tally tally, Consumer<Reading> sink) {
        int width = row.getFieldCount();
        tally.ragged += width == names.size() ? 0 : 1;
        if (width > names.size()) {
            return; // which field a surplus separator stood in, nobody can tell
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < width; i++) {
            values.putIfAbsent(names.get(i), row.getField(i));
        }
        Draft draft = drafts.draft(name, values);
        Article article = draft == null ? null : composer.compose(draft);
        if (article == null || ArticleComposer.isBlank(article)) {
            tally.empty++;
            return;
        }
        tally.garbled += article.text().indexOf('\ufffd') >= 0 ? 1 : 0;
        tally.found++;
        sink.accept(new Reading.Found(article));
    }

    /// What became of the rows.
    private static final class Tally {
        private int found;
        private int empty;
        private int ragged;
        private int garbled;

        Bilingual damage() {
            Bilingual uneven = Reasons.raggedRows(ragged);
            Bilingual letters = Reasons.garbledRows(garbled);
            return ragged == 0 ? letters : garbled == 0 ? uneven : Reasons.and(uneven, letters, ", ");
        }
    }
}
