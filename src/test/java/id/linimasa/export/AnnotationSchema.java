package id.linimasa.export;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The published schema of `annotate`'s line, for tests.
public final class AnnotationSchema {

    private static final String RESOURCE = "/id/linimasa/annotate/annotation.schema.json";
    private final Schema schema;

    public AnnotationSchema() {
        try (InputStream in = Objects.requireNonNull(AnnotationSchema.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /// What the schema has against one line; empty when it holds.
    public List<String> violations(String line) {
        return schema.validate(line, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
