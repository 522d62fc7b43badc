package id.linimasa.export.web;

import id.linimasa.export.content.Coordinates;
import id.linimasa.export.content.Dated;
import id.linimasa.export.content.Markup;
import id.linimasa.export.content.Passage;
import id.linimasa.export.content.RoleNames;
import id.linimasa.export.content.ShortDate;
import id.linimasa.export.content.ToldEvent;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.EntityKind;
import id.linimasa.model.Event;
import id.linimasa.model.EventStatus;
import id.linimasa.model.Extent;
import id.linimasa.model.Participant;
import id.linimasa.model.StatusChange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Events, articles and evidence as nodes of schema.org and the Web Annotation Data Model.
///
/// @param language of titles
record LinkedEvent(String language) {
    private static final String SCHEMA = "https://schema.org/";

    static String article(ArticleId id) {
        return "urn:sha256:" + id.value();
    }

    ObjectNode event(ToldEvent told) {
        Event event = told.event();
        ObjectNode node = JsonStream.object()
                .put("@id", told.uri())
                .put("@type", "Event")
                .put("identifier", event.id())
                .put("name", told.title(language));
        node.put("additionalType", "https://linimasa.id/ns#" + event.type().name());
        node.put("linimasa:type", event.type().name())
                .put("linimasa:status", event.status().name());
        node.put("linimasa:unconfirmed", event.unconfirmed());
        dates(node, told.date());
        String status = eventStatus(event.status());
        if (status != null) {
            node.put("eventStatus", SCHEMA + status);
        }
        former(node, event);
        if (event.place() != null) {
            place(node.putObject("location"), event.place());
        }
        ArrayNode attendees = node.putArray("attendee");
        event.participants().forEach(p -> participant(attendees.addObject(), p));
        if (event.partOf() != null) {
            node.putObject("superEvent").put("@id", ToldEvent.uri(event.partOf()));
        }
        ArrayNode sources = node.putArray("subjectOf");
        event.articles().forEach(id -> sources.addObject().put("@id", article(id)));
        return node;
    }

    private static void place(ObjectNode node, String name) {
        node.put("@type", "Place").put("name", name);
        Coordinates.of(name)
                .ifPresent(point ->
                        node.putObject("address").put("@type", "PostalAddress").put("addressCountry", point.country()));
        Coordinates.exactly(name)
                .ifPresent(point -> node.putObject("geo")
                        .put("@type", "GeoCoordinates")
                        .put("latitude", new BigDecimal(point.latitude()))
                        .put("longitude", new BigDecimal(point.longitude())));
    }

    private void participant(ObjectNode node, Participant participant) {
        String type = participant.kind() == EntityKind.PERSON
                ? "Person"
                : participant.kind() == EntityKind.ORGANIZATION
                        ? "Organization"
                        : participant.code() == null ? "Place" : "Country";
        node.put("@type", type).put("name", participant.name());
        node.put("linimasa:role", participant.role().name().toLowerCase(Locale.ROOT));
        node.put("description", RoleNames.of(participant.role(), language));
        if (participant.code() != null) {
            node.put("identifier", participant.code());
        }
    }

    /// Never more than is known: a month as `2021-05`; all of it as EDTF.
    private static void dates(ObjectNode node, Dated date) {
        String edtf = date.edtf();
        if (!edtf.isEmpty()) {
            node.putObject("edtf")
                    .put("@type", "http://id.loc.gov/datatypes/edtf/EDTF")
                    .put("@value", edtf);
        }
        if (date.clocked() && date.earliest() != null) {
            node.put("startDate", edtf);
            return;
        }
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        ShortDate common = ShortDate.of(first, last);
        boolean fills = date.extent() == Extent.THROUGHOUT || first == null || last == null;
        if (fills && !date.day()) {
            put(node, "startDate", first == null ? null : first.toString());
            put(node, "endDate", last == null ? null : last.toString());
        } else if (common != null) {
            node.put("startDate", common.iso());
        }
    }

    private static void put(ObjectNode node, String field, @Nullable String value) {
        if (value != null) {
            node.put(field, value);
        }
    }

    /// What happened has no status: schema.org's default, "scheduled", would say less.
    private static @Nullable String eventStatus(EventStatus status) {
        return switch (status) {
            case PLANNED, PROPOSED, CONDITIONAL -> "EventScheduled";
            case POSTPONED -> "EventPostponed";
            case CANCELLED -> "EventCancelled";
            case OCCURRED, ONGOING, DENIED -> null;
        };
    }

    private static void former(ObjectNode node, Event event) {
        if (event.status() != EventStatus.POSTPONED) {
            return;
        }
        Set<String> days = new LinkedHashSet<>();
        for (StatusChange change : event.history()) {
            String date = change.date();
            if (date != null && !date.equals(event.date()) && date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                days.add(date);
            }
        }
        if (!days.isEmpty()) {
            ArrayNode array = node.putArray("previousStartDate");
            days.forEach(array::add);
        }
    }

    ObjectNode evidence(ToldEvent told, Passage passage) {
        ObjectNode node = JsonStream.object()
                .put("@id", "urn:linimasa:claim:" + passage.claim().id())
                .put("@type", "oa:Annotation");
        node.putObject("oa:motivatedBy").put("@id", "oa:identifying");
        node.putObject("oa:hasBody").put("@id", told.uri());
        node.put("linimasa:status", passage.claim().mention().status().name());
        ObjectNode target = node.putObject("oa:hasTarget");
        target.putObject("oa:hasSource").put("@id", article(passage.claim().article()));
        ArrayNode selectors = target.putArray("oa:hasSelector");
        selectors
                .addObject()
                .put("@type", "oa:TextQuoteSelector")
                .put("oa:exact", passage.quote())
                .put("oa:prefix", passage.prefix())
                .put("oa:suffix", passage.suffix());
        selectors
                .addObject()
                .put("@type", "oa:TextPositionSelector")
                .put("oa:start", passage.span().start())
                .put("oa:end", passage.span().end());
        return node;
    }

    ObjectNode article(Article article, boolean body) {
        ObjectNode node = JsonStream.object().put("@id", article(article.id())).put("@type", "NewsArticle");
        node.put("identifier", article.id().value());
        put(node, "headline", article.title());
        put(node, "datePublished", article.published());
        put(
                node,
                "dateCreated",
                article.created().date() == null
                        ? null
                        : String.valueOf(article.created().date()));
        if (article.author() != null) {
            node.putObject("author").put("@type", "Person").put("name", article.author());
        }
        if (article.publisher() != null) {
            node.putObject("publisher").put("@type", "NewsMediaOrganization").put("name", article.publisher());
        }
        Markup.link(article.url()).ifPresent(url -> node.put("url", url));
        put(node, "inLanguage", article.language());
        put(node, "dateline", article.dateline());
        if (body) {
            node.put("articleBody", article.text());
        }
        return node;
    }
}
