package id.linimasa.export.web;

import id.linimasa.export.content.ArticleShelf;
import id.linimasa.export.content.ExportSource;
import id.linimasa.export.content.Manifest;
import id.linimasa.export.content.ShortDate;
import id.linimasa.export.content.StreamFormat;
import id.linimasa.export.content.Target;
import id.linimasa.export.content.ToldEvent;
import java.io.IOException;
import tools.jackson.databind.node.ObjectNode;

/// The JSON of TimelineJS 3. A month is a month there: no day is made up.
public final class TimelineJsFormat implements StreamFormat {

    @Override
    public void write(ExportSource source, Manifest manifest, Target target) throws IOException {
        ArticleShelf shelf = new ArticleShelf(source);
        JsonStream json = new JsonStream(target.out());
        json.raw("{\"scale\":\"human\",\n\"events\":[");
        source.events(event -> {
            Slide.of(new ToldEvent(event, shelf), manifest).ifPresent(slide -> json.element(node(slide)));
            return true;
        });
        json.raw("\n]}\n").flush();
    }

    private static ObjectNode node(Slide slide) {
        ObjectNode node = JsonStream.object();
        node.put("unique_id", slide.event().event().id());
        SlideDate date = slide.date();
        ObjectNode start = date(node.putObject("start_date"), date.start());
        if (date.hour() >= 0) {
            start.put("hour", date.hour()).put("minute", date.minute());
        }
        ShortDate end = date.end();
        if (end != null) {
            date(node.putObject("end_date"), end);
        }
        node.put("display_date", slide.phrase());
        node.putObject("text").put("headline", slide.headline()).put("text", slide.text());
        if (!slide.group().isEmpty()) {
            node.put("group", slide.group());
        }
        return node.put("autolink", false);
    }

    private static ObjectNode date(ObjectNode node, ShortDate date) {
        node.put("year", date.year());
        if (date.month() > 0) {
            node.put("month", date.month());
        }
        if (date.day() > 0) {
            node.put("day", date.day());
        }
        return node;
    }
}
