package id.linimasa.extract.event;

import id.linimasa.model.Article;
import id.linimasa.model.Entity;
import id.linimasa.model.EventMention;
import id.linimasa.model.Quote;
import id.linimasa.model.Role;
import id.linimasa.model.Sentence;
import id.linimasa.model.TimeMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Turns the sentences, dates and names of an article into event mentions and quotations.
///
/// Each trigger becomes a draft (who, where, when, how sure); drafts that tell one happening are joined; what
/// is worth too little is left out. Linear in the length of the text, but for joining, which is quadratic in
/// the number of drafts. Immutable and safe for any number of threads; making one loads the lexicons.
///
/// ```java
/// Assembly assembly = new EventAssembler().assemble(article, sentences, times, entities);
/// ```
public final class EventAssembler {
    /// As many sentences tell what the article is about.
    private static final int LEAD = 2;

    private final Language language = Language.read();
    private final Grammar grammar = language.grammar();
    private final Arguments arguments = language.arguments();
    private final GroupSubject groups = new GroupSubject(grammar, arguments);
    private final SentenceReader reader = new SentenceReader(grammar);
    private final QuoteFinder quoteFinder = new QuoteFinder(grammar, arguments);
    private final StatementFinder statements = new StatementFinder(language, quoteFinder);

    /// The event mentions and quotations of one article.
    public Assembly assemble(
            Article article, List<Sentence> sentences, List<TimeMention> times, List<Entity> entities) {
        List<Quote> bare = quoteFinder.quotations(article);
        List<SentenceView> views = reader.views(article, sentences, times, entities, bare);
        List<Quote> quotes = quoteFinder.attributed(bare, views, entities);
        ArticleDay day = new ArticleDay(article, views, grammar);
        Affiliations affiliations = new Affiliations(entities, language.lands());
        List<Draft> drafts = drafts(article, views, entities, quotes, day, new DeedAnaphora(affiliations));
        List<Cluster> clusters = new WithinArticleMerger(day.topic(), affiliations)
                .clusters(new PassingActs(affiliations, day).dated(drafts));
        clusters.removeIf(c -> c.worth() < Worth.ENOUGH - 1e-9);
        new SharedPlace(affiliations).fill(clusters);
        clusters.sort(Comparator.comparing(c -> c.drafts()
                .getFirst()
                .view()
                .word(c.drafts().getFirst().trigger().from())
                .span()));
        AttributionFinder attributions = new AttributionFinder(grammar, arguments, quoteFinder, quotes, entities);
        MentionWriter writer = new MentionWriter(article, views, times, entities, attributions, quoteFinder, grammar);
        List<EventMention> events = writer.mentions(clusters);
        return new Assembly(events, quotes);
    }

    private List<Draft> drafts(
            Article article,
            List<SentenceView> views,
            List<Entity> entities,
            List<Quote> quotes,
            ArticleDay day,
            DeedAnaphora deeds) {
        TimeChooser chooser = new TimeChooser(day, views, grammar, arguments);
        DraftMaker maker = new DraftMaker(article, entities, quotes, day, chooser, language);
        List<Draft> drafts = new ArrayList<>();
        PairFinder pairs = new PairFinder(views, entities, groups);
        BodyOwner bodies = new BodyOwner(entities, grammar);
        ThingOwner things = new ThingOwner(views);
        Losses losses = new Losses(views);
        int body = 0;
        for (SentenceView view : views) {
            int number = view.title() ? 0 : body++;
            List<Draft> found = new ArrayList<>();
            for (Trigger trigger : view.triggers()) {
                maker.draft(view, trigger)
                        .map(d -> deeds.aimed(
                                things.owned(bodies.owned(resumed(pairs.paired(d, drafts), drafts))), drafts))
                        .ifPresent(d -> found.addAll(bilateral(d)));
            }
            SentenceView before = view.index() == 0 ? null : views.get(view.index() - 1);
            statements.statements(view, before, chooser, entities).forEach(d -> found.add(maker.placed(d)));
            OneDeed.of(found).forEach(d -> drafts.add(losses.told(d.withWorth(Worth.of(d, number)))));
            if (body == LEAD && drafts.stream().noneMatch(d -> d.worth() >= Worth.ENOUGH)) {
                spoken(views.subList(0, view.index() + 1), chooser, entities)
                        .forEach(d -> drafts.add(d.withWorth(Worth.of(d, 0))));
            }
        }
        return drafts;
    }

    /// What the first sentences say, where they tell nothing that happened.
    private List<Draft> spoken(List<SentenceView> first, TimeChooser times, List<Entity> entities) {
        for (SentenceView view : first) {
            List<Draft> said = view.title() ? List.of() : statements.lead(view, times, entities);
            if (!said.isEmpty()) {
                return said;
            }
        }
        return List.of();
    }

    /// `pertemuan bilateral dengan A dan B` is two meetings: a bilateral one has two sides.
    private static List<Draft> bilateral(Draft draft) {
        List<Draft.Member> sides = draft.members().stream()
                .filter(m -> m.role() == Role.COUNTERPART)
                .toList();
        if (!draft.trigger().entry().surface().contains("bilateral") || sides.size() < 2) {
            return List.of(draft);
        }
        List<Draft.Member> agents = draft.members().stream()
                .filter(m -> m.role() != Role.COUNTERPART)
                .toList();
        List<Draft> meetings = new ArrayList<>();
        for (Draft.Member side : sides) {
            List<Draft.Member> members = new ArrayList<>(agents);
            members.add(side);
            meetings.add(draft.withMembers(members));
        }
        return meetings;
    }

    /// `Sejak Desember 2022 telah dilakukan lima putaran perundingan`: of those who negotiate in this article.
    private static Draft resumed(Draft draft, List<Draft> before) {
        String lemma = draft.trigger().entry().lemma();
        if (!draft.members().isEmpty() || !draft.when().told() || !lemma.equals("berunding")) {
            return draft;
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            Draft other = before.get(i);
            if (other.trigger().entry().lemma().equals(lemma) && other.members().size() > 1) {
                return draft.withMembers(other.members());
            }
        }
        return draft;
    }
}
