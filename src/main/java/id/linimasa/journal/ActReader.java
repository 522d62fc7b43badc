package id.linimasa.journal;

import id.linimasa.model.Act;
import id.linimasa.model.ArticleId;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventDate;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Review;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads acts from JSON, the same in the journal, in exports and in files that people write; `docs/curation.md` lists
/// them.
///
/// Acts are added, never renamed; an act of an unknown kind is read as [Act.Unknown] and written as it was.
public final class ActReader {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String EVENT = "event";
    private static final String ARTICLE = "article";

    private ActReader() {}

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
            String kind = f.text(ActWriter.ACT).toLowerCase(Locale.ROOT);
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
        fields.remove(ActWriter.ACT);
        return new Act.Unknown(kind, fields);
    }
}
