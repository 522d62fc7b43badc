package id.linimasa.index;

import id.linimasa.model.Event;
import id.linimasa.model.Extraction;
import java.io.IOException;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/// Reads events and extractions back from documents.
final class StoredEvents {
    private static final Set<String> JSON = Set.of(IndexSchema.JSON);

    private StoredEvents() {}

    static Event event(StoredFields fields, int doc) throws IOException {
        BytesRef json = json(fields, doc);
        return DerivedJson.event(json.bytes, json.offset, json.length);
    }

    static Extraction extraction(StoredFields fields, int doc) throws IOException {
        BytesRef json = json(fields, doc);
        return DerivedJson.extraction(json.bytes, json.offset, json.length);
    }

    private static BytesRef json(StoredFields fields, int doc) throws IOException {
        Document document = fields.document(doc, JSON);
        BytesRef json = document.getBinaryValue(IndexSchema.JSON);
        if (json == null) {
            throw new IOException("a document without " + IndexSchema.JSON);
        }
        return json;
    }
}
