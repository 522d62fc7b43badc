package id.linimasa.extract.event;

import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EntityMention;
import id.linimasa.model.EventType;
import id.linimasa.model.Quote;
import id.linimasa.model.Role;
import id.linimasa.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who of those that a clause names takes part: a stretch of land without a government is where it happens, who
/// speaks a quotation takes part in what it says, and where a war names nobody the governments of its sentence do.
///
/// Made for one article; immutable afterwards.
final class MemberFinder {
    static final Set<String> WARS =
            Set.of("perang", "peperangan", "konflik", "pertempuran", "agresi", "invasi", "operasi militer");

    private static final Set<String> FOLLOWERS =
            Set.of("pendukung", "simpatisan", "loyalis", "pengikut", "penentang", "pengkritik");

    private final List<Entity> entities;
    private final List<Quote> quotes;
    private final ArticleDay day;
    private final Arguments arguments;
    private final Media media;
    private final Capitals capitals;

    MemberFinder(List<Entity> entities, List<Quote> quotes, ArticleDay day, Language language) {
        media = language.media();
        capitals = language.capitals();
        arguments = language.arguments();
        this.entities = List.copyOf(entities);
        this.quotes = List.copyOf(quotes);
        this.day = day;
    }

    /// The land among those of a cast, which is where it happens: `mengambil alih Jalur Gaza`; or null.
    @Nullable
    Actor land(Trigger trigger, Cast cast) {
        for (Cast.Part part : cast.parts()) {
            if (part.role() != Role.AGENT && land(trigger, part)) {
                return part.actor();
            }
        }
        return null;
    }

    private boolean land(Trigger trigger, Cast.Part part) {
        EventType type = trigger.entry().type();
        Entity entity = entities.get(part.actor().entity());
        boolean says = DraftMaker.spoken(type) || type == EventType.STATEMENT;
        boolean side = part.role() == Role.PARTY && Worth.consult(type);
        return !says
                && !side
                && type != EventType.SANCTION
                && entity.kind() == EntityKind.PLACE
                && entity.code() == null
                && part.actor().form() != EntityMention.Form.METONYM;
    }

    /// Those who take part.
    ///
    /// @param where it happened, or null
    List<Draft.Member> of(SentenceView view, Trigger trigger, Cast cast, @Nullable Actor where, When when) {
        List<Draft.Member> members = new ArrayList<>();
        boolean others = false;
        for (Cast.Part part : cast.parts()) {
            if (followed(view, part.actor())) {
                others = true;
                continue;
            }
            int entity = part.actor().entity();
            boolean struck = part.role() == Role.TARGET && entities.get(entity).code() != null; // "menyerang Israel"
            boolean here = where != null && where.entity() == entity && !struck;
            boolean reporter = part.role() != Role.TARGET
                    && !Media.acts(trigger.entry().type())
                    && media.medium(entities.get(entity));
            if (!here && !reporter && !land(trigger, part)) {
                int acting =
                        capitals.acting(entity, part.role(), trigger.entry().type(), entities);
                if (members.stream().noneMatch(m -> m.entity() == acting)) {
                    members.add(new Draft.Member(acting, part.role()));
                }
            }
        }
        if (members.isEmpty() && !others && fought(view, trigger, when)) {
            return governments(view, trigger, when);
        }
        Integer speaker = DraftMaker.spoken(trigger.entry().type())
                ? speaker(view.word(trigger.from()).span())
                : null;
        if (speaker != null && !members.isEmpty() && members.stream().noneMatch(m -> m.entity() == speaker)) {
            members.addFirst(new Draft.Member(speaker, Role.SPEAKER));
        }
        return members;
    }

    /// `para pendukung Bolsonaro`: what those do who stand behind somebody is no act of his.
    private static boolean followed(SentenceView view, Actor actor) {
        return actor.kind() == EntityKind.PERSON && FOLLOWERS.contains(view.lower(actor.from() - 1));
    }

    /// Who speaks the quotation that these words stand in, or null.
    private @Nullable Integer speaker(Span word) {
        for (Quote quote : quotes) {
            String name = quote.speaker();
            for (int i = 0; name != null && quote.span().contains(word) && i < entities.size(); i++) {
                if (entities.get(i).name().equals(name)) {
                    return i;
                }
            }
        }
        return null;
    }

    private static boolean fought(SentenceView view, Trigger trigger, When when) {
        boolean type = switch (trigger.entry().type()) {
            case MILITARY, DEESCALATION, OTHER ->
                !trigger.verb() || trigger.entry().surface().equals("tewas");
            default -> false;
        };
        boolean figurative = view.lower(trigger.to()).equals("melawan"); // "perang melawan narkoba"
        boolean other = figurative
                || view.triggers().stream().anyMatch(t -> t.verb() && t.entry().type() == EventType.MILITARY);
        return type && when.told() && !other && !view.word(trigger.from()).quoted();
    }

    /// The governments and bodies that the sentence names, at most two; for a war that it dates to long ago and
    /// names no party of, the governments that the article names most.
    private List<Draft.Member> governments(SentenceView view, Trigger trigger, When when) {
        List<Draft.Member> members = new ArrayList<>();
        boolean war = WARS.contains(trigger.entry().surface()) && day.past(when);
        if (war) {
            entities.stream()
                    .filter(e -> e.code() != null && e.mentions().size() > 2)
                    .sorted(Comparator.comparingInt((Entity e) -> -e.mentions().size()))
                    .limit(2)
                    .forEach(e -> members.add(new Draft.Member(entities.indexOf(e), Role.PARTY)));
        }
        for (Actor actor : view.actors()) {
            Entity entity = entities.get(actor.entity());
            boolean body = entity.code() != null
                    || entity.kind() == EntityKind.ORGANIZATION
                            && arguments.preposition(view, actor.from()) < 0
                            && !arguments.verbAt(view, actor.to()); // "Badan itu melaporkan 5 orang tewas"
            if (body
                    && !lies(view, actor)
                    && !media.medium(entity)
                    && !arguments.sourced(view, actor)
                    && members.size() < 2
                    && members.stream().noneMatch(m -> m.entity() == actor.entity())) {
                members.add(new Draft.Member(actor.entity(), Role.PARTY));
            }
        }
        return members.isEmpty() ? ledBy(view) : members;
    }

    /// `di Putrajaya, Malaysia`: a country that only says where the place before it lies.
    private static boolean lies(SentenceView view, Actor actor) {
        Actor before = view.lower(actor.from() - 1).equals(",") ? view.actorAt(actor.from() - 2) : null;
        return before != null && actor.kind() == EntityKind.PLACE && before.kind() == EntityKind.PLACE;
    }

    /// The government of the only leader whom the sentence names by his office: `pemimpin Rusia`.
    private List<Draft.Member> ledBy(SentenceView view) {
        for (Actor actor : view.actors()) {
            boolean leader = actor.kind() == EntityKind.PERSON && actor.form() == EntityMention.Form.TITLE;
            List<Integer> governments =
                    leader ? Affiliations.governments(entities.get(actor.entity()), entities) : List.of();
            if (!governments.isEmpty()) {
                return List.of(new Draft.Member(governments.getFirst(), Role.PARTY));
            }
        }
        return List.of();
    }
}
