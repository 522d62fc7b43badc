package id.linimasa.workspace;

import id.linimasa.curation.Contradictions;
import id.linimasa.curation.DeedTexts;
import id.linimasa.curation.Ledger;
import id.linimasa.curation.Refusal;
import id.linimasa.index.EventIndex;
import id.linimasa.model.Act;
import id.linimasa.model.Article;
import id.linimasa.model.Deed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes deeds of acts in their order, and refuses what can't be done. Used once.
final class Anchoring {
    private final EventIndex index;
    private final WorkspaceArticles articles;
    private final Ledger ledger;
    private final EventDeeds events;
    private final List<Deed> deeds = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();

    Anchoring(EventIndex index, IndexKeeper keeper, WorkspaceArticles articles, DateReading dates, Ledger ledger) {
        this.index = index;
        this.articles = articles;
        this.ledger = ledger;
        this.events = new EventDeeds(index, keeper, articles, dates);
    }

    /// What can be done of all this, in order.
    List<Deed> deeds(List<Act> acts) throws IOException {
        Set<Integer> contradicting = new HashSet<>();
        for (Refusal refusal : Contradictions.in(acts)) {
            refused.add(refusal);
            contradicting.add(refusal.number());
        }
        for (int i = 0; i < acts.size(); i++) {
            if (!contradicting.contains(i)) {
                try {
                    deeds.add(deed(acts.get(i)));
                } catch (Impossible e) {
                    refused.add(new Refusal(i, e.reason()));
                }
            }
        }
        return deeds;
    }

    /// What can't be done.
    List<Refusal> refused() {
        return refused.stream()
                .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                .toList();
    }

    private Deed deed(Act act) throws IOException, Impossible {
        return switch (act) {
            case Act.OnEvents onEvents -> events.of(onEvents);
            case Act.AddEvent add -> events.add(add);
            case Act.OnEntity onEntity -> entity(onEntity);
            case Act.OnArticle onArticle -> article(onArticle);
            case Act.Revoke revoke -> others(revoke, true);
            case Act.Restore restore -> others(restore, false);
            case Act.Unknown unknown ->
                throw new Impossible(
                        "tindakan \"" + unknown.kind() + "\" tidak dikenal versi ini",
                        "this version knows no act \"" + unknown.kind() + "\"");
        };
    }

    private Deed entity(Act.OnEntity act) throws Impossible {
        if (index.shownNaming(Set.of(act.name())).isEmpty()) {
            throw new Impossible("tidak ada peristiwa yang menyebut " + act.name(), "no event names " + act.name());
        }
        String to = switch (act) {
            case Act.MergeEntities into -> into.into();
            case Act.RenameEntity into -> into.to();
            case Act.SplitEntity into -> into.into();
            case Act.AliasEntity alias -> alias.alias();
            case Act.NotAPerson ignored -> null;
            case Act.ForgetEntity ignored -> null;
        };
        if (to != null && (to.isBlank() || to.equals(act.name()))) {
            throw new Impossible("namanya sudah begitu", "it is called so already");
        }
        return new Deed(act, List.of(), act.name());
    }

    private Deed article(Act.OnArticle act) throws Impossible {
        Article article = index.place(act.article())
                .flatMap(p -> articles.article(act.article()))
                .orElseThrow(() -> new Impossible(
                        "tidak ada artikel " + act.article().value(),
                        "there is no article " + act.article().value()));
        String before = switch (act) {
            case Act.SetWritten ignored -> String.valueOf(article.created().date());
            case Act.SetOutlet ignored -> String.valueOf(article.publisher());
            case Act.SetLanguage ignored -> String.valueOf(article.language());
            case Act.Exclude ignored -> article.source();
        };
        return new Deed(act, List.of(), before);
    }

    private Deed others(Act.OnDecisions act, boolean inForce) throws Impossible {
        for (String id : act.decisions()) {
            if (ledger.decision(id) == null) {
                throw new Impossible("tidak ada keputusan " + id, "there is no decision " + id);
            }
            if (ledger.inForce(id) != inForce) {
                throw inForce
                        ? new Impossible("keputusan " + id + " sudah diurungkan", "decision " + id + " is undone")
                        : new Impossible("keputusan " + id + " masih berlaku", "decision " + id + " is in force");
            }
        }
        String names = act.decisions().stream()
                .map(ledger::decision)
                .map(d -> d == null ? "" : DeedTexts.name(d).id())
                .collect(Collectors.joining("; "));
        return new Deed(act, List.of(), names);
    }
}
