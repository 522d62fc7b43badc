package id.linimasa.journal;

import id.linimasa.model.Act;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventDate;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Participant;
import id.linimasa.model.Review;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Acts as JSON, the same in the journal, in exports and in files that people write; `docs/curation.md` lists them.
///
/// Acts are added, never renamed; an act of an unknown kind is read as [Act.Unknown] and written as it was.
public final class ActJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String ACT = "act";
    private static final String EVENT = "event";
    private static final String ARTICLE = "article";

    private ActJson() {}

    /// Reads a line that a person wrote.
    ///
    /// @param dates reads a date as typed (`awal pekan ini`), nothing where it is none
    /// @throws ActFormatException where it makes no sense
    public static Act parse(String line, Function<String, Optional<EventDate>> dates) {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JacksonException e) {
            throw new ActFormatException("bukan JSON: " + e.getOriginalMessage(), "no JSON: " + e.getOriginalMessage());
        }
        if (!node.isObject()) {
            throw new ActFormatException("bukan objek JSON", "no JSON object");
        }
        Act act = read(node, dates);
        if (act instanceof Act.Unknown unknown) {
            throw new ActFormatException(
                    "tindakan \"" + unknown.kind() + "\" tidak dikenal versi ini",
                    "this version knows no act \"" + unknown.kind() + "\"");
        }
        return act;
    }

    static Act read(JsonNode node, Function<String, Optional<EventDate>> dates) {
        Fields f = new Fields(node, dates);
        try {
            String kind = f.text(ACT).toLowerCase(Locale.ROOT);
            Act known = onEvent(kind, f);
            known = known == null ? onEntity(kind, f) : known;
            known = known == null ? onOthers(kind, f) : known;
            return known == null ? unknown(kind, node) : known;
        } catch (ActFormatException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new ActFormatException("tidak masuk akal: " + e.getMessage(), "makes no sense: " + e.getMessage());
        }
    }

    private static @Nullable Act onEvent(String kind, Fields f) {
        return switch (kind) {
            case "accept" -> new Act.Judge(f.text(EVENT), Review.ACCEPTED);
            case "reject" -> new Act.Judge(f.text(EVENT), Review.REJECTED);
            case "unsure" -> new Act.Judge(f.text(EVENT), Review.UNSURE);
            case "reopen" -> new Act.Judge(f.text(EVENT), Review.OPEN);
            case "title" -> new Act.SetTitle(f.text(EVENT), f.bilingual("title"));
            case "date" -> new Act.SetDate(f.text(EVENT), f.date("date"));
            case "type" -> new Act.SetType(f.text(EVENT), f.constant("type", EventType.class));
            case "status" -> new Act.SetStatus(f.text(EVENT), f.constant("status", EventStatus.class));
            case "place" -> new Act.SetPlace(f.text(EVENT), f.textOrNull("place"));
            case "participants" -> new Act.SetParticipants(f.text(EVENT), f.participants("participants"));
            case "merge" -> new Act.Merge(f.texts("events"));
            case "split" -> new Act.Split(f.text(EVENT), f.texts("claims"));
            case "star" -> new Act.Star(f.text(EVENT), f.on("on"));
            case "tag" -> new Act.Tag(f.text(EVENT), f.text("label").strip(), f.on("on"));
            case "note" -> new Act.Note(f.text(EVENT), f.text("text"));
            case "add" -> add(f);
            default -> null;
        };
    }

    private static Act add(Fields f) {
        EventStatus status = f.constantOrNull("status", EventStatus.class);
        return new Act.AddEvent(
                f.textOrNull(ARTICLE) == null ? null : new Act.Passage(f.article(ARTICLE), f.span()),
                Optional.ofNullable(f.textOrNull("words")).orElse(""),
                f.constant("type", EventType.class),
                f.bilingual("title"),
                f.date("date"),
                status == null ? EventStatus.OCCURRED : status,
                f.participants("participants"),
                f.textOrNull("place"));
    }

    private static @Nullable Act onEntity(String kind, Fields f) {
        return switch (kind) {
            case "merge-entities" -> new Act.MergeEntities(entityKind(f), f.text("name"), f.text("into"));
            case "split-entity" ->
                new Act.SplitEntity(
                        entityKind(f),
                        f.text("name"),
                        f.texts("articles").stream().map(ArticleId::new).toList(),
                        f.text("into"));
            case "rename-entity" -> new Act.RenameEntity(entityKind(f), f.text("name"), f.text("to"));
            case "alias" -> new Act.AliasEntity(entityKind(f), f.text("name"), f.text("alias"));
            case "not-a-person" -> new Act.NotAPerson(f.text("name"), f.constantOrNull("instead", EntityKind.class));
            case "forget" -> new Act.ForgetEntity(entityKind(f), f.text("name"));
            default -> null;
        };
    }

    private static EntityKind entityKind(Fields f) {
        return f.constant("kind", EntityKind.class);
    }

    private static @Nullable Act onOthers(String kind, Fields f) {
        return switch (kind) {
            case "written" -> new Act.SetWritten(f.article(ARTICLE), f.day("date"));
            case "outlet" -> new Act.SetOutlet(f.article(ARTICLE), f.textOrNull("outlet"));
            case "language" -> new Act.SetLanguage(f.article(ARTICLE), f.text("language"));
            case "exclude" -> new Act.Exclude(f.article(ARTICLE), f.on("excluded"));
            case "revoke" -> new Act.Revoke(f.texts("decisions"));
            case "restore" -> new Act.Restore(f.texts("decisions"));
            default -> null;
        };
    }

    static Act unknown(String kind, JsonNode node) {
        Map<String, String> fields = new HashMap<>();
        node.properties().forEach(p -> fields.put(p.getKey(), p.getValue().toString()));
        fields.remove(ACT);
        return new Act.Unknown(kind, fields);
    }

    /// An act that is kept without effect, with why it has none.
    public static Act.Unknown leftOut(Act act, Bilingual reason) {
        ObjectNode why = MAPPER.createObjectNode().put("id", reason.id()).put("en", reason.en());
        return new Act.Unknown(Act.Unknown.LEFT_OUT, Map.of("was", write(act).toString(), "why", why.toString()));
    }

    /// What the act says.
    static ObjectNode write(Act act) {
        ObjectNode node = MAPPER.createObjectNode();
        switch (act) {
            case Act.OnEvents onEvents -> onEvents(node, onEvents);
            case Act.AddEvent add -> add(node, add);
            case Act.OnEntity onEntity -> onEntity(node, onEntity);
            case Act.OnArticle onArticle -> onArticle(node, onArticle);
            case Act.Revoke revoke -> texts(node.put(ACT, "revoke").putArray("decisions"), revoke.decisions());
            case Act.Restore restore -> texts(node.put(ACT, "restore").putArray("decisions"), restore.decisions());
            case Act.Unknown unknown -> {
                node.put(ACT, unknown.kind());
                unknown.fields().forEach((name, json) -> node.set(name, MAPPER.readTree(json)));
            }
        }
        return node;
    }

    private static void onEvents(ObjectNode node, Act.OnEvents act) {
        switch (act) {
            case Act.Merge merge -> texts(node.put(ACT, "merge").putArray("events"), merge.events());
            case Act.Judge judge -> event(node, verdict(judge.verdict()), judge);
            case Act.SetTitle to -> bilingual(event(node, "title", to), to.title());
            case Act.SetDate to -> event(node, "date", to).set("date", date(to.date()));
            case Act.SetType to -> event(node, "type", to).put("type", to.type().name());
            case Act.SetStatus to ->
                event(node, "status", to).put("status", to.status().name());
            case Act.SetPlace to -> event(node, "place", to).put("place", to.place());
            case Act.SetParticipants to ->
                participants(event(node, "participants", to).putArray("participants"), to.participants());
            case Act.Split split -> texts(event(node, "split", split).putArray("claims"), split.claims());
            case Act.Star star -> event(node, "star", star).put("on", star.on());
            case Act.Tag tag ->
                event(node, "tag", tag).put("label", tag.label()).put("on", tag.on());
            case Act.Note note -> event(node, "note", note).put("text", note.text());
        }
    }

    private static String verdict(Review verdict) {
        return switch (verdict) {
            case ACCEPTED -> "accept";
            case REJECTED -> "reject";
            case UNSURE -> "unsure";
            case OPEN -> "reopen";
        };
    }

    private static ObjectNode event(ObjectNode node, String kind, Act.OnEvent act) {
        return node.put(ACT, kind).put(EVENT, act.event());
    }

    private static void add(ObjectNode node, Act.AddEvent add) {
        node.put(ACT, "add");
        Act.Passage passage = add.passage();
        if (passage != null) {
            node.put(ARTICLE, passage.article().value())
                    .put("start", passage.span().start())
                    .put("end", passage.span().end());
        }
        node.put("words", add.words()).put("type", add.type().name());
        bilingual(node, add.title());
        node.set("date", date(add.date()));
        node.put("status", add.status().name());
        participants(node.putArray("participants"), add.participants());
        node.put("place", add.place());
    }

    private static void onEntity(ObjectNode node, Act.OnEntity act) {
        switch (act) {
            case Act.MergeEntities to -> entity(node, "merge-entities", to).put("into", to.into());
            case Act.SplitEntity to -> {
                entity(node, "split-entity", to).put("into", to.into());
                texts(
                        node.putArray("articles"),
                        to.articles().stream().map(ArticleId::value).toList());
            }
            case Act.RenameEntity to -> entity(node, "rename-entity", to).put("to", to.to());
            case Act.AliasEntity to -> entity(node, "alias", to).put("alias", to.alias());
            case Act.NotAPerson not -> {
                EntityKind instead = not.instead();
                node.put(ACT, "not-a-person")
                        .put("name", not.name())
                        .put("instead", instead == null ? null : instead.name());
            }
            case Act.ForgetEntity forget -> entity(node, "forget", forget);
        }
    }

    private static ObjectNode entity(ObjectNode node, String kind, Act.OnEntity act) {
        return node.put(ACT, kind).put("kind", act.kind().name()).put("name", act.name());
    }

    private static void onArticle(ObjectNode node, Act.OnArticle act) {
        switch (act) {
            case Act.SetWritten to ->
                node.put(ACT, "written")
                        .put(ARTICLE, to.article().value())
                        .put("date", to.date() == null ? null : to.date().toString());
            case Act.SetOutlet to ->
                node.put(ACT, "outlet").put(ARTICLE, to.article().value()).put("outlet", to.outlet());
            case Act.SetLanguage to ->
                node.put(ACT, "language").put(ARTICLE, to.article().value()).put("language", to.language());
            case Act.Exclude exclude ->
                node.put(ACT, "exclude").put(ARTICLE, exclude.article().value()).put("excluded", exclude.excluded());
        }
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static void bilingual(ObjectNode node, Bilingual title) {
        node.putObject("title").put("id", title.id()).put("en", title.en());
    }

    static ObjectNode date(EventDate date) {
        return MAPPER.createObjectNode()
                .put("value", date.value())
                .put("extent", date.extent().name())
                .put("from", date.range().fromText())
                .put("to", date.range().toText())
                .put("words", date.words());
    }

    static void participants(ArrayNode array, List<Participant> participants) {
        for (Participant p : participants) {
            array.addObject()
                    .put("name", p.name())
                    .put("kind", p.kind().name())
                    .put("code", p.code())
                    .put("role", p.role().name());
        }
    }
}
