package id.linimasa.extract.event;

import id.linimasa.extract.event.Grammar.WordClass;
import id.linimasa.model.Article;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.Quote;
import id.linimasa.model.Span;
import id.linimasa.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds direct quotations, who speaks them, and the medium they came by.
///
/// Quotation marks around fewer than five words mark a term, not speech. The speaker is the actor behind `kata`, or the
/// subject of the reporting verb before the quotation; `ujarnya` means the speaker before. Immutable, thread-safe.
///
/// Example: `“…,” kata Putin kepada Guterres, dikutip lewat Reuters`: Putin, via Reuters.
final class QuoteFinder {
    private static final int FEWEST_WORDS = 5;
    private static final String OPENING = "“\"";
    private static final String CLOSING = "”\"";

    private final Grammar grammar;
    private final Arguments arguments;

    QuoteFinder(Grammar grammar, Arguments arguments) {
        this.grammar = grammar;
        this.arguments = arguments;
    }

    /// The direct quotations of an article, their speakers still unknown.
    List<Quote> quotations(Article article) {
        List<Quote> quotes = new ArrayList<>();
        for (TextSpan readable : article.readable()) {
            int open = -1;
            for (int i = readable.span().start(); i < readable.span().end(); i++) {
                char c = article.text().charAt(i);
                if (open >= 0 && CLOSING.indexOf(c) >= 0) {
                    add(article.text(), open + 1, i, quotes);
                    open = -1;
                } else if (open < 0 && OPENING.indexOf(c) >= 0) {
                    open = i;
                } else if (c == '\n' && open >= 0) {
                    open = -1;
                }
            }
        }
        return quotes;
    }

    private static void add(String text, int start, int end, List<Quote> quotes) {
        String words = text.substring(start, end);
        if (words.chars().filter(Character::isWhitespace).count() >= FEWEST_WORDS - 1) {
            quotes.add(new Quote(new Span(start, end), null, null, true));
        }
    }

    /// The same quotations with their speakers.
    List<Quote> attributed(List<Quote> quotes, List<SentenceView> views, List<Entity> entities) {
        List<Quote> attributed = new ArrayList<>();
        String last = null;
        for (Quote quote : quotes) {
            String speaker = null;
            String via = null;
            for (SentenceView view : views) {
                Span span = view.sentence().span();
                boolean touches =
                        span.start() <= quote.span().end() + 2 && quote.span().start() <= span.end();
                if (touches && speaker == null) {
                    Actor actor = speakerIn(view, quote.span());
                    speaker =
                            actor == null ? null : entities.get(actor.entity()).name();
                }
                if (touches && via == null) {
                    via = via(view, entities);
                }
            }
            last = speaker == null ? last : speaker;
            attributed.add(new Quote(quote.span(), last, via, true));
        }
        return attributed;
    }

    private @Nullable Actor speakerIn(SentenceView view, Span quote) {
        for (int i = 0; i < view.size(); i++) {
            if (view.word(i).span().start() > quote.end() && grammar.said(view.lower(i))) {
                return actorSoon(view, i + 1);
            }
        }
        for (int i = 0; i < view.size(); i++) {
            boolean outside = view.word(i).span().end() < quote.start()
                    || view.word(i).span().start() > quote.end();
            if (outside && grammar.says(view.lower(i))) {
                List<Actor> subject = arguments.subject(view, i);
                return subject.isEmpty() ? null : subject.getLast();
            }
        }
        return null;
    }

    /// The actor that the words right behind `kata` name.
    @Nullable
    Actor actorSoon(SentenceView view, int from) {
        for (int i = from; i < Math.min(view.size(), from + 8); i++) {
            Actor actor = view.actorAt(i);
            if (actor != null) {
                return actor;
            }
            if (view.word(i).mark() || grammar.is(WordClass.PREPOSITION, view.lower(i))) {
                return null;
            }
        }
        return null;
    }

    /// The medium a sentence says it was told by, or null.
    @Nullable
    String via(SentenceView view, List<Entity> entities) {
        for (int i = 0; i < view.size(); i++) {
            if (grammar.source(view.lower(i)) && !view.lower(i).equals("menurut")) {
                for (int k = i + 1; k < Math.min(view.size(), i + 6); k++) {
                    Actor actor = view.actorAt(k);
                    if (actor != null && actor.kind() == EntityKind.ORGANIZATION) {
                        return entities.get(actor.entity()).name();
                    }
                }
            }
        }
        return null;
    }
}
