package id.linimasa.article;

import id.linimasa.model.Article;
import id.linimasa.model.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON: one article, an array, a wrapped list, or JSON Lines. Each article is called `name#n` by its place
/// from 1; in JSON Lines by its line, and there a broken line costs that line alone.
final class JsonArticleReader implements ArticleReader {
    private static final Pattern LINES = Pattern.compile("(?i)\\.(?:jsonl|ndjson|jsonlines)(?:\\.gz)?$");

    private final ReadOptions options;
    private final ArticleComposer composer;
    private final RecordDrafts drafts;
    private final FieldMapping mapping;
    private final JsonFactory json;

    JsonArticleReader(ReadOptions options, ArticleComposer composer, RecordDrafts drafts, FieldMapping mapping) {
        this.options = options;
        this.composer = composer;
        this.drafts = drafts;
        this.mapping = mapping;
        json = JsonRecords.factory(options.limits());
    }

    @Override
    public void read(Source source, Consumer<Reading> sink) throws IOException {
        if (isLines(source.head(), source.name())) {
            readLines(source, sink);
        } else {
            readStream(source, sink);
        }
    }

    /// Whether the first line is a whole object with more after it; where the name says that lines are objects, it is
    /// enough that the first is the beginning of one.
    private static boolean isLines(byte[] head, String name) {
        if (TextDecoder.wide(head) != null) {
            return false;
        }
        int end = 0;
        while (end < head.length && head[end] != '\n') {
            end++;
        }
        String first = new String(head, 0, end, StandardCharsets.UTF_8)
                .replace("\ufeff", "")
                .strip();
        boolean said = LINES.matcher(name).find() && first.length() > 1;
        return first.startsWith("{") && (said || end < head.length && first.endsWith("}"));
    }

    private void readStream(Source source, Consumer<Reading> sink) throws IOException {
        Counter counter = new Counter();
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), source.stream())) {
            new JsonRecords(parser, mapping, options.limits(), fields -> {
                        counter.records++;
                        counter.found += accept(source.name() + "#" + counter.records, fields, sink);
                    })
                    .read();
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (UncheckedIOException e) {
            sink.accept(
                    Outcomes.damaged(source.name(), counter.found, Reasons.of(Objects.requireNonNull(e.getCause()))));
            return;
        } catch (JacksonException e) {
            sink.accept(Outcomes.damaged(source.name(), counter.found, Reasons.broken(e)));
            return;
        }
        if (counter.found == 0) {
            sink.accept(new Reading.Rejected(source.name(), Reasons.JSON_WITHOUT_STORY));
        }
    }

    private void readLines(Source source, Consumer<Reading> sink) throws IOException {
        LineReader lines = new LineReader(source.stream(), options.limits().articleBytes());
        int found = 0;
        int broken = 0;
        int empty = 0;
        int first = 0;
        while (lines.next()) {
            byte[] line = lines.bytes();
            int before = found;
            if (line != null && isBlank(line)) {
                continue;
            }
            boolean whole = false;
            if (line != null) {
                Counter counter = new Counter();
                whole = readLine(source.name() + "#" + lines.number(), line, sink, counter);
                found += counter.found;
            }
            if (!whole) {
                broken++;
                first = first == 0 ? lines.number() : first;
            } else if (found == before) {
                empty++;
            }
        }
        if (empty > 0 && found > 0) {
            sink.accept(new Reading.Ignored(source.name(), Reasons.recordsWithoutStory(empty)));
        }
        if (broken > 0) {
            sink.accept(Outcomes.damaged(source.name(), found, Reasons.brokenLines(broken, first)));
        } else if (found == 0) {
            sink.accept(new Reading.Rejected(source.name(), Reasons.linesWithoutStory(empty)));
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && (b < '\t' || b > '\r')) {
                return false;
            }
        }
        return true;
    }

    private boolean readLine(String name, byte[] line, Consumer<Reading> sink, Counter counter) {
        String text = TextDecoder.decode(line, null).text();
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), text)) {
            new JsonRecords(parser, mapping, options.limits(), fields -> counter.found += accept(name, fields, sink))
                    .read();
            return true;
        } catch (JacksonException | UncheckedIOException e) {
            return false;
        }
    }

    private int accept(String name, Map<String, String> fields, Consumer<Reading> sink) {
        Draft draft = drafts.draft(name, fields);
        if (draft == null) {
            return 0;
        }
        Article article = composer.compose(draft);
        if (ArticleComposer.isBlank(article)) {
            return 0;
        }
        sink.accept(new Reading.Found(article));
        return 1;
    }

    /// Counts within a lambda.
    private static final class Counter {
        private int records;
        private int found;
    }
}
