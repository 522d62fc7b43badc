package id.linimasa.extract.event;

import id.linimasa.extract.event.Grammar.WordClass;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventType;
import id.linimasa.model.Quote;
import id.linimasa.model.Role;
import id.linimasa.model.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds who says what a draft tells: the speaker of the quotation around it, `menurut X`, `X mengatakan bahwa
/// …`, `…, kata X`; of a statement, who makes it. Nobody where the article itself tells it.
///
/// Example: `Erdogan mengatakan bahwa ia akan menelepon Putin`: the call is told by Erdogan. Made for one
/// article; immutable afterwards.
final class AttributionFinder {
    /// Clauses of time after a reporting verb are the article's own: `mengatakannya setelah bertemu Putin`.
    private static final Set<String> NARRATED = Set.of(
            "setelah",
            "usai",
            "seusai",
            "sesudah",
            "saat",
            "ketika",
            "sebelum",
            "menyusul",
            "sambil",
            "seraya",
            "meskipun",
            "meski",
            "walaupun",
            "kendati",
            "sementara",
            "sedangkan",
            "padahal",
            "namun");

    private final Grammar grammar;
    private final Arguments arguments;
    private final QuoteFinder quoteFinder;
    private final List<Quote> quotes;
    private final List<Entity> entities;

    AttributionFinder(
            Grammar grammar, Arguments arguments, QuoteFinder quoteFinder, List<Quote> quotes, List<Entity> entities) {
        this.grammar = grammar;
        this.arguments = arguments;
        this.quoteFinder = quoteFinder;
        this.quotes = List.copyOf(quotes);
        this.entities = List.copyOf(entities);
    }

    /// The direct quotation that a draft is told in, or null.
    @Nullable
    Quote quote(Draft draft) {
        Span trigger = draft.view().word(draft.trigger().from()).span();
        for (Quote quote : quotes) {
            if (quote.span().contains(trigger)) {
                return quote;
            }
        }
        return null;
    }

    /// Canonical name of who says so, or null where the article itself does.
    @Nullable
    String speaker(Draft draft) {
        Quote quote = quote(draft);
        if (quote != null) {
            return quote.speaker();
        }
        if (draft.type() == EventType.STATEMENT) {
            return stating(draft);
        }
        Actor actor = reported(draft.view(), draft.trigger());
        if (actor == null || draft.view().lower(actor.from() - 1).equals("kantor")) {
            return null; // "Kantor Macron" is not Macron
        }
        boolean own = DraftMaker.spoken(draft.type()) && draft.has(actor.entity());
        return own ? null : entities.get(actor.entity()).name();
    }

    /// The person who makes a statement.
    private @Nullable String stating(Draft draft) {
        for (Draft.Member member : draft.members()) {
            Entity entity = entities.get(member.entity());
            boolean speaks = member.role() == Role.SPEAKER || member.role() == Role.AGENT;
            if (speaks && entity.kind() == EntityKind.PERSON) {
                return entity.name();
            }
        }
        return null;
    }

    private @Nullable Actor reported(SentenceView view, Trigger trigger) {
        Actor before = before(view, trigger);
        if (before != null) {
            return before;
        }
        for (int i = 0; i < view.size(); i++) {
            boolean outside = !view.word(i).quoted() && view.triggerAt(i) == null;
            boolean source = view.lower(i).equals("menurut");
            boolean behind = i >= trigger.to() && grammar.said(view.lower(i));
            if (outside && (source || behind)) {
                Actor actor = quoteFinder.actorSoon(view, i + 1);
                if (actor != null && !actor.covers(trigger.from())) {
                    return actor;
                }
            }
        }
        return null;
    }

    /// The subject of the reporting verb in whose content a trigger stands, or null.
    private @Nullable Actor before(SentenceView view, Trigger trigger) {
        boolean narrated = false;
        for (int i = trigger.from() - 1; i >= 0; i--) {
            Word w = view.word(i);
            if (w.is(";") || w.is(".") || w.quoted()) {
                return null;
            }
            narrated |= NARRATED.contains(w.lower()) && w.time() < 0;
            if (w.is("bahwa")) {
                narrated = false;
            }
            boolean says = grammar.says(w.lower()) && view.triggerAt(i) == null && view.actorAt(i) == null;
            boolean relative = view.lower(i - 1).equals("yang")
                    || view.lower(i - 2).equals("yang") && grammar.is(WordClass.ADVERB, view.lower(i - 1));
            if (says && !relative) {
                List<Actor> subject = narrated ? List.of() : arguments.subject(view, i);
                return subject.isEmpty() ? null : subject.getLast();
            }
        }
        return null;
    }
}
