package id.linimasa.journal;

import id.linimasa.model.Act;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventDate;
import id.linimasa.model.Participant;
import id.linimasa.model.Review;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes acts as the JSON that [ActReader] reads.
public final class ActWriter {
    /// The field that names the kind of act.
    static final String ACT = "act";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String EVENT = "event";
    private static final String ARTICLE = "article";

    private ActWriter() {}

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
