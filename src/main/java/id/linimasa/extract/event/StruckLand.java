package id.linimasa.extract.event;

import id.linimasa.extract.event.Arguments.Argument;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The land that an attack or a conquest falls upon: `Hamas menyerang Israel`, `serangan AS terhadap situs nuklir
/// Iran`.
///
/// Nothing where a thing of the land is struck that may be anywhere: `menembak jatuh drone AS`. Immutable and safe
/// for any number of threads.
final class StruckLand {
    private static final Set<String> UPON = Set.of("", "ke", "terhadap", "atas");

    /// What a land has abroad, at sea or in the air, and who of it travels.
    private static final Set<String> ABROAD = Set.of(
            "aktivis",
            "armada",
            "aset",
            "awak",
            "diplomat",
            "drone",
            "helikopter",
            "jet",
            "jurnalis",
            "kapal",
            "kapal-kapal",
            "kedubes",
            "kedutaan",
            "konsulat",
            "konvoi",
            "nelayan",
            "pangkalan",
            "pangkalan-pangkalan",
            "pasukan",
            "personel",
            "pesawat",
            "prajurit",
            "relawan",
            "rombongan",
            "rudal",
            "satelit",
            "tanker",
            "tentara",
            "warga",
            "wartawan");

    private final Arguments arguments;

    StruckLand(Arguments arguments) {
        this.arguments = arguments;
    }

    @Nullable
    Actor land(SentenceView view, Trigger trigger) {
        String lemma = trigger.entry().lemma();
        boolean falls = trigger.entry().type() == EventType.MILITARY
                && (lemma.equals("menyerang") || lemma.equals("merebut"))
                && trigger.entry().pattern() != TriggerEntry.Pattern.PASSIVE;
        if (!falls) {
            return null;
        }
        for (Argument argument : arguments.complements(view, trigger.to())) {
            Actor first = argument.actors().getFirst();
            boolean direct = !argument.preposition().isEmpty() || trigger.verb();
            boolean alone = argument.actors().size() == 1 && first.kind() == EntityKind.PLACE;
            if (direct && alone && UPON.contains(argument.preposition())) {
                return abroad(view, trigger, first) ? null : first;
            }
        }
        return null;
    }

    private static boolean abroad(SentenceView view, Trigger trigger, Actor land) {
        for (int i = trigger.to(); i < land.head(); i++) {
            if (ABROAD.contains(view.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
