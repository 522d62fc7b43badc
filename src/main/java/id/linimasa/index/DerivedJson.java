package id.linimasa.index;

import com.fasterxml.jackson.annotation.JsonFormat;
import id.linimasa.model.Event;
import id.linimasa.model.Extraction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/// Events and extractions as bytes. Their form follows the model's records and is bound to [IndexSchema#VERSION]:
/// nothing outside an index is written so.
///
/// A record is an array of its components. Without their names, which the reader knows, two fifths less are written,
/// compressed anew with every merge of segments, and read.
final class DerivedJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().annotationIntrospector(new RecordsAsArrays()).build();
    private static final ObjectWriter EVENT_WRITER = MAPPER.writerFor(Event.class);
    private static final ObjectReader EVENT_READER = MAPPER.readerFor(Event.class);
    private static final ObjectWriter EXTRACTION_WRITER = MAPPER.writerFor(Extraction.class);
    private static final ObjectReader EXTRACTION_READER = MAPPER.readerFor(Extraction.class);

    private DerivedJson() {}

    private static final class RecordsAsArrays extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonFormat.@Nullable Value findFormat(MapperConfig<?> config, Annotated annotated) {
            boolean record = annotated instanceof AnnotatedClass
                    && annotated.getRawType().isRecord();
            return record ? JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY) : super.findFormat(config, annotated);
        }
    }

    /// Loads what is needed to read events, which takes a tenth of a second: meant for another thread while an index is
    /// being opened.
    static void prepare() {
        // the fields of this class are set when it is first used
    }

    static byte[] write(Event event) {
        return EVENT_WRITER.writeValueAsBytes(event);
    }

    static Event event(byte[] bytes, int offset, int length) {
        return EVENT_READER.readValue(bytes, offset, length);
    }

    static byte[] write(Extraction extraction) {
        return EXTRACTION_WRITER.writeValueAsBytes(extraction);
    }

    static Extraction extraction(byte[] bytes, int offset, int length) {
        return EXTRACTION_READER.readValue(bytes, offset, length);
    }
}
