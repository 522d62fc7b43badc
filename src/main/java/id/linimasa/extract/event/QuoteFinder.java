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
/// Quotation marks around fewer than five words mark a term, not speech. The speaker is the actor behind
/// `kata`, or the subject of the reporting verb before the quotation; `ujarnya` means the speaker before.
/// Immutable, thread-safe.
///
/// Example: `“…,” kata Putin kepada Guterres, dikutip lewat Reuters`: Putin, via Reuters.
final class QuoteFinder {
    private static final int FEWEST_WORDS = 5;
    private static final int NEAR = 2;
    private static final String OPENING = "“\"";
    private static final String CLOSING = "”\"";

    private final Grammar grammar;
    private final Arguments arguments;

    QuoteFinder(Grammar grammar, Arguments arguments) {
        this.grammar = grammar;
        this.arguments = arguments;
    }

    /// The direct quotations of an article, their speakers still unknown.
    ///
    /// What one mark opens another of its kind closes; marks inside belong to the words. A paragraph that opens
    /// with `“` and closes with nothing is quoted to its end: the quotation goes on in the next.
    List<Quote> quotations(Article article) {
        List<Quote> quotes = new ArrayList<>();
        String text = article.text();
        for (TextSpan readable : article.readable()) {
            int open = -1;
            for (int i = readable.span().start(); i <= readable.span().end(); i++) {
                char c = i < readable.span().end() ? text.charAt(i) : '\n';
                if (open >= 0 && closes(text, open, i, c)) {
                    add(text, open + 1, i, quotes);
                    open = -1;
                } else if (open < 0 && opens(text, i, c)) {
                    open = i;
                } else if (c == '\n' && open >= 0) {
                    if (text.charAt(open) == '“') {
                        add(text, open + 1, i, quotes);
                    }
                    open = -1;
                }
            }
        }
        return quotes;
    }

    private static boolean opens(String text, int at, char c) {
        boolean word = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean free = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        return OPENING.indexOf(c) >= 0 || (c == '‘' || c == '\'') && word && free;
    }

    private static boolean closes(String text, int open, int at, char c) {
        char opened = text.charAt(open);
        if (opened != '‘' && opened != '\'') {
            return CLOSING.indexOf(c) >= 0;
        }
        boolean mark = c == '\'' || c == '’' && opened == '‘';
        return mark && (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private static void add(String text, int start, int end, List<Quote> quotes) {
        String words = text.substring(start, end).strip();
        if (words.chars().filter(Character::isWhitespace).count() >= FEWEST_WORDS - 1) {
            quotes.add(new Quote(new Span(start, end), null, null, true));
        }
    }

    /// The same quotations with their speakers. One that names nobody goes on with the speaker before where it
    /// follows at once, or says so (`ujarnya`) and the sentence before names no other person first.
    List<Quote> attributed(List<Quote> quotes, List<SentenceView> views, List<Entity> entities) {
        List<Quote> attributed = new ArrayList<>();
        String last = null;
        int lastView = -NEAR;
        int from = 0;
        for (Quote quote : quotes) {
            String speaker = null;
            String via = null;
            boolean again = false;
            while (from < views.size()
                    && views.get(from).sentence().span().end() < quote.span().start()) {
                from++;
            }
            int at = from;
            for (int v = from; v < views.size(); v++) {
                SentenceView view = views.get(v);
                if (view.sentence().span().start() > quote.span().end()) {
                    break;
                }
                at = v;
                if (speaker == null) {
                    Actor actor = speakerIn(view, quote.span());
                    speaker =
                            actor == null ? null : entities.get(actor.entity()).name();
                    again |= speaker == null && again(view, quote.span());
                }
                via = via == null ? via(view, entities) : via;
            }
            if (speaker == null && again) {
                String named = named(views, from - 1, lastView, entities);
                speaker = named == null ? last : named;
            } else if (speaker == null && from - lastView <= NEAR) {
                speaker = last;
            }
            last = speaker == null ? last : speaker;
            lastView = speaker == null ? lastView : at;
            attributed.add(new Quote(quote.span(), speaker, via, true));
        }
        return attributed;
    }

    /// Whether `ujarnya`, `tambahnya` stands beside a quotation.
    private boolean again(SentenceView view, Span quote) {
        for (int i = 0; i < view.size(); i++) {
            boolean outside = view.word(i).span().start() >= quote.end()
                    || view.word(i).span().end() <= quote.start();
            if (outside && view.lower(i).endsWith("nya") && grammar.said(view.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// The person whom the sentence before begins with, where it is newer than the last speaker; or null.
    private @Nullable String named(List<SentenceView> views, int before, int lastView, List<Entity> entities) {
        if (before < 0 || before <= lastView) {
            return null;
        }
        for (Actor actor : arguments.mainSubject(views.get(before))) {
            if (actor.kind() == EntityKind.PERSON) {
                return entities.get(actor.entity()).name();
            }
        }
        return null;
    }

    private @Nullable Actor speakerIn(SentenceView view, Span quote) {
        for (int i = 0; i < view.size(); i++) {
            boolean behind = view.word(i).span().start() >= quote.end();
            boolean opening = i <= 2 && view.word(i).span().end() <= quote.start();
            boolean thus = behind && view.lower(i).equals("demikian");
            if ((behind || opening)
                    && (thus || grammar.said(view.lower(i)))
                    && !view.word(i).quoted()) {
                Actor actor = actorSoon(view, i + 1);
                if (actor != null || behind) {
                    return actor;
                }
            }
        }
        for (int i = 0; i < view.size(); i++) {
            boolean outside = view.word(i).span().end() <= quote.start()
                    || view.word(i).span().start() >= quote.end();
            if (outside && grammar.says(view.lower(i)) && !view.word(i).quoted()) {
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
            boolean role = view.word(i).is("(") || view.word(i).is(")");
            if (view.word(i).mark() && !role
                    || grammar.is(WordClass.PREPOSITION, view.lower(i))
                    || grammar.is(WordClass.CONJUNCTION, view.lower(i)) // "disampaikan setelah Israel …"
                    || view.word(i).time() >= 0) {
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
