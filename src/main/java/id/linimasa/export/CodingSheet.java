package id.linimasa.export;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import id.linimasa.export.content.UnreadableArticleException;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Claim;
import id.linimasa.model.Event;
import id.linimasa.model.Evidence;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Sheets of events to be coded blind: the words of an article with the trigger marked, and empty columns for type,
/// date and status. Nothing that the program found out is in it.
///
/// Stateless and safe for any number of threads.
public final class CodingSheet {
    private static final List<String> COLUMNS =
            List.of("no", "unit", "source", "written", "words", "type", "date", "status", "note");

    private CodingSheet() {}

    /// What a reader wrote into one row; empty where nothing.
    ///
    /// @param unit id of the claim that is coded
    public record Row(String unit, String words, String type, String date, String status) {}

    /// The sheet, RFC 4180 with a header.
    ///
    /// @param articles finds the article of a claim
    /// @throws UncheckedIOException of an [UnreadableArticleException], where the words can't be quoted
    public static String blank(List<Event> events, Function<ArticleId, Optional<Article>> articles) {
        StringWriter sheet = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(sheet)) {
            csv.writeRecord(COLUMNS);
            for (int i = 0; i < events.size(); i++) {
                Claim claim = events.get(i).claims().getFirst();
                Article article = UnreadableArticleException.present(articles.apply(claim.article()), claim.article());
                csv.writeRecord(
                        Integer.toString(i + 1),
                        claim.id(),
                        article.source(),
                        claim.written() == null ? "" : claim.written().toString(),
                        words(claim, article),
                        "",
                        "",
                        "",
                        "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string takes everything
        }
        return sheet.toString();
    }

    private static String words(Claim claim, Article article) {
        Evidence evidence = claim.mention().evidence().getFirst();
        String words = UnreadableArticleException.words(article, evidence.span());
        int from = evidence.span().start();
        int start = Math.max(0, evidence.trigger().start() - from);
        int end = Math.min(words.length(), evidence.trigger().end() - from);
        return start >= end
                ? words
                : words.substring(0, start) + "«" + words.substring(start, end) + "»" + words.substring(end);
    }

    /// Reads a sheet that somebody filled in.
    ///
    /// @throws IOException naming the file, where it can't be read or is no such sheet
    public static List<Row> read(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                rows.add(new Row(
                        field(file, row, "unit"),
                        field(file, row, "words"),
                        field(file, row, "type").toUpperCase(Locale.ROOT),
                        field(file, row, "date"),
                        field(file, row, "status").toUpperCase(Locale.ROOT)));
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        return rows;
    }

    private static String field(Path file, NamedCsvRecord row, String name) throws IOException {
        return row.findField(name)
                .map(String::strip)
                .orElseThrow(() -> new IOException(file + ": no column \"" + name + "\""));
    }
}
