package id.linimasa.curation;

import id.linimasa.curation.NameMap.Name;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Bilingual;
import id.linimasa.model.Claim;
import id.linimasa.model.EntityKind;
import id.linimasa.model.Event;
import id.linimasa.model.Judgement;
import id.linimasa.model.Participant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Tells one event with the names that people decided, and notes by which deeds. Used once, by one thread.
final class Renaming {
    private final NameMap names;
    /// The deeds that changed something so far.
    private final Set<String> deeds = new LinkedHashSet<>();

    Renaming(NameMap names) {
        this.names = names;
    }

    /// The event with its names as decided; itself where no deed is about them.
    Event event(Event event) {
        deeds.addAll(event.judgement().deeds());
        int before = deeds.size();
        List<Claim> claims = event.claims().stream().map(this::claim).toList();
        List<Participant> participants = participants(event);
        String place = name(EntityKind.PLACE, event.place(), only(event.articles()));
        Set<String> aliases = aliases(participants);
        if (deeds.size() == before) {
            return event;
        }
        return new Event(
                event.id(),
                event.type(),
                event.plover(),
                title(event.title()),
                event.date(),
                event.extent(),
                event.range(),
                event.status(),
                event.unconfirmed(),
                participants,
                place,
                event.partOf(),
                event.salience(),
                claims,
                event.disagreements(),
                event.history(),
                event.reasons(),
                judgement(event.judgement(), aliases));
    }

    private Judgement judgement(Judgement j, Set<String> aliases) {
        return new Judgement(
                j.review(),
                j.starred(),
                j.tags(),
                j.notes(),
                List.copyOf(aliases),
                j.decided(),
                List.copyOf(deeds),
                j.objections());
    }

    private Set<String> aliases(List<Participant> participants) {
        Set<String> aliases = new TreeSet<>();
        for (Participant p : participants) {
            Map<String, String> known = names.aliases(new Name(p.kind(), p.name()));
            aliases.addAll(known.keySet());
            deeds.addAll(known.values());
        }
        return aliases;
    }

    /// The article of what one article alone tells, or null.
    private static @Nullable ArticleId only(List<ArticleId> articles) {
        return articles.size() == 1 ? articles.getFirst() : null;
    }

    /// Those that all claims together name: each as the articles that name it mean it.
    private List<Participant> participants(Event event) {
        Map<Name, Participant> all = new LinkedHashMap<>();
        for (Participant p : event.participants()) {
            Participant told = participant(p, namedBy(event, p));
            if (told != null) {
                all.putIfAbsent(new Name(told.kind(), told.name()), told);
            }
        }
        return List.copyOf(all.values());
    }

    private static @Nullable ArticleId namedBy(Event event, Participant p) {
        return only(event.claims().stream()
                .filter(c -> c.mention().participants().stream()
                        .anyMatch(q -> q.kind() == p.kind() && q.name().equals(p.name())))
                .map(Claim::article)
                .distinct()
                .toList());
    }

    private @Nullable Participant participant(Participant p, @Nullable ArticleId article) {
        NameMap.Answer answer = names.answer(new Name(p.kind(), p.name()), article);
        deeds.addAll(answer.deeds());
        Name name = answer.name();
        if (name == null || answer.deeds().isEmpty()) {
            return name == null ? null : p;
        }
        return new Participant(name.name(), name.kind(), p.code(), p.role());
    }

    /// Each claim notes its own deeds, so that one that none of them is about stays as it is.
    private Claim claim(Claim claim) {
        Renaming own = new Renaming(names);
        List<Participant> participants = claim.mention().participants().stream()
                .map(p -> own.participant(p, claim.article()))
                .filter(Objects::nonNull)
                .toList();
        String place = own.name(EntityKind.PLACE, claim.mention().place(), claim.article());
        String speaker = own.name(EntityKind.PERSON, claim.mention().speaker(), claim.article());
        deeds.addAll(own.deeds);
        return own.deeds.isEmpty()
                ? claim
                : new Claim(
                        claim.id(),
                        claim.article(),
                        claim.publisher(),
                        claim.written(),
                        claim.group(),
                        claim.mention().withNames(participants, place, speaker));
    }

    /// What a place or a speaker is called, null where there is none or it is nobody.
    private @Nullable String name(EntityKind kind, @Nullable String told, @Nullable ArticleId article) {
        if (told == null) {
            return null;
        }
        NameMap.Answer answer = names.answer(new Name(kind, told), article);
        deeds.addAll(answer.deeds());
        Name name = answer.name();
        return name == null ? null : name.name();
    }

    private Bilingual title(Bilingual title) {
        return new Bilingual(names.text(title.id(), deeds), names.text(title.en(), deeds));
    }
}
