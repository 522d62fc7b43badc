package id.linimasa.extract.event;

import id.linimasa.extract.event.Grammar.WordClass;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.EventType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the phrase of place that belongs to a trigger: `di X` behind it or before it, within its clause.
///
/// `di dekat X`, `di atas X`, `di perairan X` are places too, `di balik X`, `di laman X` and `di sela-sela KTT X` are
/// none; what somebody says, charges or demands took place where he spoke, not where that lies which he speaks of.
/// Made for one article; immutable afterwards.
final class PlacePhrases {
    private static final Set<String> TOPIC = Set.of(
            "terkait", "soal", "tentang", "mengenai", "seputar", "terhadap", "membahas", "bahas", "dari", "perihal");
    private static final Set<String> EFFECTS =
            Set.of("menewaskan", "menghancurkan", "menghantam", "tewas", "melumpuhkan");
    private static final Set<String> LOSSES = Set.of("tewas", "gugur", "terbunuh", "terluka");
    private static final Set<String> MEANWHILE = Set.of("saat", "ketika", "sewaktu");
    /// What an audience, and one who takes part, stands behind.
    private static final Set<String> WITH = Set.of("kepada", "dengan", "bersama", "oleh", "di");
    /// What ends the object of a verb of speech: `menyampaikan hal itu di Jakarta`.
    private static final Set<String> CLOSING =
            Set.of("itu", "tersebut", "ini", "pers", "wartawan", "bersama", "mingguan", ")", ",");
    private static final Set<String> COMPANY = Set.of("beserta", "bersama", "didampingi");
    /// `lebih dari 100 orang`.
    private static final Set<String> MORE = Set.of("lebih", "kurang");
    private static final int FARTHEST = 28;
    private static final int BEFORE = 14;

    private final Grammar grammar;
    private final Arguments arguments;
    private final Locatives locatives;
    private final Venues venues;
    private final LandBefore lands;

    PlacePhrases(Grammar grammar, Arguments arguments, List<Entity> entities, Media media) {
        this.grammar = grammar;
        this.arguments = arguments;
        locatives = new Locatives(arguments, entities, media);
        venues = new Venues(entities);
        lands = new LandBefore(entities);
    }

    /// Where it took place by what follows the trigger, or null.
    @Nullable
    Actor behind(SentenceView view, Trigger trigger) {
        int to = trigger.to() + FARTHEST;
        for (Trigger next : view.triggers()) {
            boolean own =
                    next.from() < trigger.to() || EFFECTS.contains(next.entry().surface());
            if (!own && (next.verb() ? !aim(view, trigger, next) : of(view, trigger, next))) {
                to = Math.min(to, next.from());
            }
        }
        return within(view, trigger, Math.min(view.size(), to));
    }

    /// `jet dikerahkan untuk mengusir pesawat di atas X`: whether a deed is what another was done for.
    private static boolean aim(SentenceView view, Trigger trigger, Trigger next) {
        return trigger.entry().type() == EventType.MILITARY
                && view.lower(next.from() - 1).equals("untuk");
    }

    /// Whether `di X` behind the noun of another event says where that one was: `serangan itu memicu operasi di
    /// Gaza`, `mengecam serangan itu dalam pidato di Brussel`.
    private boolean of(SentenceView view, Trigger trigger, Trigger next) {
        EventType type = next.entry().type();
        boolean verb = false;
        for (int i = trigger.to(); i < next.from(); i++) {
            verb |= arguments.verbAt(view, i) && !EFFECTS.contains(view.lower(i));
        }
        boolean other = type == EventType.MILITARY && verb || type == EventType.MEETING || type == EventType.STATEMENT;
        return trigger.entry().type() == EventType.MILITARY && other;
    }

    private @Nullable Actor within(SentenceView view, Trigger trigger, int to) {
        int from = trigger.to();
        boolean quoted = view.word(from - 1).quoted();
        int topic = from; // names before this word are what it is about
        Actor body = null;
        for (int i = from; i < to; i++) {
            Word w = view.word(i);
            Actor place = i < topic ? null : told(view, trigger, i);
            if (place != null && place.kind() == EntityKind.PLACE) {
                return venues.town(view, place);
            }
            body = body == null ? place : body;
            topic = Math.max(topic, topicEnd(view, trigger, i));
            boolean meanwhile = MEANWHILE.contains(w.lower()) && lost(trigger);
            if (w.quoted() != quoted || ends(view, i) && !meanwhile) {
                return body;
            }
        }
        return body;
    }

    /// The word up to which a topic or purpose reaches that opens here, 0 where none does: all the rest behind `rapat
    /// untuk menentukan langkah di Gaza`, a name alone behind `konferensi tentang Libya di Berlin`.
    private int topicEnd(SentenceView view, Trigger trigger, int i) {
        if (!deed(trigger) && arguments.purpose(view, i)) {
            return view.size();
        }
        String word = view.lower(i);
        boolean target = trigger.entry().type() == EventType.MILITARY && word.equals("terhadap");
        boolean more = word.equals("dari") && MORE.contains(view.lower(i - 1));
        if (!topic(word) || target || more) {
            return 0;
        }
        Actor about = view.actorAt(i + 1);
        return about == null ? view.size() : about.to();
    }

    /// What says at this word where the trigger happened: a name, or `di wilayah itu`; or null.
    private @Nullable Actor told(SentenceView view, Trigger trigger, int i) {
        if (view.word(i).is("di") && (!says(trigger) || attached(view, trigger, i))) {
            return lands.meant(view, i);
        }
        Actor actor = view.actorAt(i);
        return actor != null && actor.from() == i && here(view, trigger, actor) ? actor : null;
    }

    /// Whether a word opens what something is about: `soal perang di Gaza`.
    static boolean topic(String lower) {
        return TOPIC.contains(lower);
    }

    /// Whether a name behind a trigger says where it took place.
    private boolean here(SentenceView view, Trigger trigger, Actor actor) {
        int at = locatives.at(view, actor);
        boolean there = at >= trigger.to() && Locatives.plain(view, at, actor.from());
        if (actor.kind() == EntityKind.PLACE) {
            return there && (!says(trigger) || venues.venue(actor) || attached(view, trigger, at))
                    || Venues.before(view, trigger.to(), actor.from());
        }
        return there && locatives.forum(view, actor, at);
    }

    /// Whether it is something said or granted, whose object may lie anywhere: `mengkritik tindakan Rusia di
    /// Ukraina`, `menyetujui operasi di Gaza`.
    private static boolean says(Trigger trigger) {
        EventType type = trigger.entry().type();
        boolean grants = type == EventType.AGREEMENT
                && trigger.verb()
                && !trigger.entry().lemma().equals("menandatangani");
        return grants || DraftMaker.spoken(type) || type == EventType.STATEMENT;
    }

    /// Whether `di` follows the trigger, its day or its audience: `menyatakan hal itu kepada X di Jakarta`.
    private static boolean attached(SentenceView view, Trigger trigger, int at) {
        int last = at - 1;
        Actor before = view.actorAt(last);
        if (before != null) {
            return before.from() == trigger.to() || WITH.contains(view.lower(before.from() - 1));
        }
        if (last < trigger.to()) {
            return !withObject(trigger);
        }
        return view.word(last).time() >= 0 || CLOSING.contains(view.lower(last));
    }

    /// `menuntut gencatan senjata di Gaza`: whether a verb of speech is listed with its object.
    private static boolean withObject(Trigger trigger) {
        return trigger.verb()
                && DraftMaker.spoken(trigger.entry().type())
                && trigger.entry().surface().indexOf(' ') > 0;
    }

    /// Whether it is done to somebody somewhere, so that its purpose is fulfilled there.
    private static boolean deed(Trigger trigger) {
        EventType type = trigger.entry().type();
        return type == EventType.MILITARY || type == EventType.AID || type == EventType.OTHER;
    }

    private static boolean lost(Trigger trigger) {
        String surface = trigger.entry().surface();
        int space = surface.indexOf(' ');
        return LOSSES.contains(space < 0 ? surface : surface.substring(0, space));
    }

    private boolean ends(SentenceView view, int i) {
        Word w = view.word(i);
        if (w.is(",")) {
            boolean date = i + 1 < view.size() && view.word(i + 1).time() >= 0;
            Actor next = view.actorAt(i + 1);
            boolean place = next != null && next.kind() == EntityKind.PLACE
                    || view.lower(i + 1).equals("di");
            return !date && !place && !listed(view, i, next) && !Venues.ahead(view, i + 1);
        }
        return w.is(";")
                || w.is(":")
                || w.is("—")
                || w.is(".")
                || grammar.said(w.lower())
                || grammar.source(w.lower())
                || grammar.is(WordClass.CONJUNCTION, w.lower()) && !w.is("yang");
    }

    /// `utusan Trump, Steve Witkoff, beserta menantunya, di Kremlin`: whether a comma leads to the name of one told
    /// before it, or to a companion.
    private boolean listed(SentenceView view, int comma, @Nullable Actor next) {
        boolean name = next != null && next.kind() == EntityKind.PERSON && !arguments.subjectBehind(view, comma + 1);
        return name || COMPANY.contains(view.lower(comma + 1));
    }

    /// Where it took place by what stands before the trigger, or null.
    @Nullable
    Actor before(SentenceView view, Trigger trigger) {
        for (int i = trigger.from() - 1; i >= Math.max(0, trigger.from() - BEFORE); i--) {
            Actor actor = view.actorAt(i);
            int at = actor == null ? -1 : locatives.at(view, actor);
            boolean own = at >= 0
                    && !parted(view, at, trigger.from())
                    && (trigger.verb() || view.triggerAt(at - 1) == null); // not "konflik di Ukraina di pertemuan G20"
            if (actor != null
                    && own
                    && (actor.kind() == EntityKind.PLACE || locatives.forum(view, actor, at))
                    && Locatives.plain(view, at, actor.from())) {
                return venues.town(view, actor);
            }
            boolean other = view.triggerAt(i) != null && trigger.verb();
            if (grammar.is(WordClass.CONJUNCTION, view.lower(i)) || view.word(i).is(";") || other) {
                return null;
            }
        }
        return null;
    }

    /// `Setelah pertemuan di Paris, Jerman mengecam`: whether the place is that of another event before a comma.
    private static boolean parted(SentenceView view, int preposition, int trigger) {
        boolean comma = false;
        for (int i = preposition; i < trigger; i++) {
            comma |= view.word(i).is(",");
        }
        Trigger owner = null;
        for (Trigger other : view.triggers()) {
            owner = other.from() <= preposition ? other : owner;
        }
        return comma && owner != null && owner.entry().type() != EventType.VISIT; // "usai tiba di Taiwan, X mengecam"
    }
}
