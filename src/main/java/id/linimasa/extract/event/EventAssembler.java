package id.linimasa.extract.event;

import id.linimasa.model.Article;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventMention;
import id.linimasa.model.EventType;
import id.linimasa.model.Quote;
import id.linimasa.model.Role;
import id.linimasa.model.Sentence;
import id.linimasa.model.TimeMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

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
    private static final Set<String> PAIR = Set.of("keduanya", "mereka", "kedua", "kita");
    private static final Set<String> PEOPLE = Set.of(
            "politisi", "pemimpin", "tokoh", "presiden", "kepala", "menteri", "pejabat", "pihak", "diplomat", "belah");
    private static final Set<String> EFFECTS = Set.of("menewaskan", "menghancurkan", "menghantam", "tewas");

    private final Grammar grammar = new Grammar();
    private final Arguments arguments = new Arguments(grammar);
    private final SentenceReader reader = new SentenceReader(grammar);
    private final StatusTagger statuses = new StatusTagger(grammar, arguments);
    private final QuoteFinder quoteFinder = new QuoteFinder(grammar, arguments);
    private final StatementFinder statements = new StatementFinder(grammar, arguments, quoteFinder);

    /// The event mentions and quotations of one article.
    public Assembly assemble(
            Article article, List<Sentence> sentences, List<TimeMention> times, List<Entity> entities) {
        List<Quote> bare = quoteFinder.quotations(article);
        List<SentenceView> views = reader.views(article, sentences, times, entities, bare);
        List<Quote> quotes = quoteFinder.attributed(bare, views, entities);
        ArticleDay day = new ArticleDay(article, views, grammar);
        List<Draft> drafts = drafts(article, views, entities, quotes, day);
        List<Cluster> clusters = new WithinArticleMerger(day.topic(), new Affiliations(entities)).clusters(drafts);
        clusters.removeIf(c -> c.worth() < Worth.ENOUGH - 1e-9);
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
            Article article, List<SentenceView> views, List<Entity> entities, List<Quote> quotes, ArticleDay day) {
        TimeChooser chooser = new TimeChooser(day, views, grammar, arguments);
        DraftMaker maker = new DraftMaker(article, entities, quotes, day, chooser, grammar, arguments, statuses);
        List<Draft> drafts = new ArrayList<>();
        PairFinder pairs = new PairFinder(views, entities);
        BodyOwner bodies = new BodyOwner(entities, grammar);
        int body = 0;
        for (SentenceView view : views) {
            int number = view.title() ? 0 : body++;
            List<Draft> found = new ArrayList<>();
            for (Trigger trigger : view.triggers()) {
                maker.draft(view, trigger)
                        .map(d -> bodies.owned(pairs.paired(paired(d, drafts, entities), drafts)))
                        .ifPresent(d -> found.addAll(bilateral(d)));
            }
            found.addAll(statements.statements(view, view.index() == 0 ? null : views.get(view.index() - 1), chooser));
            carry(found).forEach(d -> drafts.add(d.withWorth(Worth.of(d, number))));
        }
        return drafts;
    }

    /// `Serangan … menewaskan`: the verb says of the attack before it that it happened, and is no event of its
    /// own.
    private static List<Draft> carry(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft last = kept.isEmpty() ? null : kept.getLast();
            boolean effect = last != null
                    && last.type() == EventType.MILITARY
                    && EFFECTS.contains(draft.trigger().entry().surface());
            if (effect && last != null) {
                kept.set(kept.size() - 1, last.withCarried());
            } else {
                kept.add(draft);
            }
        }
        return kept;
    }

    /// `Pembicaraan keduanya`, `mereka bertemu`: the two of the meeting or call told last.
    private static Draft paired(Draft draft, List<Draft> before, List<Entity> entities) {
        SentenceView view = draft.view();
        boolean plural = false;
        for (int i = Math.max(0, draft.trigger().from() - 5);
                i < Math.min(view.size(), draft.trigger().to() + 2);
                i++) {
            boolean other = view.lower(i).equals("kedua") && !PEOPLE.contains(view.lower(i + 1)); // "kedua negara"
            plural |= PAIR.contains(view.lower(i)) && !other;
        }
        if (!draft.members().isEmpty() || !Worth.consult(draft.type())) {
            return draft;
        }
        if (!plural) {
            boolean talks = draft.trigger().entry().lemma().equals("berunding");
            return draft.when().told() && talks ? resumed(draft, before) : draft;
        }
        Draft pair = null;
        for (int i = before.size() - 1; i >= 0; i--) {
            Draft other = before.get(i);
            if (view.index() - other.view().index() > 4 && !draft.quoted()) {
                break;
            }
            boolean people = other.members().stream()
                    .allMatch(m -> entities.get(m.entity()).kind() == EntityKind.PERSON);
            if (Worth.consult(other.type()) && other.members().size() == 2) {
                if (people) {
                    return draft.withMembers(other.members());
                }
                pair = pair == null ? other : pair;
            }
        }
        return pair == null ? draft : draft.withMembers(pair.members());
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
        for (int i = before.size() - 1; i >= 0; i--) {
            Draft other = before.get(i);
            if (other.trigger().entry().lemma().equals(lemma) && other.members().size() > 1) {
                return draft.withMembers(other.members());
            }
        }
        return draft;
    }
}
