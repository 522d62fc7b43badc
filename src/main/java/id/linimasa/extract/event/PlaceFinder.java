package id.linimasa.extract.event;

import id.linimasa.model.Entity;
import id.linimasa.model.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds where an event took place: the destination of a movement, `di X` behind the trigger, the land that was
/// attacked, `di X` before it, the place of what the same sentence tells beside it.
///
/// Of a venue with its town (`di Istana Konstantinovsky, St. Petersburg`) the town is meant, and of a country
/// with a town behind it (`di ibu kota Myanmar, Yangon`) the town too. Made for one article; immutable
/// afterwards.
final class PlaceFinder {
    private final PlacePhrases phrases;
    private final StruckLand struck;
    private final CompanionPlace companions;

    PlaceFinder(Language language, ParticipantFinder participants, List<Entity> entities) {
        phrases = new PlacePhrases(language.grammar(), language.arguments(), entities, language.media());
        struck = new StruckLand(language.arguments());
        companions = new CompanionPlace(phrases, participants, language.lands(), entities);
    }

    /// The entity where it took place, or null where the sentence does not tell.
    @Nullable
    Actor place(SentenceView view, Trigger trigger, Cast cast) {
        Actor place = cast.destination();
        place = place == null ? phrases.behind(view, trigger) : place;
        place = place == null ? struck.land(view, trigger) : place;
        place = place == null ? phrases.before(view, trigger) : place;
        if (place != null) {
            return place;
        }
        Set<Integer> who = cast.parts().stream().map(p -> p.actor().entity()).collect(Collectors.toSet());
        boolean open = cast.parts().stream().allMatch(p -> p.role() == Role.PARTY);
        return companions.place(view, trigger, who, open);
    }

    /// The place of what a sentence tells beside a statement, or null.
    @Nullable
    Actor beside(Draft statement) {
        Set<Integer> who =
                statement.members().stream().map(Draft.Member::entity).collect(Collectors.toSet());
        return companions.place(statement.view(), statement.trigger(), who, false);
    }
}
