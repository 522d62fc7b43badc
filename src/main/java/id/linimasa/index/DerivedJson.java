package id.linimasa.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.linimasa.model.Event;
import id.linimasa.model.Extraction;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// Events and extractions as bytes. Their form follows the model's records and is bound to [IndexSchema#VERSION]:
/// nothing outside an index is written so.
final class DerivedJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private static final ObjectWriter EVENT_WRITER = MAPPER.writerFor(Event.class);
    private static final ObjectReader EVENT_READER = MAPPER.readerFor(Event.class);
    private static final ObjectWriter EXTRACTION_WRITER = MAPPER.writerFor(Extraction.class);
    private static final ObjectReader EXTRACTION_READER = MAPPER.readerFor(Extraction.class);

    private DerivedJson() {}

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
