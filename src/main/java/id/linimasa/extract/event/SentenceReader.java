package id.linimasa.extract.event;

import id.linimasa.model.Article;
import id.linimasa.model.Entity;
import id.linimasa.model.Quote;
import id.linimasa.model.Sentence;
import id.linimasa.model.Span;
import id.linimasa.model.TimeMention;
import id.linimasa.model.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Lays names, dates, quotations and triggers over the words of each sentence.
///
/// Immutable and safe for any number of threads.
final class SentenceReader {
    private final TriggerTagger triggerTagger = new TriggerTagger();
    private final ActorFinder actorFinder;
    private final Map<String, String> offices = OfficeHolders.offices();

    SentenceReader(Grammar grammar) {
        this.actorFinder = new ActorFinder(grammar);
    }

    List<SentenceView> views(
            Article article,
            List<Sentence> sentences,
            List<TimeMention> times,
            List<Entity> entities,
            List<Quote> quotes) {
        List<ActorFinder.Ref> refs = ActorFinder.refs(entities);
        OfficeHolders holders = new OfficeHolders(entities, offices);
        List<SentenceView> views = new ArrayList<>();
        int ref = 0;
        int time = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Span span = sentence.span();
            List<ActorFinder.Ref> inside = new ArrayList<>();
            while (ref < refs.size() && refs.get(ref).mention().span().start() < span.end()) {
                if (refs.get(ref).mention().span().start() >= span.start()) {
                    inside.add(refs.get(ref));
                }
                ref++;
            }
            List<Integer> own = new ArrayList<>();
            while (time < times.size() && times.get(time).span().start() < span.end()) {
                if (times.get(time).span().start() >= span.start()) {
                    own.add(time);
                }
                time++;
            }
            views.add(view(i, article.text(), sentence, inside, own, times, quotes, holders));
        }
        return views;
    }

    private SentenceView view(
            int index,
            String text,
            Sentence sentence,
            List<ActorFinder.Ref> refs,
            List<Integer> own,
            List<TimeMention> times,
            List<Quote> quotes,
            OfficeHolders holders) {
        List<Word> words = new ArrayList<>();
        List<TimeRef> found = new ArrayList<>();
        List<Span> said = said(quotes, sentence.span());
        for (Token token : sentence.tokens()) {
            int covering = -1;
            for (int k = 0; k < own.size(); k++) {
                if (times.get(own.get(k)).span().overlaps(token.span())) {
                    covering = k;
                }
            }
            String form = token.span().of(text);
            words.add(new Word(
                    token.span(),
                    form,
                    form.toLowerCase(Locale.ROOT),
                    token.kind() == Token.Kind.PUNCTUATION,
                    covering,
                    inAny(said, token.span())));
        }
        for (int k = 0; k < own.size(); k++) {
            int from = 0;
            while (from < words.size() && words.get(from).time() != k) {
                from++;
            }
            int to = from;
            while (to < words.size() && words.get(to).time() == k) {
                to++;
            }
            found.add(new TimeRef(own.get(k), times.get(own.get(k)), from, to));
        }
        List<Actor> actors = holders.resolved(words, actorFinder.actors(words, refs));
        boolean[] taken = new boolean[words.size()];
        for (int w = 0; w < taken.length; w++) {
            taken[w] = words.get(w).time() >= 0;
        }
        for (Actor actor : actors) {
            Arrays.fill(taken, actor.head(), actor.to(), true);
            for (int w = actor.from(); w < actor.head(); w++) {
                taken[w] |= words.get(w).is("terpilih"); // "Presiden terpilih Peru Luis Vega" tells of no election
            }
        }
        return new SentenceView(
                index, sentence, List.copyOf(words), actors, triggerTagger.triggers(words, taken), List.copyOf(found));
    }

    /// Where a sentence is a direct quotation.
    private static List<Span> said(List<Quote> quotes, Span sentence) {
        List<Span> said = new ArrayList<>();
        for (Quote quote : quotes) {
            if (quote.direct() && quote.span().overlaps(sentence)) {
                said.add(quote.span());
            }
        }
        return said;
    }

    private static boolean inAny(List<Span> spans, Span word) {
        for (Span span : spans) {
            if (span.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
