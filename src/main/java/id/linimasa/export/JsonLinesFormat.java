package id.linimasa.export;

import id.linimasa.export.content.ArticleShelf;
import id.linimasa.export.content.ExportSource;
import id.linimasa.export.content.Manifest;
import id.linimasa.export.content.StreamFormat;
import id.linimasa.export.content.Target;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// One event a line, the object that `linimasa events --format jsonl` prints.
final class JsonLinesFormat implements StreamFormat {
    @Override
    public void write(ExportSource source, Manifest manifest, Target target) throws IOException {
        ArticleShelf shelf = new ArticleShelf(source);
        Writer writer = new BufferedWriter(new OutputStreamWriter(target.out(), StandardCharsets.UTF_8));
        source.events(event -> {
            try {
                writer.write(EventJson.line(event, shelf::article));
                writer.write('\n');
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.flush();
    }
}
