package id.linimasa.extract.event;

import id.linimasa.extract.event.Grammar.WordClass;
import id.linimasa.extract.event.TriggerEntry.Pattern;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventType;
import java.util.List;
import java.util.Set;

/// Tells whether the words of a trigger mean an event here: `kapal perang`, `melepaskan bom` and `mengakui bahwa` do
/// not, `perang`, `melepaskan sandera` and `mengakui Palestina` do.
///
/// Immutable and safe for any number of threads.
final class WordSense {
    private static final Set<String> CAPTIVES = Set.of(
            "sandera",
            "tahanan",
            "tawanan",
            "narapidana",
            "napi",
            "tentara",
            "prajurit",
            "diplomat",
            "aktivis",
            "awak",
            "kru",
            "pelaut",
            "jurnalis",
            "wartawan",
            "warga",
            "orang",
            "jenazah");
    private static final Set<String> ADMITS =
            Set.of("bahwa", "sengaja", "telah", "sudah", "pernah", "adanya", "ada", "kesalahan", "tidak", "belum");
    /// The most words between the verb and whom it frees.
    private static final int FREED = 5;
    /// The most words between an office and the rank of its holder.
    private static final int RANKED = 4;
    private static final Set<String> DEATHS = Set.of("tewas", "meninggal", "meninggal dunia", "gugur", "wafat");
    /// The most words between a way and where it leads.
    private static final int NAMED = 3;
    /// The most words between a verb and the weapon it launches.
    private static final int LAUNCHED = 8;
    /// How words of what is fired begin.
    private static final List<String> WEAPONS = List.of(
            "rudal",
            "roket",
            "drone",
            "torpedo",
            "bom",
            "misil",
            "pesawat",
            "satelit",
            "proyektil",
            "jet",
            "mortir",
            "artileri",
            "peluru",
            "senjata",
            "serangan",
            "operasi",
            "invasi",
            "agresi",
            "kapal",
            "granat");
    private static final Set<String> SHOWS = Set.of("video", "foto", "gambar", "narasi", "hoaks", "berantai");
    private static final Set<String> ASKS =
            Set.of("kapan", "akankah", "apakah", "benarkah", "mungkinkah", "bisakah", "haruskah");
    /// What is done to a speaker, or to his words, before they are in the news.
    static final Set<String> CONTACTS = Set.of("ditemui", "dikonfirmasi", "diwawancarai", "diterima");
    private static final Set<String> POINTS = Set.of("itu", "ini", "tersebut");
    private static final Set<String> ENVOYS = Set.of("dubes", "duta", "kuasa", "atase");
    /// The most words between an envoy's office and the verb.
    private static final int ENVOY = 9;

    private final Grammar grammar;
    private final Arguments arguments;
    private final Idioms idioms = new Idioms();

    WordSense(Grammar grammar, Arguments arguments) {
        this.grammar = grammar;
        this.arguments = arguments;
    }

    /// Whether a trigger tells that something happens.
    ///
    /// @param cast who takes part
    boolean told(SentenceView view, Trigger trigger, Cast cast) {
        boolean word = !trigger.verb() && grammar.is(WordClass.COMPOUND, view.lower(trigger.from() - 1));
        return !word
                && !idioms.at(view, trigger.from())
                && !shown(view, trigger.from())
                && !asked(view, trigger.from())
                && !contacted(view, trigger)
                && !almost(view, trigger.from())
                && !victims(view, trigger)
                && !compound(view, trigger)
                && !source(view, trigger)
                && meant(view, trigger, cast);
    }

    /// `Video “Tentara Rusia Serang Malaysia”`: what a picture or a rumour is said to show.
    private static boolean shown(SentenceView view, int from) {
        int i = from;
        while (i >= 0 && (view.word(i).quoted() || view.word(i).mark())) {
            i--;
        }
        return i >= 0 && view.word(from).quoted() && SHOWS.contains(view.lower(i));
    }

    /// `Kapan Duta Besar Mesir dilantik?`
    private static boolean asked(SentenceView view, int from) {
        boolean question = view.lower(view.size() - 1).equals("?");
        for (int i = 0; question && i < from; i++) {
            if (ASKS.contains(view.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// `kata X saat ditemui di Jakarta`: how reporters came to hear it.
    private boolean contacted(SentenceView view, Trigger trigger) {
        boolean heard = false;
        for (int i = 0; i < trigger.from() && !heard; i++) {
            heard = grammar.said(view.lower(i)) && !view.word(i).quoted();
        }
        String before = view.lower(trigger.from() - 1);
        return heard
                && CONTACTS.contains(trigger.entry().surface())
                && (before.equals("saat") || before.equals("ketika") || before.equals("yang"));
    }

    /// `nyaris bertemu`, `hampir saja menyerang`.
    private static boolean almost(SentenceView view, int from) {
        int i = view.lower(from - 1).equals("saja") ? from - 2 : from - 1;
        return view.lower(i).equals("nyaris") || view.lower(i).equals("hampir");
    }

    /// `bagi mereka yang tewas`: who died is told of, not that somebody dies.
    private static boolean victims(SentenceView view, Trigger trigger) {
        return trigger.verb()
                && view.lower(trigger.from() - 1).equals("yang")
                && DEATHS.contains(trigger.entry().surface());
    }

    /// `gempuran serangan udara Israel`: of two nouns of force that stand together the second tells what happened.
    private static boolean compound(SentenceView view, Trigger trigger) {
        Trigger next = view.triggerAt(trigger.to());
        return next != null
                && !trigger.verb()
                && !next.verb()
                && trigger.entry().type() == EventType.MILITARY
                && next.entry().type() == EventType.MILITARY;
    }

    /// `dilansir siaran pers`, `menurut kesepakatan`, `berdasarkan perjanjian itu`: an event noun as the source of what
    /// is told.
    private boolean source(SentenceView view, Trigger trigger) {
        String before = view.lower(trigger.from() - 1);
        boolean basis = before.equals("berdasarkan") && POINTS.contains(view.lower(trigger.to()));
        return !trigger.verb() && (grammar.source(before) || basis);
    }

    /// Whether its object makes the verb one of diplomacy: who receives somebody meets him (`menerima Menlu Wang Yi`),
    /// who receives something does not.
    private boolean meant(SentenceView view, Trigger trigger, Cast cast) {
        String surface = trigger.entry().surface();
        if (surface.equals("mengakui")) { // "mengakui sengaja menyerang" admits, and recognises nobody
            return !ADMITS.contains(view.lower(trigger.to())) && !arguments.verbAt(view, trigger.to());
        }
        if (surface.equals("dipulangkan")) { // captives are sent home, a patient is discharged
            return among(view, CAPTIVES, trigger.from() - FREED, trigger.from());
        }
        if (surface.equals("meluncurkan") || surface.equals("diluncurkan")) {
            return fired(view, trigger);
        }
        if (surface.equals("kembali ke")) {
            return named(view, trigger.to());
        }
        if (surface.equals("melepaskan")) {
            return freed(view, trigger.to());
        }
        if (surface.equals("keluar dari")) { // a place is left, a treaty is quit
            Actor left = view.actorAt(trigger.to());
            return left == null || left.kind() != EntityKind.PLACE;
        }
        if (surface.startsWith("hadir ")) { // "Hadir dalam pertemuan itu Wakil Presiden …" lists who else was there
            return trigger.from() > 0;
        }
        if (surface.equals("dicabut")) { // a sanction is lifted, a licence is taken away
            return view.triggers().stream()
                    .anyMatch(t -> t.entry().type() == EventType.SANCTION && t.to() <= trigger.from());
        }
        if (surface.startsWith("menjadi ") && trigger.entry().type() == EventType.OFFICE) {
            return !ranked(view, trigger.to());
        }
        if (surface.equals("dipanggil")) {
            return envoy(view, trigger.from());
        }
        if (surface.startsWith("diterima") || surface.equals("disambut")) {
            return cast.parts().stream().anyMatch(p -> p.actor().kind() == EntityKind.PERSON);
        }
        Actor guest = view.actorAt(trigger.to());
        return !surface.equals("menerima") || guest != null && guest.kind() == EntityKind.PERSON;
    }

    /// `menjadi Presiden RI pertama yang berkunjung`: nobody comes into office.
    private static boolean ranked(SentenceView view, int from) {
        for (int i = from; i < from + RANKED; i++) {
            if (view.lower(i).equals("pertama") && view.lower(i + 1).equals("yang")) {
                return true;
            }
        }
        return false;
    }

    /// Whether people are let go, not bombs: `melepaskan sejumlah tahanan`.
    private static boolean freed(SentenceView view, int from) {
        return among(view, CAPTIVES, from, from + FREED);
    }

    private static boolean among(SentenceView view, Set<String> words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.contains(view.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a name stands at once behind: `kembali ke Jakarta`, not `kembali ke rumah`.
    private static boolean named(SentenceView view, int from) {
        for (int i = from; i < from + NAMED; i++) {
            if (view.actorAt(i) != null) {
                return true;
            }
        }
        return false;
    }

    /// Whether a weapon is launched, not an application: `meluncurkan puluhan drone`, `meluncurkan Hwasong-18`.
    private static boolean fired(SentenceView view, Trigger trigger) {
        boolean passive = trigger.entry().pattern() == Pattern.PASSIVE;
        int from = passive ? Math.max(0, trigger.from() - LAUNCHED) : trigger.to();
        int to = passive ? trigger.from() : Math.min(view.size(), trigger.to() + LAUNCHED);
        for (int i = from; i < to; i++) {
            String lower = view.lower(i);
            boolean named = i == trigger.to() && view.word(i).capitalised() && view.actorAt(i) == null;
            if (named || WEAPONS.stream().anyMatch(lower::startsWith)) {
                return true;
            }
        }
        return false;
    }

    /// Whether an envoy stands before a verb: who else is summoned is no matter of diplomacy.
    private static boolean envoy(SentenceView view, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - ENVOY); i--) {
            if (ENVOYS.contains(view.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
