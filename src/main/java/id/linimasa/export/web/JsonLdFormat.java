package id.linimasa.export.web;

import id.linimasa.export.content.ArticleShelf;
import id.linimasa.export.content.ExportSource;
import id.linimasa.export.content.Manifest;
import id.linimasa.export.content.ManifestJson;
import id.linimasa.export.content.Passage;
import id.linimasa.export.content.StreamFormat;
import id.linimasa.export.content.Target;
import id.linimasa.export.content.ToldEvent;
import id.linimasa.model.ArticleId;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/// JSON-LD 1.1: events and their articles in the words of schema.org, the evidence as Web Annotations, dates as EDTF.
public final class JsonLdFormat implements StreamFormat {

    @Override
    public void write(ExportSource source, Manifest manifest, Target target) throws IOException {
        ArticleShelf shelf = new ArticleShelf(source);
        JsonStream json = new JsonStream(target.out());
        LinkedEvent linked = new LinkedEvent(manifest.language());
        Set<ArticleId> articles = new TreeSet<>();
        json.raw("{\"@context\":[\"https://schema.org\",").value(context()).raw("],\n\"@graph\":[");
        source.events(event -> {
            ToldEvent told = new ToldEvent(event, shelf);
            json.element(linked.event(told));
            for (Passage passage : told.passages()) {
                json.element(linked.evidence(told, passage));
            }
            articles.addAll(event.articles());
            return true;
        });
        boolean bodies = manifest.options().bodies();
        for (ArticleId id : articles) {
            shelf.article(id).ifPresent(article -> json.element(linked.article(article, bodies)));
        }
        json.raw("\n],\n\"linimasa:manifest\":")
                .value(JsonStream.object().put("@type", "@json").set("@value", ManifestJson.node(manifest, List.of())))
                .raw("}\n");
        json.flush();
    }

    private static ObjectNode context() {
        ObjectNode context = JsonStream.object()
                .put("edtf", "https://linimasa.id/ns#edtf")
                .put("linimasa", "https://linimasa.id/ns#")
                .put("oa", "http://www.w3.org/ns/oa#");
        return context;
    }
}
