package id.linimasa.export;

import id.linimasa.export.content.ExportFormat;
import id.linimasa.export.content.ExportOptions;
import id.linimasa.export.content.ExportRequest;
import id.linimasa.export.content.ExportSource;
import id.linimasa.export.content.Progress;
import id.linimasa.query.EventQuery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// Exports in tests: at a moment that never changes.
public final class Exporting {
    static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    private Exporting() {}

    static Exports exports() {
        return new Exports(InstantSource.fixed(NOW), out -> out);
    }

    static ExportRequest request(ExportFormat format) {
        return ExportRequest.of(format, EventQuery.ALL);
    }

    static ExportRequest request(ExportFormat format, ExportOptions options) {
        return new ExportRequest(format, EventQuery.ALL, List.of(), false, options);
    }

    /// The file that an export gives.
    static Path file(ExportSource source, ExportFormat format, Path folder) throws IOException {
        return exports()
                .write(source, request(format), folder.resolve("o." + format.extension()), Progress.NONE)
                .getFirst();
    }

    static String text(ExportSource source, ExportFormat format, Path folder) throws IOException {
        return Files.readString(file(source, format, folder), StandardCharsets.UTF_8);
    }
}
