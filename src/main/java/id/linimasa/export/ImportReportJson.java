package id.linimasa.export;

import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What `linimasa import --report` writes:
/// `{"cancelled":false,"outcomes":[{"source":"a.txt","outcome":"imported","article":"…","events":3,"reason":null,
/// "explanation":null}]}`; an outcome is `imported`, `known`, `ignored`, `partial` or `rejected`; the explanation is
/// the reason in both languages, `{"id":"…","en":"…"}`, `reason` its Indonesian alone. Used by one thread.
public final class ImportReportJson {
    private final ObjectNode root = ContractJson.object();
    private final ArrayNode outcomes;

    /// @param cancelled whether the import was stopped before its last input
    public ImportReportJson(boolean cancelled) {
        root.put("cancelled", cancelled);
        outcomes = root.putArray("outcomes");
    }

    /// An article that is in the workspace now.
    public void imported(String source, ArticleId id, int events) {
        add("imported", source, id, null).put("events", events);
    }

    /// An article that was there before.
    public void known(String source, ArticleId id) {
        add("known", source, id, null);
    }

    /// An input that gave no article.
    public void other(String outcome, String source, Bilingual reason) {
        add(outcome, source, null, reason);
    }

    private ObjectNode add(String outcome, String source, @Nullable ArticleId id, @Nullable Bilingual reason) {
        ObjectNode one = outcomes.addObject()
                .put("source", source)
                .put("outcome", outcome)
                .put("article", id == null ? null : id.value())
                .putNull("events")
                .put("reason", reason == null ? null : reason.id());
        if (reason == null) {
            one.putNull("explanation");
        } else {
            one.putObject("explanation").put("id", reason.id()).put("en", reason.en());
        }
        return one;
    }

    /// The whole, with a line break.
    public String text() {
        return ContractJson.line(root) + "\n";
    }
}
